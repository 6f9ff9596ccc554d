namespace SevenHours.Kernel;

/// <summary>Something a seat does.</summary>
/// <remarks>
/// It is checked against the seat's desk and nothing else: hidden state can neither refuse nor allow it. What the world then makes of it
/// comes back as an observation.
/// </remarks>
/// <param name="Seat">The seat that acts.</param>
public abstract record SeatCommand(Id<Seat> Seat) : Command
{
    /// <summary>An opaque key of the person who did it, when several share a seat; null for a stand-in.</summary>
    public string? By { get; init; }

    /// <summary>Why it is impossible as far as this desk knows, or null.</summary>
    public abstract Refusal? Check(Desk desk);
}
