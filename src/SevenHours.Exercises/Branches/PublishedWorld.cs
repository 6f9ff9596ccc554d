using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The world as far as it is durable: what pages are made from, while the working world is already further.</summary>
internal sealed class PublishedWorld(World world)
{
    private readonly ReaderWriterLockSlim gate = new();

    /// <summary>Reads; keep it short, for the branch waits meanwhile.</summary>
    /// <param name="now">The exercise time of the reading.</param>
    /// <param name="read">Must neither keep nor change what it is given.</param>
    public T Read<T>(SimTime now, Func<World, T> read)
    {
        if (now > world.Now)
        {
            Follow([], now);
        }

        gate.EnterReadLock();
        try
        {
            return read(world);
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    public void Follow(IEnumerable<Happened> events, SimTime now)
    {
        gate.EnterWriteLock();
        try
        {
            world.Follow(events, now);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>A copy to work on.</summary>
    public World Fork() => Read(SimTime.Start, w => w.Fork());
}
