namespace SevenHours.Kernel;

/// <summary>The events that caused an event: the one that led to it, and at most one more without which it would not have come.</summary>
/// <param name="First">What led to it; none for what a person began.</param>
/// <param name="Second">What else it rests on, such as the authorisation used.</param>
public readonly record struct Causes(EventId First, EventId Second)
{
    /// <summary>Begun by a person or by the clock.</summary>
    public static readonly Causes None = new(EventId.None, EventId.None);

    /// <summary>The causes that there are.</summary>
    public IEnumerable<EventId> All
    {
        get
        {
            if (First.IsSome)
            {
                yield return First;
            }

            if (Second.IsSome && Second != First)
            {
                yield return Second;
            }
        }
    }
}
