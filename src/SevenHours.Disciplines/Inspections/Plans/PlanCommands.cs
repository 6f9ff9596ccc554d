using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Write a plan for a visit, or write one anew. Those it names are asked to come.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Plan">The plan. Its name, writer, time and what others answered are the world's: what stands there counts for nothing, but the name of one that is written anew.</param>
public sealed record PlanVisit(Id<Seat> Seat, VisitPlan Plan) : SeatCommand(Seat)
{
    private const int HandleKind = 721;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var plans = desk.Part<InspectionsDesk>().Plans;
        return !Plan.Place.IsSome ? VisitRefusals.NoPlace
            : Plan.Members.Any(member => !desk.Scenario.Everybody.Has(member.Seat) || !Enum.IsDefined(member.Role)) ? Refusal.NoSuchSeat
            : Plan.Order.Any(step => !Enum.IsDefined(step)) || !Enum.IsDefined(Plan.Status) ? Refusal.NoSuchThing
            : Plan.Handle.IsSome && (plans.Find(Plan.Handle) is not { } known || !IsOurs(desk, known)) ? VisitRefusals.NoPlan
            : Plan.Handle.IsSome && plans.IsFollowed(Plan.Handle) ? VisitRefusals.PlanDone
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var plans = world.Part<InspectionsPart>().Plans;
        var known = Plan.Handle.IsSome ? plans.Find(Plan.Handle) : null;
        var plan = Plan with
        {
            Handle = known?.Handle ?? world.HandleFor(HandleKind, Seat, plans.All.Count(one => one.Seat == Seat)),
            Seat = known?.Seat ?? Seat,
            Members = [.. Plan.Members.DistinctBy(member => member.Seat).Select(member => member with { IsComing = Answered(known, member) })],
            Order = [.. Plan.Order.Where(step => step != VisitStep.CheckStatus).Distinct()],
            Private = [.. Plan.Private.Distinct().Order()],
            At = world.Now,
        };
        cascade.Emit(new VisitPlanned(plan, By) { To = PlanAudience.Of(world, plan) | (known is null ? SeatSet.Nobody : PlanAudience.Of(world, known)) });
    }

    // Who writes himself in comes; who has said so for the same role need not say it again.
    private bool? Answered(VisitPlan? known, PlannedMember member) =>
        member.Seat == Seat ? true : known?.Member(member.Seat) is { } before && before.Role == member.Role ? before.IsComing : null;

    private bool IsOurs(Desk desk, VisitPlan plan) => desk.Scenario.Seats[plan.Seat].Agency == desk.Scenario.Seats[Seat].Agency;
}

/// <summary>Say whether one comes to a visit that is planned.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Plan">Which plan.</param>
/// <param name="IsComing">Whether one comes.</param>
public sealed record AnswerVisitPlan(Id<Seat> Seat, Handle Plan, bool IsComing) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var plans = desk.Part<InspectionsDesk>().Plans;
        return plans.Find(Plan)?.Member(Seat) is null ? VisitRefusals.NoPlan : plans.IsFollowed(Plan) ? VisitRefusals.PlanDone : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var plan = world.Part<InspectionsPart>().Plans.Find(Plan)!;
        if (plan.Member(Seat)!.IsComing != IsComing)
        {
            cascade.Emit(new VisitPlanAnswered(Plan, Seat, IsComing) { To = PlanAudience.Of(world, plan) });
        }
    }
}
