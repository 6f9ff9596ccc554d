using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What a plan brings when the visit comes: those who said so arrive together, each in the role agreed.</summary>
internal static class Planned
{
    public static void Follow(Cascade cascade, Id<Workplace> id, Id<Seat> seat)
    {
        var (world, part) = (cascade.World, cascade.World.Part<InspectionsPart>());
        var site = world.Scenario.Table<Workplace>()[id];
        var agency = world.Scenario.Seats[seat].Agency;
        if (part.Plans.Open.LastOrDefault(one => (one.Place == site.Place || one.Place == site.Company) && world.Scenario.Seats[one.Seat].Agency == agency) is not { } plan)
        {
            return;
        }

        cascade.Cause = cascade.Emit(new VisitPlanFollowed(id, plan) { To = PlanAudience.Of(world, plan) });
        if (SeatSet.Of(plan.Coming.Select(member => member.Seat).Where(one => one != seat)) is { IsEmpty: false } companions)
        {
            Arrival.Join(cascade, id, seat, companions);
        }

        foreach (var member in plan.Coming.Where(one => part.Find(id)!.Member(one.Seat) is { } there && there.Role != one.Role))
        {
            cascade.Emit(new VisitRoleTaken(id, member.Seat, member.Role) { To = VisitAudience.Of(world, id) });
        }
    }
}
