using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Somebody wrote a plan for a visit, or wrote it anew. The agencies it names learn of it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record VisitPlanned(VisitPlan Plan, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Plans.Put(Plan);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Plans.Put(Plan);
}

/// <summary>Somebody a plan names said whether he comes. All whom it names learn of it.</summary>
/// <param name="Plan">Which plan.</param>
/// <param name="Seat">Who.</param>
/// <param name="IsComing">Whether he comes.</param>
public sealed record VisitPlanAnswered(Handle Plan, Id<Seat> Seat, bool IsComing) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Plans.Answer(Plan, Seat, IsComing);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Plans.Answer(Plan, Seat, IsComing);
}

/// <summary>A visit came by a plan. All whom it names learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Plan">The plan as it stood.</param>
public sealed record VisitPlanFollowed(Id<Workplace> Site, VisitPlan Plan) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<InspectionsPart>();
        part.Plans.Follow(Plan.Handle);
        part.Find(Site)!.Follow(Plan);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var part = desk.Part<InspectionsDesk>();
        part.Plans.Follow(Plan.Handle);
        part.Of(Site).Follow(Plan);
    }
}

/// <summary>Who learns of a plan: the agencies of whoever wrote it and of all it names.</summary>
internal static class PlanAudience
{
    public static SeatSet Of(World world, VisitPlan plan) =>
        plan.Members.Aggregate(ActRun.Agency(world, plan.Seat), (to, member) => to | ActRun.Agency(world, member.Seat));
}
