using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Ask an originator whether one may pass on what he gave, or lay it before a court.</summary>
/// <param name="Seat">Who asks.</param>
/// <param name="Item">About what.</param>
/// <param name="Use">What is to be done with it.</param>
/// <param name="For">Whom it is to be given to; nobody for evidence.</param>
/// <param name="Why">Why.</param>
public sealed record AskConsent(Id<Seat> Seat, WallItem Item, ItemUse Use, SeatSet For, TextRef Why) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !WallKinds.Has(desk, Item) ? WallRefusals.NotHad
        : desk.Part<WallDesk>().ControlOf(Item) is null ? WallRefusals.NobodyToAsk
        : !Why.IsSome ? WallRefusals.NoPurpose
        : Use == ItemUse.Share && (For - SeatSet.Of(Seat)).IsEmpty || !(For - desk.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var originator = world.DeskOf(Seat).Part<WallDesk>().ControlOf(Item)!.Originator;
        var consent = new Consent(
            world.Part<WallPart>().NextConsent(world, Seat), Seat, originator, Item, Use, Use == ItemUse.Share ? For - SeatSet.Of(Seat) : SeatSet.Nobody, Why, world.Now);
        cascade.Emit(new ConsentAsked(consent, By) { To = Pinning.Colleagues(world, Seat) | Pinning.Colleagues(world, originator) });
    }
}

/// <summary>Answer somebody who asked for consent. Any seat of the originator's agency may.</summary>
/// <param name="Seat">Who answers.</param>
/// <param name="Consent">Which.</param>
/// <param name="IsGranted">Whether he consents.</param>
/// <param name="Says">What he says, or none.</param>
public sealed record AnswerConsent(Id<Seat> Seat, Handle Consent, bool IsGranted, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<WallDesk>().Consent(Consent) is not { } consent
            || desk.Scenario.Seats[consent.Originator].Agency != desk.Scenario.Seats[Seat].Agency ? WallRefusals.NotAsked
        : !consent.IsOpen ? WallRefusals.AnsweredAlready
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var consent = cascade.World.DeskOf(Seat).Part<WallDesk>().Consent(Consent)!;
        Consenting.Answer(cascade, consent, IsGranted, Says, Seat, By);
    }
}

/// <summary>The white cell answers for an agency that was asked for its consent.</summary>
/// <param name="Consent">Which.</param>
/// <param name="IsGranted">Whether the agency consents.</param>
/// <param name="Says">What it says, or none.</param>
public sealed record AnswerConsentAsDesk(Handle Consent, bool IsGranted, TextRef Says) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => world.Part<WallPart>().Find(Consent) switch
    {
        null => WallRefusals.NotAsked,
        { IsOpen: false } => WallRefusals.AnsweredAlready,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Consenting.Answer(cascade, cascade.World.Part<WallPart>().Find(Consent)!, IsGranted, Says, null, By);
}
