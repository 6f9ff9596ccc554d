using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>An act off the menu, in truth.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Seat">Who does it.</param>
/// <param name="About">What it is about, or none.</param>
/// <param name="Text">What they do.</param>
/// <param name="At">When they described it.</param>
/// <param name="Described">The event of the description.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Due">When it comes about, once resolved.</param>
/// <param name="Resolution">The event of the resolution, or none.</param>
/// <param name="Says">What the seat will be told.</param>
/// <param name="Effects">What will come of it.</param>
public sealed record DescribedAct(
    Handle Handle,
    Id<Seat> Seat,
    Id<Subject> About,
    TextRef Text,
    SimTime At,
    EventId Described,
    DescribedStatus Status,
    SimTime Due,
    EventId Resolution,
    TextRef Says,
    Consequences Effects);

/// <summary>Where a described act stands.</summary>
public enum DescribedStatus
{
    /// <summary>Staff have not said what comes of it.</summary>
    Waiting,

    /// <summary>Staff have; it is not due.</summary>
    Resolved,

    /// <summary>It came about.</summary>
    Happened,
}
