using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Ask an agency for leave to do an action, for help with it, or for something else.</summary>
/// <remarks>With neither an action nor a topic it is a question in one's own words, as by telephone: a person answers it.</remarks>
/// <param name="Seat">Who asks.</param>
/// <param name="To">The agency asked.</param>
/// <param name="Action">The action asked for, or none.</param>
/// <param name="Topic">The topic asked for, or none. Never both an action and a topic; without either there are words.</param>
public sealed record Ask(Id<Seat> Seat, Id<Agency> To, Id<ActionDefinition> Action, Id<Topic> Topic) : SeatCommand(Seat)
{
    /// <summary>The number of requests in <see cref="World.HandleFor"/>. Pinned.</summary>
    internal const int HandleKind = 20;

    /// <summary>What it is about: the subject that <see cref="SubjectMatcher"/> found for the seat's words, or none.</summary>
    public Id<Subject> Target { get; init; } = Id<Subject>.None;

    /// <summary>The target in the seat's own words.</summary>
    public TextRef TargetText { get; init; }

    /// <summary>The legal ground, or none.</summary>
    public Id<Ground> Ground { get; init; } = Id<Ground>.None;

    /// <summary>The facts it rests on. Whoever is asked learns them on taking it up.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>Milder means that were weighed.</summary>
    public TextRef Milder { get; init; }

    /// <summary>What is asked and why.</summary>
    public TextRef Text { get; init; }

    /// <summary>Ids of essential fields of its form that were left empty.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var scenario = desk.Scenario;
        return !scenario.Agencies.Has(To) ? RequestRefusals.NoSuchAgency
            : !AsksOneThing(scenario) ? RequestRefusals.AskForOneThing
            : !PhoneBook.Lists(scenario, To) ? KnowledgeRefusals.NotInDirectory
            : Target.IsSome && !scenario.Subjects.Has(Target) ? Refusal.NoSuchThing
            : Ground.IsSome && !scenario.Table<Ground>().Has(Ground) ? Refusal.NoSuchThing
            : Checks.Holding(desk, Cites);
    }

    private bool AsksOneThing(Scenario scenario) =>
        (Action.IsSome, Topic.IsSome) switch
        {
            (true, false) => scenario.Table<ActionDefinition>().Has(Action),
            (false, true) => scenario.Table<Topic>().Has(Topic),
            (false, false) => Text.IsSome,
            _ => false,
        };

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Asking.Send(cascade, this);
}

/// <summary>How a request goes out.</summary>
internal static class Asking
{
    /// <summary>The name of the request a seat makes next.</summary>
    public static Handle NextHandle(World world, Id<Seat> seat) => world.HandleFor(Ask.HandleKind, seat, world.Part<RequestsPart>().CountOf(seat));

    /// <summary>Sends a request.</summary>
    public static void Send(Cascade cascade, Ask ask)
    {
        var world = cascade.World;
        var petition = new Petition(
            NextHandle(world, ask.Seat), ask.Seat, ask.To, ask.Action, ask.Topic, ask.Target, ask.TargetText, ask.Ground, ask.Cites, ask.Milder, ask.Text, ask.Gaps);
        var due = world.Now + PolicyJudge.DelayOf(world, petition);
        cascade.Cause = cascade.Emit(new RequestMade(petition, due) { To = ActRun.Agency(world, ask.Seat) });
        cascade.Emit(new RequestReceived(petition) { To = world.Scenario.SeatsOf[ask.To.Index] });
    }
}

/// <summary>Take a request back that has no answer yet.</summary>
/// <param name="Seat">A seat of the agency that asked.</param>
/// <param name="Request">The request.</param>
public sealed record WithdrawRequest(Id<Seat> Seat, Handle Request) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => RequestRefusals.UnlessOpen(desk.Part<RequestsDesk>().FindMade(Request));

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new RequestWithdrawn(Request) { To = Answering.BothSides(cascade.World, Request) });
}
