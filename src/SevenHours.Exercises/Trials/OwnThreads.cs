using System.Runtime.ExceptionServices;

namespace SevenHours.Exercises;

/// <summary>Plays many plays on threads of their own: those that answer people are never waited for or taken away.</summary>
internal static class OwnThreads
{
    /// <summary>Does something for each number from 0 up to a count.</summary>
    /// <param name="count">How many.</param>
    /// <param name="threads">On how many threads, at least 1.</param>
    /// <param name="play">What is done; called on several threads.</param>
    /// <param name="cancellation">Stops between plays.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void For(int count, int threads, Action<int> play, CancellationToken cancellation)
    {
        var (next, failure) = (-1, (ExceptionDispatchInfo?)null);
        var crew = Enumerable.Range(0, Math.Clamp(threads, 1, Math.Max(1, count))).Select(_ => new Thread(Work) { IsBackground = true, Name = "what-if" }).ToList();
        crew.ForEach(one => one.Start());
        crew.ForEach(one => one.Join());
        failure?.Throw();
        cancellation.ThrowIfCancellationRequested();

        void Work()
        {
            try
            {
                while (!cancellation.IsCancellationRequested && Volatile.Read(ref failure) is null && Interlocked.Increment(ref next) is var i && i < count)
                {
                    play(i);
                }
            }
            catch (Exception e)
            {
                Volatile.Write(ref failure, ExceptionDispatchInfo.Capture(e));
            }
        }
    }
}
