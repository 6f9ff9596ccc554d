namespace SevenHours.Kernel;

/// <summary>What the schedule wakes. Stateless: what it needs to know stands in the world, so that a fork shares it.</summary>
public abstract class Wake
{
    /// <summary>Called when its time has come. A wake whose reason has passed does nothing.</summary>
    /// <param name="cascade">Where to emit events.</param>
    /// <param name="tag">The number it was scheduled with.</param>
    public abstract void Due(Cascade cascade, int tag);
}
