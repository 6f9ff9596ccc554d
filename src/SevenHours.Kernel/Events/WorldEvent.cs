namespace SevenHours.Kernel;

/// <summary>Something that happened in a world. Past, immutable, and the only thing that changes a world.</summary>
/// <remarks>
/// An event says itself what it changes and who may know of it: <see cref="To"/> is written when it is emitted, and
/// <see cref="ForSeats"/> takes out what only staff may see. Nothing else decides what leaves the kernel.
/// Its wire name and version are given where it is registered and never follow the name of the type.
/// </remarks>
public abstract record WorldEvent
{
    /// <summary>The seats that learn of it. Nobody: staff only.</summary>
    public SeatSet To { get; init; }

    /// <summary>The event as its addressees see it: without truth, causes or anything that counts what others did.</summary>
    /// <remarks>The default gives the event itself, addressees taken out: whom else it reached is not theirs to know.</remarks>
    public virtual WorldEvent ForSeats() => this with { To = SeatSet.Nobody };

    /// <summary>Changes the world. Called by <see cref="World.Apply"/> only.</summary>
    internal protected abstract void Apply(World world);

    /// <summary>Changes the desk of a seat that learnt of it. Sees the redacted event and the desk, nothing else.</summary>
    internal protected virtual void Apply(Desk desk, in Notice notice)
    {
    }
}
