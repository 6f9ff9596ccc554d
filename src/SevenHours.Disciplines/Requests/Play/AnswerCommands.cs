using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Take up a request: policy leaves it to this seat from now on, and the agency learns the facts it cites.</summary>
/// <param name="Seat">A seat of the agency asked.</param>
/// <param name="Request">The request.</param>
public sealed record TakeRequest(Id<Seat> Seat, Handle Request) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => RequestRefusals.UnlessOpen(desk.Part<RequestsDesk>().FindReceived(Request));

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Answering.Take(cascade, Request, Seat);
}

/// <summary>Answer a request addressed to one's agency.</summary>
/// <param name="Seat">A seat of the agency asked.</param>
/// <param name="Request">The request.</param>
/// <param name="Verdict">Granted, returned or refused.</param>
/// <param name="Says">The answer in words.</param>
public sealed record AnswerRequest(Id<Seat> Seat, Handle Request, Verdict Verdict, TextRef Says) : SeatCommand(Seat)
{
    /// <summary>How long an order holds; null for what the law says.</summary>
    public SimSpan? Valid { get; init; }

    /// <summary>What a returned request lacks, as codes of <see cref="MissingItems"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        RequestRefusals.UnlessOpen(desk.Part<RequestsDesk>().FindReceived(Request))
        ?? (Valid is { Seconds: <= 0 } ? RequestRefusals.NoTimeAtAll : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        Answering.Take(cascade, Request, Seat);
        Answering.Answer(cascade, Request, new Ruling(Verdict, Says, Missing, Valid, []));
    }
}

/// <summary>The answer desk answers in the name of the agency asked.</summary>
/// <param name="Request">The request.</param>
/// <param name="Verdict">Granted, returned or refused.</param>
/// <param name="Says">The answer in words.</param>
public sealed record AnswerAsDesk(Handle Request, Verdict Verdict, TextRef Says) : StaffCommand
{
    /// <summary>How long an order holds; null for what the law says.</summary>
    public SimSpan? Valid { get; init; }

    /// <summary>What a returned request lacks, or why it is refused, as codes of <see cref="MissingItems"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The facts told with the answer: the asking agency learns them.</summary>
    public IReadOnlyList<Id<Fact>> Tells { get; init; } = [];

    /// <summary>Something made up on the spot that becomes so, told with the answer; null for nothing.</summary>
    public NewFact? NewFact { get; init; }

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        RequestRefusals.UnlessOpen(world, Request)
        ?? (Valid is { Seconds: <= 0 } ? RequestRefusals.NoTimeAtAll : null)
        ?? (Checks.HasAll(world.Scenario, Tells) ? null : Refusal.NoSuchThing)
        ?? NewFact?.Check(world, world.Part<RequestsPart>().Find(Request)!.Petition.To);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var petition = cascade.World.Part<RequestsPart>().Find(Request)!.Petition;
        IReadOnlyList<Id<Fact>> tells = [.. Tells.Distinct()];
        if (NewFact?.Enter(cascade, petition.To) is { } added)
        {
            tells = [.. tells, added];
        }

        cascade.Emit(new StaffAnswered(Request, tells, By));
        // What the author lets follow a grant follows this one too: the desk speaks for the agency.
        var policy = PolicyJudge.PolicyFor(cascade.World.Scenario, petition);
        Answering.Answer(cascade, Request, new Ruling(Verdict, Says, Missing, Valid, policy?.Effects ?? []) { Tells = tells });
    }
}

/// <summary>Somebody of staff begins to answer: policy leaves the request alone until then. What is later anyway stays so.</summary>
/// <param name="Request">The request.</param>
/// <param name="Until">Until when.</param>
public sealed record HoldAnswer(Handle Request, SimTime Until) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => RequestRefusals.UnlessOpen(world, Request);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<RequestsPart>();
        var request = part.Find(Request)!;
        if (request.Due < Until && !part.IsAnsweredByPerson(request.Petition.To))
        {
            cascade.Emit(new AnswerHeld(Request, Until));
        }
    }
}

/// <summary>The answer desk lets an answer of policy come at another time.</summary>
/// <param name="Request">The request.</param>
/// <param name="Due">When; a time already past means now.</param>
public sealed record DelayAnswer(Handle Request, SimTime Due) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => RequestRefusals.UnlessOpen(world, Request);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new AnswerDelayed(Request, Due < cascade.World.Now ? cascade.World.Now : Due));
}

/// <summary>The answer desk lets policy answer at once, even where a person was to.</summary>
/// <param name="Request">The request.</param>
public sealed record AnswerByPolicyNow(Handle Request) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => RequestRefusals.UnlessOpen(world, Request);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Answering.ByPolicy(cascade, Request);
}

/// <summary>Says who answers for an agency. Given as people come to and leave its seats.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="ByPerson">Whether a person does; policy otherwise.</param>
public sealed record SetAnswering(Id<Agency> Agency, bool ByPerson) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => world.Scenario.Agencies.Has(Agency) ? null : RequestRefusals.NoSuchAgency;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.Part<RequestsPart>().IsAnsweredByPerson(Agency) != ByPerson)
        {
            cascade.Emit(new AnsweringSet(Agency, ByPerson));
        }
    }
}
