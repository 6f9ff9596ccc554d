using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A letter from an authority of one country to one of another: a request, a notice, a warrant. As it really is, or as one desk knows it.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="To">The agency it goes to.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Purpose">What is asked and why.</param>
/// <param name="At">When it was written.</param>
public sealed record Letter(Handle Handle, Id<Seat> From, Id<Agency> To, Id<CooperationChannel> Channel, TextRef Purpose, SimTime At)
{
    /// <summary>Whom or what it is about; none where the words fit nothing, and always for seats that read words somebody typed.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <summary>That in the writer's own words.</summary>
    public TextRef AboutText { get; init; }

    /// <summary>The offence, or none.</summary>
    public Id<Offence> Offence { get; init; } = Id<Offence>.None;

    /// <summary>The ground in the receiver's law, or none.</summary>
    public Id<Ground> Ground { get; init; } = Id<Ground>.None;

    /// <summary>The facts it gives.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>What is to be done there, or none.</summary>
    public TextRef Measure { get; init; }

    /// <summary>What the receiver may do with what the letter gives.</summary>
    public HandlingCode Code { get; init; }

    /// <summary>How reliable the source is.</summary>
    public SourceGrade Source { get; init; } = SourceGrade.X;

    /// <summary>How sure the information is.</summary>
    public InformationGrade Information { get; init; }

    /// <summary>Whether it is marked urgent.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether the answer is meant for court.</summary>
    public bool ForCourt { get; init; }

    /// <summary>Whether it gives guarantees of a fair trial and decent detention.</summary>
    public bool HasGuarantees { get; init; }

    /// <summary>From when it holds; the time of writing unless it was issued for later.</summary>
    public SimTime HoldsFrom { get; init; }

    /// <summary>The answer, or null while there is none.</summary>
    public LetterReply? Reply { get; init; }

    /// <summary>Whether its time ran out before an answer came.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Whether an answer is awaited.</summary>
    public bool IsOpen => Reply is null;
}

/// <summary>An answer to a letter.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Gaps">What the receiver's law lacked in it.</param>
/// <param name="Says">In words, or none.</param>
/// <param name="Seat">Who answered; none where the agency's duty desk did.</param>
/// <param name="IsEvidence">Whether what it brought may be used in court.</param>
/// <param name="At">When.</param>
public sealed record LetterReply(LetterOutcome Outcome, IReadOnlyList<LetterGap> Gaps, TextRef Says, Id<Seat> Seat, bool IsEvidence, SimTime At);

/// <summary>What becomes of a letter.</summary>
public enum LetterOutcome
{
    /// <summary>It was done or answered.</summary>
    Answered,

    /// <summary>Nothing is held on it.</summary>
    NothingHeld,

    /// <summary>It came back: something is missing.</summary>
    Returned,

    /// <summary>It was refused.</summary>
    Refused,
}

/// <summary>What the receiver's law may lack in a letter.</summary>
public enum LetterGap
{
    /// <summary>Whom or what it is about.</summary>
    About,

    /// <summary>The offence.</summary>
    Offence,

    /// <summary>A ground that its law knows.</summary>
    Ground,

    /// <summary>The facts.</summary>
    Facts,

    /// <summary>What is to be done.</summary>
    Measure,

    /// <summary>A grading of source and information.</summary>
    Grading,

    /// <summary>It is no offence there.</summary>
    DualCriminality,

    /// <summary>The agency does not answer for its country in this.</summary>
    Authority,

    /// <summary>The sender may not use this channel.</summary>
    Sender,

    /// <summary>What comes by this channel is no evidence.</summary>
    Channel,

    /// <summary>Guarantees of a fair trial and decent detention.</summary>
    Guarantees,
}
