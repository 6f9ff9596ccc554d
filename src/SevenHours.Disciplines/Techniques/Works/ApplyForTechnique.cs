using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Apply for leave to use a technique, and argue for it. A thin argument is sent all the same: it is judged.</summary>
/// <param name="Request">The request.</param>
/// <param name="Argument">What is argued.</param>
public sealed record ApplyForTechnique(Ask Request, TechniqueArgument Argument) : SeatCommand(Request.Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Request.Seat != Seat ? Refusal.NoSuchSeat
        : TechniqueTimes.KindOf(desk.Scenario, Request.Action) is null ? TechniqueRefusals.NoTechnique
        : Argument.Tried.Any(act => desk.Part<ActionsDesk>().Find(act) is null) ? TechniqueRefusals.NotTried
        : Argument.Length.Seconds is < 0 || Argument.Length.Seconds > TechniqueTimes.Longest.Seconds ? TechniqueRefusals.NoSuchLength
        : Request.Check(desk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = Asking.NextHandle(world, Seat);
        IReadOnlyList<Id<ActionDefinition>> tried = [.. Argument.Tried.Select(act => world.Part<ActionsPart>().Find(act)!.Plan.Action)];
        cascade.Cause = cascade.Emit(new TechniqueArgued(handle, Seat, Argument, tried, By)
        {
            To = ActRun.Agency(world, Seat) | world.Scenario.SeatsOf[Request.To.Index],
        });
        Asking.Send(cascade, Request);
    }
}

/// <summary>Something was argued in an application. Both sides see it.</summary>
/// <param name="Request">The request that follows.</param>
/// <param name="Seat">Who argued.</param>
/// <param name="Argument">What was argued.</param>
/// <param name="Tried">What the acts named as tried were.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record TechniqueArgued(Handle Request, Id<Seat> Seat, TechniqueArgument Argument, IReadOnlyList<Id<ActionDefinition>> Tried, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new TechniqueArgued(Request, Seat, Argument, Tried, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Argue(new ArguedRequest(Request, Argument, Tried, world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Argue(new ArguedRequest(Request, Argument, Tried, notice.At));
}

/// <summary>Weigh an application and answer it: each of the three is there or is thin.</summary>
/// <param name="Seat">A seat of the agency asked.</param>
/// <param name="Request">The request.</param>
/// <param name="Weights">How it is weighed.</param>
/// <param name="Says">The answer in words.</param>
public sealed record WeighApplication(Id<Seat> Seat, Handle Request, ArgumentWeights Weights, TextRef Says) : SeatCommand(Seat)
{
    /// <summary>How long an order holds; null for as long as was asked.</summary>
    public SimSpan? Valid { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<TechniquesDesk>().ArgumentOf(Request) is null ? TechniqueRefusals.NotArgued
        : RequestRefusals.UnlessOpen(desk.Part<RequestsDesk>().FindReceived(Request)) ?? (Valid is { Seconds: <= 0 } ? RequestRefusals.NoTimeAtAll : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var argument = cascade.World.Part<TechniquesPart>().ArgumentOf(Request)!;
        Answering.Take(cascade, Request, Seat);
        cascade.Cause = cascade.Emit(new ArgumentWeighed(Request, Seat, Weights, By) { To = Answering.BothSides(cascade.World, Request) });
        Answering.Answer(cascade, Request, new Ruling(
            Weights.Verdict, Says, Weights.Missing, Valid ?? (argument.Length.Seconds > 0 ? argument.Length : null), []));
    }
}

/// <summary>An application was weighed. Both sides see how.</summary>
/// <param name="Request">The request.</param>
/// <param name="Seat">Who weighed it.</param>
/// <param name="Weights">How.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record ArgumentWeighed(Handle Request, Id<Seat> Seat, ArgumentWeights Weights, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ArgumentWeighed(Request, Seat, Weights, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Weigh(Request, Weights);
}
