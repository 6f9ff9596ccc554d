using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Use a technique: the act of the catalogue, and how long it is to go on. Whatever the law says: only what makes no sense is refused.</summary>
/// <param name="Start">The act.</param>
/// <param name="Length">For how long, or null for as long as usual and allowed.</param>
public sealed record UseTechnique(StartAction Start, SimSpan? Length) : SeatCommand(Start.Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Start.Seat != Seat ? Refusal.NoSuchSeat
        : TechniqueTimes.KindOf(desk.Scenario, Start.Action) is null ? TechniqueRefusals.NoTechnique
        : Length is { } length && (length.Seconds <= 0 || length.Seconds > TechniqueTimes.Longest.Seconds) ? TechniqueRefusals.NoSuchLength
        : Start.Check(desk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (Length is { } length)
        {
            cascade.Cause = cascade.Emit(new TechniquePlanned(ActRun.NextHandle(world, Seat), Seat, length, By) { To = ActRun.Agency(world, Seat) });
        }

        ActRun.Order(cascade, Start);
    }
}

/// <summary>Give a technique under way another end: earlier, later, or after the order has ended.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Which technique.</param>
/// <param name="Until">Until when.</param>
public sealed record RunOn(Id<Seat> Seat, Handle Deployment, SimTime Until) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        TechniqueRefusals.UnlessLive(desk, Deployment)
        ?? (Until <= desk.Now || (Until - desk.Now).Seconds > TechniqueTimes.Longest.Seconds ? TechniqueRefusals.NoSuchLength : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new TechniqueRunOn(Deployment, Seat, Until, By) { To = ActRun.Agency(cascade.World, Seat) }, cascade.World.Part<TechniquesPart>().ByOf(Deployment));
}

/// <summary>Stop a technique.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Which technique.</param>
public sealed record StopTechnique(Id<Seat> Seat, Handle Deployment) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => TechniqueRefusals.UnlessLive(desk, Deployment);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Deploying.End(cascade, cascade.World.Part<TechniquesPart>().Find(Deployment)!, TechniqueEnd.Stopped, Seat, TextRef.None, By);
}

/// <summary>Tell those in the field whether they go on.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Which technique.</param>
/// <param name="Moment">The moment.</param>
/// <param name="GoesOn">Whether they go on, or press.</param>
public sealed record SettleMoment(Id<Seat> Seat, Handle Deployment, int Moment, bool GoesOn) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        TechniqueRefusals.UnlessLive(desk, Deployment)
        ?? (desk.Part<TechniquesDesk>().Find(Deployment)!.Moments.Any(moment => moment.Moment == Moment && moment.GoesOn is null) ? null : TechniqueRefusals.Settled);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<TechniquesPart>();
        var one = part.Find(Deployment)!;
        cascade.Cause = part.ByOf(Deployment);
        Fieldwork.Answer(cascade, one, one.Moments.First(moment => moment.Moment == Moment && moment.GoesOn is null), GoesOn, Seat, By);
    }
}

/// <summary>Destroy what nobody needs of the log of a technique that has ended. What was kept as evidence remains.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Which technique.</param>
public sealed record DestroyRest(Id<Seat> Seat, Handle Deployment) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<TechniquesDesk>().Find(Deployment) switch
    {
        null => Refusal.NoSuchThing,
        { IsLive: true } => TechniqueRefusals.StillOn,
        { DestroyedAt.Seconds: not int.MaxValue } => TechniqueRefusals.Destroyed,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new RestDestroyed(Deployment, Seat, By) { To = ActRun.Agency(cascade.World, Seat) }, cascade.World.Part<TechniquesPart>().ByOf(Deployment));
}
