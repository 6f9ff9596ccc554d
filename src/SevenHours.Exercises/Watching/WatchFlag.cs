using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What may be wrong with a seat.</summary>
public enum WatchKind
{
    /// <summary>It does nothing and waits for nothing, or has done nothing for longer than anybody should.</summary>
    Idle,

    /// <summary>It does nothing because somebody else has not answered.</summary>
    Stuck,

    /// <summary>It is refused again and again, or goes round.</summary>
    Lost,

    /// <summary>More waits for it than it can do.</summary>
    Overloaded,

    /// <summary>What it asked of somebody who is not in the room has no answer, and the limit has passed.</summary>
    Late,
}

/// <summary>How a seat is lost.</summary>
public enum LostWay
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Its acts are refused.</summary>
    Refused,

    /// <summary>It orders or asks the same again.</summary>
    SameAgain,

    /// <summary>It passes on what those who receive it were told before.</summary>
    ToldAlready,
}

/// <summary>A seat that somebody of the staff should look at.</summary>
/// <param name="Kind">What may be wrong.</param>
/// <param name="Seat">Which seat.</param>
/// <param name="Since">Since when, in exercise time.</param>
/// <param name="Minutes">For how many minutes of play.</param>
/// <param name="IsHard">Whether the hard limit has passed: nobody should sit so long without an act.</param>
/// <param name="Count">How many things wait, or how often it happened; 0 where nothing is counted.</param>
/// <param name="Evidence">The events that show it, the latest last; empty when there was no event at all, as before a first act.</param>
public sealed record WatchFlag(
    WatchKind Kind, Id<Seat> Seat, SimTime Since, int Minutes, bool IsHard, int Count, IReadOnlyList<EventId> Evidence)
{
    /// <summary>For a seat that is stuck or left without an answer: the agency that has not answered, or none.</summary>
    public Id<Agency> Behind { get; init; } = Id<Agency>.None;

    /// <summary>For a seat that is stuck or left without an answer: the oldest request, or none.</summary>
    public Handle Request { get; init; } = Handle.None;

    /// <summary>For a seat without an answer: whether it asked a person for whom staff speak.</summary>
    public bool IsVoice { get; init; }

    /// <summary>For a seat that is lost: how.</summary>
    public LostWay Way { get; init; }

    /// <summary>Whether two flags are the same one at different moments.</summary>
    public bool IsSameAs(WatchFlag other) =>
        other is not null && Kind == other.Kind && Seat == other.Seat && (Since == other.Since || Kind is WatchKind.Lost or WatchKind.Overloaded);
}
