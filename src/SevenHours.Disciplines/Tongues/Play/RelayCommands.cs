using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>Ask for something one does not understand to be relayed.</summary>
/// <param name="Seat">Who asks.</param>
/// <param name="Item">What is to be relayed.</param>
/// <param name="Way">Who relays.</param>
/// <param name="Of">The seat asked, or none.</param>
public sealed record AskRelay(Id<Seat> Seat, Handle Item, RelayWay Way, Id<Seat> Of) : SeatCommand(Seat)
{
    /// <summary>The interpreter of the case who is sent for, or none.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;

    /// <summary>Whether it cannot wait.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>A word to whoever relays, or none.</summary>
    public TextRef Says { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<KnowledgeDesk>().Item(Item) is not { } item ? Refusal.NoSuchThing
        : !item.IsForeign ? TongueRefusals.YouUnderstandIt
        : desk.Part<TonguesDesk>().PendingFor(Item) is not null ? TongueRefusals.AskedAlready
        : Way == RelayWay.Interpreter ? (Who.IsSome && desk.Scenario.Table<Interpreter>().Has(Who) ? null : Refusal.NoSuchThing)
        : Way != RelayWay.Seat ? null
        : !Of.IsSome || Of.Index >= desk.Scenario.Seats.Count ? Refusal.NoSuchSeat
        : Of == Seat ? TongueRefusals.NotYourself
        : PhoneBook.Lists(desk.Scenario, Of) ? null : KnowledgeRefusals.NotInDirectory;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Relaying.Ask(cascade, this);
}

/// <summary>Read the original of something one was asked to relay.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Relay">The relay.</param>
public sealed record ReadOriginal(Id<Seat> Seat, Handle Relay) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<TonguesDesk>().Waiting(Relay) is null ? Refusal.NoSuchThing : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.Part<TonguesPart>().Find(Relay) is { State: RelayState.Waiting } relay)
        {
            Relaying.Read(cascade, relay, By);
        }
    }
}

/// <summary>Relay something one was asked for.</summary>
/// <param name="Seat">Who relays.</param>
/// <param name="Relay">The relay.</param>
/// <param name="How">What is made of it. What is faithful carries everything on.</param>
/// <param name="Facts">The facts carried on, where it is not faithful; some of those the original carries.</param>
/// <param name="Words">One's own words, or none.</param>
/// <param name="Note">A note on what it means where it comes from, or none.</param>
public sealed record RelayItem(Id<Seat> Seat, Handle Relay, RelayHow How, IReadOnlyList<Id<Fact>> Facts, TextRef Words, TextRef Note) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<TonguesDesk>().Waiting(Relay) switch
    {
        null => Refusal.NoSuchThing,
        { State: RelayState.Waiting } => TongueRefusals.ReadItFirst,
        { State: not RelayState.Read } => TongueRefusals.RelayedAlready,
        { } waiting => Facts.All(waiting.Facts.Contains) ? null : TongueRefusals.NotInTheOriginal,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Relaying.Make(cascade, this);
}

/// <summary>Have an interpreter of the case looked into before anything is entrusted to him: whom he knows, and who pays him.</summary>
/// <param name="Seat">Who asks for it.</param>
/// <param name="Who">The interpreter.</param>
public sealed record CheckInterpreter(Id<Seat> Seat, Id<Interpreter> Who) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Who.IsSome || !desk.Scenario.Table<Interpreter>().Has(Who) ? Refusal.NoSuchThing
        : desk.Part<TonguesDesk>().CheckOf(Who) is { Found: null } ? TongueRefusals.CheckedAlready
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new CheckAsked(Seat, Who, cascade.World.Now + RelayTimes.Check, By) { To = SeatSet.Of(Seat) });
}

/// <summary>Do not relay something one was asked for.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Relay">The relay.</param>
/// <param name="Says">Why, or none.</param>
public sealed record DeclineRelay(Id<Seat> Seat, Handle Relay, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<TonguesDesk>().Waiting(Relay) switch
    {
        null => Refusal.NoSuchThing,
        { State: RelayState.Waiting or RelayState.Read } => null,
        _ => TongueRefusals.RelayedAlready,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var relay = cascade.World.Part<TonguesPart>().Find(Relay)!;
        cascade.Emit(new RelayDeclined(Relay, false, Says, By) { To = SeatSet.Of(relay.For) | SeatSet.Of(Seat) }, restsOn: relay.Asked);
    }
}
