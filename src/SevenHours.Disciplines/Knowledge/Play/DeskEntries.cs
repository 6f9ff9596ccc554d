using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Something in a seat's inbox. Text and facts show once it is opened.</summary>
/// <param name="Handle">Its opaque name: what <see cref="OpenItem"/> takes.</param>
/// <param name="Number">The notice by which it arrived.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Kind">What kind of item it is; what staff sent besides the run sheet looks like an inject.</param>
/// <param name="Channel">How it came; a message came by e-mail.</param>
/// <param name="Inject">The inject it is, or none. Never show its author's id: it may give the story away.</param>
/// <param name="From">The seat that sent it, or none.</param>
/// <param name="Receivers">The address line of a message.</param>
/// <param name="Sender">From whom, in words, when no seat sent it.</param>
/// <param name="Title">Its title, or none.</param>
/// <param name="ContentNote">A warning to show before it is opened, or none.</param>
/// <param name="Text">Its text, or none before it is opened.</param>
/// <param name="Facts">The facts it carries; empty before it is opened.</param>
/// <param name="OpenedAt">When this seat opened it, or null.</param>
public sealed record InboxItem(
    Handle Handle,
    int Number,
    SimTime At,
    ItemKind Kind,
    Channel Channel,
    Id<Inject> Inject,
    Id<Seat> From,
    SeatSet Receivers,
    TextRef Sender,
    TextRef Title,
    TextRef ContentNote,
    TextRef Text,
    IReadOnlyList<Id<Fact>> Facts,
    SimTime? OpenedAt)
{
    /// <summary>The tag of the language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>What the language sounds or looks like to this seat, in the author's words, or none.</summary>
    public TextRef HeardAs { get; init; }

    /// <summary>How long it is, where the seat cannot read it.</summary>
    public Extent Extent { get; init; }

    /// <summary>Whether it is in a language the seat's character does not have: title, text and facts stay away, opened or not.</summary>
    public bool IsForeign { get; init; }

    /// <summary>What others relayed of it, the oldest first.</summary>
    public IReadOnlyList<RelayedWords> Relays { get; init; } = [];
}

/// <summary>A fact a seat holds. Its statement, grade and subject stand in the scenario.</summary>
/// <param name="Fact">Which.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="Since">Since when it is held.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="From">The seat it is from, or none.</param>
/// <param name="Via">The item, act or record that brought it, or none.</param>
/// <param name="SharedWith">The seats this seat shared it with.</param>
public sealed record HeldFact(
    Id<Fact> Fact, int Number, SimTime Since, FactSource Source, Id<Seat> From, Handle Via, SeatSet SharedWith);

/// <summary>A message this seat sent.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Number">The notice by which it went.</param>
/// <param name="At">When.</param>
/// <param name="Receivers">To whom.</param>
/// <param name="Text">The words, or none.</param>
/// <param name="Facts">The facts attached.</param>
/// <param name="By">The person at this seat who sent it, or null.</param>
public sealed record SentMessage(
    Handle Handle, int Number, SimTime At, SeatSet Receivers, TextRef Text, IReadOnlyList<Id<Fact>> Facts, string? By);

/// <summary>A message in the thread with another seat.</summary>
/// <param name="Message">The message: an inbox item, or one sent.</param>
/// <param name="At">When.</param>
/// <param name="IsMine">Whether this seat sent it.</param>
public readonly record struct ThreadEntry(Handle Message, SimTime At, bool IsMine);

/// <summary>An entry in this seat's decision log.</summary>
/// <param name="Number">The notice of the entry.</param>
/// <param name="At">When.</param>
/// <param name="Decision">What was decided.</param>
public sealed record DecisionEntry(int Number, SimTime At, DecisionRecorded Decision);

/// <summary>A task given to this seat.</summary>
/// <param name="Task">Which.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="GivenAt">When it was given.</param>
/// <param name="Due">By when.</param>
/// <param name="Submitted">What was handed in last, or null.</param>
/// <param name="SubmittedAt">When, or null.</param>
public sealed record DeskTask(
    Id<TaskDefinition> Task, int Number, SimTime GivenAt, SimTime Due, TaskSubmitted? Submitted, SimTime? SubmittedAt)
{
    /// <summary>Whether nothing was handed in yet.</summary>
    public bool IsOpen => Submitted is null;
}

/// <summary>A form this seat filled.</summary>
/// <param name="Number">The notice of the filing.</param>
/// <param name="At">When.</param>
/// <param name="Form">What was filed.</param>
public sealed record FiledForm(int Number, SimTime At, FormFiled Form);

/// <summary>A talk off screen in which this seat is said to have been present, or which it recorded.</summary>
/// <param name="Number">The notice of the record.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Conversation">What was recorded.</param>
public sealed record RecordEntry(int Number, SimTime At, ConversationRecorded Conversation)
{
    /// <summary>The facts that passed from or to this seat; all of them for the seat that recorded the talk.</summary>
    public IReadOnlyList<FactPassed> Passed { get; init; } = [];

    /// <summary>The words this seat said, heard or recorded.</summary>
    public IReadOnlyList<HeardEntry> Heard { get; init; } = [];

    /// <summary>Who disputes it, as far as this seat is told: itself, and everybody when it recorded the talk.</summary>
    public IReadOnlyList<RecordDisputed> Disputes { get; init; } = [];

    /// <summary>Whether it was corrected, or this seat taken out of it.</summary>
    public bool IsSuperseded { get; init; }
}

/// <summary>Words of a talk, as a desk shows them.</summary>
/// <param name="Number">Which of the record's words, from 0.</param>
/// <param name="Words">The words, who said them and who heard them.</param>
/// <param name="Fact">The fact they turned out to be, as far as this seat is told; none before.</param>
public sealed record HeardEntry(int Number, WordsHeard Words, Id<Fact> Fact);

/// <summary>An act off the menu this seat described.</summary>
/// <param name="Handle">Its opaque name.</param>
/// <param name="Number">The notice of the description.</param>
/// <param name="At">When.</param>
/// <param name="About">What it is about, or none.</param>
/// <param name="Text">What they do.</param>
/// <param name="HappenedAt">When it came about, or null while it waits.</param>
/// <param name="Says">What came of it.</param>
public sealed record DeskAct(
    Handle Handle, int Number, SimTime At, Id<Subject> About, TextRef Text, SimTime? HappenedAt, TextRef Says)
{
    /// <summary>Whether nothing has come of it yet.</summary>
    public bool IsOpen => HappenedAt is null;
}
