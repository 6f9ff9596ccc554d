using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What becomes of a request.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Says">In words.</param>
/// <param name="Missing">What it lacks.</param>
/// <param name="Valid">How long an order holds; null for what the law says.</param>
/// <param name="Effects">What follows when granted.</param>
internal sealed record Ruling(
    Verdict Verdict, TextRef Says, IReadOnlyList<string> Missing, SimSpan? Valid, IReadOnlyList<Effect> Effects)
{
    /// <summary>Facts told with it.</summary>
    public IReadOnlyList<Id<Fact>> Tells { get; init; } = [];
}

/// <summary>How requests are taken up and answered.</summary>
internal static class Answering
{
    /// <summary>The number of orders in <see cref="World.HandleFor"/>. Pinned.</summary>
    private const int OrderKind = 21;

    /// <summary>The seats of who asked and of who was asked.</summary>
    public static SeatSet BothSides(World world, Handle request)
    {
        var petition = world.Part<RequestsPart>().Find(request)!.Petition;
        return ActRun.Agency(world, petition.Asker) | world.Scenario.SeatsOf[petition.To.Index];
    }

    /// <summary>A seat takes a request up, if nobody has: its agency learns what it cites.</summary>
    public static void Take(Cascade cascade, Handle handle, Id<Seat> seat)
    {
        var world = cascade.World;
        var request = world.Part<RequestsPart>().Find(handle)!;
        if (request.Status != RequestStatus.Open)
        {
            return;
        }

        var petition = request.Petition;
        var seats = world.Scenario.SeatsOf[petition.To.Index];
        cascade.Cause = cascade.Emit(new RequestTaken(handle, seat) { To = seats }, request.By);
        var knowledge = world.Part<KnowledgePart>();
        foreach (var fact in petition.Cites)
        {
            var admissible = knowledge.HoldingOf(petition.Asker, fact)?.Admissible ?? Lawfulness.Full;
            Knowing.Learn(cascade, fact, seats, FactSource.Request, petition.Asker, handle, admissible: admissible);
        }
    }

    /// <summary>Policy answers.</summary>
    public static void ByPolicy(Cascade cascade, Handle handle)
    {
        var request = cascade.World.Part<RequestsPart>().Find(handle)!;
        cascade.Cause = request.By;
        Answer(cascade, handle, PolicyJudge.Judge(cascade.World, request));
    }

    /// <summary>Answers a request; a grant of an action gives an order.</summary>
    public static void Answer(Cascade cascade, Handle handle, Ruling ruling)
    {
        var world = cascade.World;
        var request = world.Part<RequestsPart>().Find(handle)!;
        var missing = ruling.Verdict == Verdict.Granted ? [] : ruling.Missing;
        var answered = cascade.Emit(
            new RequestAnswered(handle, ruling.Verdict, ruling.Says, missing) { To = BothSides(world, handle) }, request.By);
        cascade.Cause = answered;
        foreach (var fact in ruling.Tells)
        {
            Knowing.Learn(cascade, fact, ActRun.Agency(world, request.Petition.Asker), FactSource.Request, via: handle);
        }

        if (ruling.Verdict != Verdict.Granted)
        {
            return;
        }

        if (request.Petition.Action.IsSome)
        {
            Grant(cascade, OrderOf(world, request.Petition, ruling.Valid));
        }

        cascade.Do(ruling.Effects, request.Scene, answered);
        foreach (var discipline in world.Scenario.Disciplines)
        {
            cascade.Cause = answered;
            (discipline as IFollowsAnswers)?.Granted(cascade, request.Petition);
        }
    }

    /// <summary>Gives an order, and validates with it what was done before it.</summary>
    public static void Grant(Cascade cascade, Order order)
    {
        var scenario = cascade.World.Scenario;
        var giver = order.GivenBy.IsSome ? scenario.SeatsOf[order.GivenBy.Index] : SeatSet.Nobody;
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new AuthorisationGranted(order) { To = scenario.SeatsOf[order.Holder.Index] | giver });
        Validation.By(cascade, order);
        cascade.Cause = before;
    }

    /// <summary>The opaque name of an agency's next order.</summary>
    public static Handle NextOrder(World world, Id<Agency> holder) =>
        world.HandleFor(OrderKind, new Id<Seat>(holder.Index), world.Part<RequestsPart>().OrdersOf(holder));

    private static Order OrderOf(World world, Petition petition, SimSpan? valid)
    {
        var scenario = world.Scenario;
        var holder = scenario.Seats[petition.Asker].Agency;
        var law = Authorisation.For(scenario, petition.Action, holder);
        return new Order(
            NextOrder(world, holder),
            holder,
            petition.Action,
            petition.Target,
            petition.TargetText,
            petition.Ground,
            petition.Cites,
            petition.To,
            Powers.Of(scenario.Agencies[petition.To].Profession),
            petition.Milder.IsSome || petition.Text.IsSome,
            world.Now,
            world.Now + (valid ?? law.Valid));
    }
}

/// <summary>The time has come for policy to answer a request.</summary>
internal sealed class AnswerWake : Wake
{
    public static readonly AnswerWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var part = world.Part<RequestsPart>();
        var request = part.Requests[tag];
        if (request.Status != RequestStatus.Open || request.Due != world.Now
            || part.IsAnsweredByPerson(request.Petition.To) || world.IsFrozen(request.Petition.Asker))
        {
            return;
        }

        var before = cascade.Cause;
        Answering.ByPolicy(cascade, request.Petition.Handle);
        cascade.Cause = before;
    }
}
