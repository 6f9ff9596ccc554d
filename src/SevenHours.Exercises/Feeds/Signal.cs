namespace SevenHours.Exercises;

/// <summary>Tells any number of waiting readers that there is something new. It holds nothing, so a slow reader costs nothing.</summary>
/// <remarks>A reader takes <see cref="Next"/>, then looks, and only then waits: whatever comes in between is not missed.</remarks>
public sealed class Signal
{
    private volatile TaskCompletionSource next = Fresh();

    /// <summary>Completes with the next <see cref="Raise"/>.</summary>
    public Task Next => next.Task;

    /// <summary>Wakes everybody who waits.</summary>
    public void Raise() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
