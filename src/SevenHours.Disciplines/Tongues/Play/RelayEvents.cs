using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>A seat asked for something it does not understand to be relayed. Goes to it and to the seat asked.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Item">What is to be relayed.</param>
/// <param name="For">Who asked.</param>
/// <param name="Way">Who relays.</param>
/// <param name="Of">The seat asked, or none.</param>
/// <param name="IsUrgent">Whether it cannot wait.</param>
/// <param name="Says">A word to whoever relays, or none.</param>
/// <param name="Looks">What it looks like from outside.</param>
/// <param name="Due">When it arrives, for what nobody in play relays. Taken out for seats.</param>
/// <param name="By">The person who asked, or null. Taken out for seats.</param>
public sealed record RelayAsked(
    Handle Relay, Handle Item, Id<Seat> For, RelayWay Way, Id<Seat> Of, bool IsUrgent, TextRef Says, Outside Looks, SimTime? Due, string? By) : WorldEvent
{
    /// <summary>The interpreter of the case who was sent for, or none.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Due = null, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Ask(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Ask(desk.Seat, this, notice);
}

/// <summary>What can be told of words without understanding them.</summary>
/// <param name="Channel">How they came.</param>
/// <param name="From">The seat they are from, or none.</param>
/// <param name="Sender">From whom, in words, or none.</param>
/// <param name="Language">The tag of the language, or empty.</param>
/// <param name="HeardAs">What it sounds or looks like, or none.</param>
/// <param name="Extent">How long they are.</param>
/// <param name="At">When they came.</param>
public sealed record Outside(Channel Channel, Id<Seat> From, TextRef Sender, string Language, TextRef HeardAs, Extent Extent, SimTime At);

/// <summary>Whoever was asked to relay has read the original, and holds what it says.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Title">The title of the original, or none.</param>
/// <param name="Text">The original.</param>
/// <param name="Facts">The facts it carries.</param>
/// <param name="By">The person, or null.</param>
public sealed record OriginalRead(Handle Relay, TextRef Title, TextRef Text, IReadOnlyList<Id<Fact>> Facts, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Read(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Read(this);
}

/// <summary>Whoever was asked has relayed it; it takes its time to arrive. Goes to whoever relayed alone.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Seat">Who relayed.</param>
/// <param name="How">What was made of it.</param>
/// <param name="Facts">The facts it carries on.</param>
/// <param name="Words">The words of whoever relayed, or none.</param>
/// <param name="Note">A note on what it means where it comes from, or none.</param>
/// <param name="Due">When it arrives.</param>
/// <param name="By">The person, or null.</param>
public sealed record RelayMade(
    Handle Relay, Id<Seat> Seat, RelayHow How, IReadOnlyList<Id<Fact>> Facts, TextRef Words, TextRef Note, SimTime Due, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Make(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Make(this);
}

/// <summary>A relay arrived.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Item">What was relayed.</param>
/// <param name="Inject">The inject it is, or none.</param>
/// <param name="For">Who receives it.</param>
/// <param name="Says">What arrives.</param>
/// <param name="How">What was made of it. For seats it is what whoever relayed claims.</param>
/// <param name="Lost">The facts that the original carries and that did not arrive. Taken out for seats.</param>
/// <param name="Mistaken">The facts that arrived in the place of others. Taken out for seats.</param>
public sealed record RelayArrived(
    Handle Relay, Handle Item, Id<Inject> Inject, Id<Seat> For, RelayedWords Says, RelayHow How, IReadOnlyList<Id<Fact>> Lost,
    IReadOnlyList<Misheard> Mistaken) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, How = Says.Claims, Lost = [], Mistaken = [] };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<TonguesPart>().Arrive(world, this);
        if (!Says.Text.IsSome && !Says.Words.IsSome && Says.Facts.Count == 0)
        {
            return;
        }

        world.Part<KnowledgePart>().ReadByRelay(world, Item, For);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<KnowledgeDesk>().Relay(Item, Inject, Says, notice);
        desk.Part<TonguesDesk>().Arrive(this);
    }
}

/// <summary>Whoever was asked does not relay it. Goes to both.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="IsForeign">Whether it is in a language that he does not have either.</param>
/// <param name="Says">Why, or none.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record RelayDeclined(Handle Relay, bool IsForeign, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Decline(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Decline(this);
}
