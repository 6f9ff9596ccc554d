using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A line of a situation report.</summary>
/// <param name="Part">Under which heading it stands.</param>
/// <param name="At">When it came about.</param>
/// <param name="Seat">Whose it is; none when it is nobody's in particular.</param>
/// <param name="Title">What it says or is called.</param>
/// <param name="About">Whom or what it concerns, or none.</param>
/// <param name="Verdict">How a request was answered; null when it was not, and for everything else.</param>
/// <param name="Cites">The events it rests on, in their order; never empty. For staff: seats know no numbers of events.</param>
public sealed record SituationLine(
    SituationPart Part, SimTime At, Id<Seat> Seat, TextRef Title, Id<Subject> About, string? Verdict, IReadOnlyList<EventId> Cites);

/// <summary>The headings of a situation report.</summary>
public enum SituationPart
{
    /// <summary>What came to be known.</summary>
    Known,

    /// <summary>What was done.</summary>
    Done,

    /// <summary>What was decided.</summary>
    Decided,

    /// <summary>What was asked and answered.</summary>
    Asked,

    /// <summary>What is open: acts under way, requests without an answer, tasks, post nobody opened.</summary>
    Open,
}
