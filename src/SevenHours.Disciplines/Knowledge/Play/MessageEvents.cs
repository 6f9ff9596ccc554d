using System.Text.Json.Serialization;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A seat sent a message: the sender's side.</summary>
/// <param name="Message">The message; the item it becomes at its receivers has the same handle.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Receivers">The seats on its address line.</param>
/// <param name="Text">The words, or none when facts alone were shared.</param>
/// <param name="Facts">The facts attached.</param>
/// <param name="By">The person at the sending seat, or null.</param>
public sealed record MessageSent(
    Handle Message, Id<Seat> From, SeatSet Receivers, TextRef Text, IReadOnlyList<Id<Fact>> Facts, string? By) : WorldEvent
{
    /// <summary>The tag of the language it is in; null for none in particular, which is written as it always was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Language { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Send(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Send(this, notice);
}

/// <summary>A message arrived: the receivers' side. They see the address line, and the words and facts once they open it.</summary>
/// <param name="Message">The message, as an item on the receivers' desks.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Receivers">The seats on its address line.</param>
public sealed record MessageArrived(Handle Message, Id<Seat> From, SeatSet Receivers) : WorldEvent
{
    /// <summary>The tag of the language it is in, as anybody can tell from how it looks; null for none in particular.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Language { get; init; }

    /// <summary>How long it is; unknown for what is in no language in particular.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Extent Extent { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Arrive(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Arrive(desk, this, notice);
}

/// <summary>A seat shared facts it holds. The sender's side; who needed them is judged in the debrief.</summary>
/// <param name="Message">The message they went with.</param>
/// <param name="From">Who shared.</param>
/// <param name="Receivers">With whom.</param>
/// <param name="Facts">What, and where the sender had it from.</param>
public sealed record FactsShared(Handle Message, Id<Seat> From, SeatSet Receivers, IReadOnlyList<SharedFact> Facts) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Share(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Share(this);
}

/// <summary>Staff saw to a message in the name of a seat that nobody plays. For staff only.</summary>
/// <param name="Message">The message.</param>
/// <param name="As">The seat.</param>
/// <param name="IsAnswered">Whether an answer follows; otherwise it was laid aside as read.</param>
/// <param name="By">The member of staff, or null.</param>
public sealed record MessageSettled(Handle Message, Id<Seat> As, bool IsAnswered, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }
}

/// <summary>A fact passed on, with its provenance.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">Where the sender had it from.</param>
/// <param name="HeldFrom">The seat the sender had it from, or none.</param>
[method: JsonConstructor]
public readonly record struct SharedFact(Id<Fact> Fact, FactSource Source, Id<Seat> HeldFrom);
