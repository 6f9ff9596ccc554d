namespace SevenHours.Kernel;

/// <summary>Something asked of a world. It is checked, then emits events; it changes nothing itself.</summary>
public abstract record Command
{
    /// <summary>Emits what follows from it.</summary>
    internal protected abstract void Run(Cascade cascade);
}
