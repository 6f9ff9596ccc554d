using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>How a service stands for a person.</summary>
/// <param name="Service">Which.</param>
public sealed record ServiceState(Id<CareService> Service)
{
    /// <summary>How often it was offered.</summary>
    public int Offers { get; init; }

    /// <summary>When it was last offered, or never.</summary>
    public SimTime OfferedAt { get; init; } = SimTime.Never;

    /// <summary>By whom, or none.</summary>
    public Id<Seat> OfferedBy { get; init; } = Id<Seat>.None;

    /// <summary>Whether the person understood what it is.</summary>
    public bool IsInformed { get; init; }

    /// <summary>What the person said; null while nobody asked.</summary>
    public Choice? Answer { get; init; }

    /// <summary>Why the person said so.</summary>
    public AnswerReason Reason { get; init; }

    /// <summary>The person's own words, or none.</summary>
    public TextRef Words { get; init; }

    /// <summary>When to ask again, or never.</summary>
    public SimTime AskAgain { get; init; } = SimTime.Never;

    /// <summary>Since when an offer waits for the person's answer, or never.</summary>
    public SimTime AskedAt { get; init; } = SimTime.Never;

    /// <summary>By whom it was made, or none.</summary>
    public Id<Seat> AskedBy { get; init; } = Id<Seat>.None;

    /// <summary>How it was made; null when none waits.</summary>
    public Approach? AskedHow { get; init; }

    /// <summary>Whether the person said so by herself: she changed her mind, or asked for it unasked.</summary>
    public bool IsHerOwnWish { get; init; }

    /// <summary>Whether an offer waits for the person's answer.</summary>
    public bool IsOpen => AskedAt != SimTime.Never;

    /// <summary>Whether the system made it wait when somebody wanted to begin it.</summary>
    public bool IsMadeToWait { get; init; }

    /// <summary>When it began, or never.</summary>
    public SimTime BegunAt { get; init; } = SimTime.Never;

    /// <summary>The agency that gives it, or none.</summary>
    public Id<Agency> GivenBy { get; init; } = Id<Agency>.None;

    /// <summary>How it began.</summary>
    public Freedom Freedom { get; init; }

    /// <summary>When it ended, or never.</summary>
    public SimTime EndedAt { get; init; } = SimTime.Never;

    /// <summary>By when it is owed; never when no clock runs.</summary>
    public SimTime Due { get; init; } = SimTime.Never;

    /// <summary>How its clock stands.</summary>
    public ClockStatus Clock { get; init; }

    /// <summary>Whether it goes on.</summary>
    public bool IsUnderWay => BegunAt != SimTime.Never && EndedAt == SimTime.Never;

    /// <summary>Whether the person has chosen it, knowing what it is, and nobody has begun it.</summary>
    public bool IsWanted => Answer == Choice.Yes && IsInformed && BegunAt == SimTime.Never;

    /// <summary>Whether the person's choice forbids to begin it: no, not now, or never understood.</summary>
    public bool IsUnwanted => Answer is Choice.No or Choice.Later || Answer is not null && !IsInformed;
}

/// <summary>Why a person answers as she does.</summary>
public enum AnswerReason
{
    /// <summary>It is her own choice.</summary>
    Own,

    /// <summary>She did not understand what it is.</summary>
    NotUnderstood,

    /// <summary>It was made to depend on what she would say about the case.</summary>
    Conditional,

    /// <summary>She fears who listens.</summary>
    Afraid,

    /// <summary>She does not trust enough.</summary>
    Trust,
}

/// <summary>How a service began.</summary>
public enum Freedom
{
    /// <summary>It has not begun.</summary>
    None,

    /// <summary>She chose it before.</summary>
    Chosen,

    /// <summary>She was asked as it began.</summary>
    AskedThen,

    /// <summary>It was begun without asking, or although she said no.</summary>
    Forced,

    /// <summary>It was seen to before anybody met her: a guardian is named on the doubt alone.</summary>
    Before,
}

/// <summary>How a clock stands.</summary>
public enum ClockStatus
{
    /// <summary>None runs.</summary>
    None,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It was offered or begun in time.</summary>
    Kept,

    /// <summary>The time is over.</summary>
    Missed,
}

/// <summary>How one speaks with a person about help.</summary>
/// <param name="Alone">Whether nobody listens who came with the person.</param>
/// <param name="Through">Who interprets, or none.</param>
/// <param name="Mediator">The seat that interprets, or none.</param>
/// <param name="OwnWords">Whether the person says it back in her own words.</param>
/// <param name="IfSheSpeaks">Whether help is made to depend on a statement.</param>
public sealed record Approach(bool Alone, Id<Interviews.Interpreter> Through, Id<Seat> Mediator, bool OwnWords, bool IfSheSpeaks)
{
    /// <summary>Alone, in one's own language, with nothing asked in return.</summary>
    public static readonly Approach Plain = new(true, Id<Interviews.Interpreter>.None, Id<Seat>.None, true, false);
}
