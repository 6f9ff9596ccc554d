using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What was said off screen, as somebody recorded it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place; not after the record.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else is said to have been there, in words, or none.</param>
/// <param name="Passed">Which facts passed to whom.</param>
/// <param name="Decisions">What was agreed, or none.</param>
/// <param name="RecordedBy">The seat that recorded it; none for staff.</param>
/// <param name="By">The person who recorded it. Taken out for seats.</param>
public sealed record ConversationRecorded(
    Handle Record,
    ConversationKind Kind,
    SimTime When,
    Id<Subject> Place,
    SeatSet Present,
    TextRef Others,
    IReadOnlyList<FactPassed> Passed,
    TextRef Decisions,
    Id<Seat> RecordedBy,
    string? By) : WorldEvent
{
    /// <summary>Where, in the recorder's own words, or none.</summary>
    public TextRef PlaceText { get; init; }

    /// <summary>What was said in words that nobody found a fact for yet.</summary>
    public IReadOnlyList<WordsHeard> Heard { get; init; } = [];

    /// <summary>Who decided what.</summary>
    public IReadOnlyList<DecidedBy> Decided { get; init; } = [];

    /// <summary>The person of the case who told what passed, as an actor played the scene; none for any other talk.</summary>
    public Id<Subject> Teller { get; init; } = Id<Subject>.None;

    /// <summary>The record this one corrects, or none. Taken out for seats: who was there in neither is not told of the other.</summary>
    public Handle Supersedes { get; init; }

    /// <summary>The observer's report that staff accepted, or none; <see cref="By"/> is the observer then. Taken out for seats.</summary>
    public Handle Report { get; init; }

    /// <summary>The member of staff who accepted a report, or null. Taken out for seats.</summary>
    public string? AcceptedBy { get; init; }

    /// <inheritdoc />
    /// <remarks>Which place typed words fitted is truth: a seat would otherwise be told by typing them.</remarks>
    public override WorldEvent ForSeats() =>
        this with
        {
            To = SeatSet.Nobody,
            By = null,
            Place = PlaceText.IsSome && !PlaceText.IsAuthored ? Id<Subject>.None : Place,
            Supersedes = Handle.None,
            Report = Handle.None,
            AcceptedBy = null,
        };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Record(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Record(desk.Seat, this, notice);
}

/// <summary>What kind of talk it was.</summary>
public enum ConversationKind
{
    /// <summary>A conversation between people in a room.</summary>
    Conversation,

    /// <summary>A telephone call.</summary>
    Call,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A scene played with actors.</summary>
    Scene,
}

/// <summary>A fact that passed in a conversation, as recorded.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">Who said it, or none when it was somebody who holds no seat.</param>
/// <param name="Hearers">The seats that heard it.</param>
[method: JsonConstructor]
public readonly record struct FactPassed(Id<Fact> Fact, Id<Seat> From, SeatSet Hearers);
