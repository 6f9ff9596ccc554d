using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>An inject arrived. What it says and carries shows when it is opened.</summary>
/// <param name="Item">The item it became on the desks it reached.</param>
/// <param name="Inject">Which inject. A seat's desk uses of it the channel, sender, title, content note and, once opened, the text.</param>
public sealed record ItemDelivered(Handle Item, Id<Inject> Inject) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Deliver(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Deliver(desk.Scenario, this, notice);
}

/// <summary>Staff sent something that is not on the run sheet.</summary>
/// <param name="Item">The item it became.</param>
/// <param name="Channel">How it came.</param>
/// <param name="From">From whom, as the receiver reads it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text. Taken out for seats until they open it.</param>
/// <param name="Facts">The facts it carries. Taken out for seats until they open it.</param>
/// <param name="By">The member of staff. Taken out for seats.</param>
public sealed record AdHocInjectSent(
    Handle Item, Channel Channel, TextRef From, TextRef Title, TextRef Text, IReadOnlyList<Id<Fact>> Facts, string? By) : WorldEvent
{
    /// <summary>The tag of the language it is in; null for none in particular, which is written as it always was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Language { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Text = TextRef.None, Facts = [], By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Deliver(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Deliver(this, notice);
}

/// <summary>Something became visible to somebody in play: what an adversary did, or what an act of others left behind.</summary>
/// <param name="Item">The item it became.</param>
/// <param name="Channel">How it was noticed.</param>
/// <param name="Says">What was seen. Taken out for seats until they open it.</param>
public sealed record Traced(Handle Item, Channel Channel, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Says = TextRef.None };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Deliver(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Deliver(this, notice);
}

/// <summary>A seat opened an item. From now on it has read it and holds what it carries.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Item">What.</param>
/// <param name="Text">The text it read.</param>
/// <param name="Facts">The facts it read, in the author's or sender's order.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record ItemOpened(Id<Seat> Seat, Handle Item, TextRef Text, IReadOnlyList<Id<Fact>> Facts, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Open(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Open(this, notice);
}
