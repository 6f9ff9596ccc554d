using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What was said off screen, as somebody tells it.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else was there, in words, or none.</param>
/// <param name="Passed">Which facts passed to whom.</param>
/// <param name="Heard">What was said in words that nobody found a fact for yet.</param>
/// <param name="Decided">Who decided what.</param>
public sealed record Talk(
    ConversationKind Kind,
    SimTime When,
    Id<Subject> Place,
    SeatSet Present,
    TextRef Others,
    IReadOnlyList<FactPassed> Passed,
    IReadOnlyList<WordsHeard> Heard,
    IReadOnlyList<DecidedBy> Decided)
{
    /// <summary>How many facts, and how many words or decisions each, one record holds at most.</summary>
    public const int Most = 40;

    /// <summary>Where, in words, or none.</summary>
    public TextRef PlaceText { get; init; }

    /// <summary>What was agreed, or none.</summary>
    public TextRef Agreed { get; init; }

    /// <summary>The person of the case who spoke, as an actor played the scene; none otherwise.</summary>
    public Id<Subject> Teller { get; init; } = Id<Subject>.None;
}

/// <summary>Something said in a talk, in the recorder's words: known to be said, not yet known to be a fact.</summary>
/// <param name="Says">The words.</param>
/// <param name="From">Who said it, or none when it was somebody who holds no seat.</param>
/// <param name="Hearers">The seats that heard it.</param>
[method: JsonConstructor]
public readonly record struct WordsHeard(TextRef Says, Id<Seat> From, SeatSet Hearers);

/// <summary>A decision taken in a talk.</summary>
/// <param name="Seat">Who took it; none for all together, or for somebody who holds no seat.</param>
/// <param name="What">What was decided.</param>
[method: JsonConstructor]
public readonly record struct DecidedBy(Id<Seat> Seat, TextRef What);

/// <summary>What somebody said to have been there has against a record.</summary>
public enum DisputeKind
{
    /// <summary>He was not there.</summary>
    NotThere,

    /// <summary>It was not said so.</summary>
    NotSaid,
}
