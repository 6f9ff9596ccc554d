using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What acts about a place of work bring: registers read, a vehicle stopped, a visit that arrives.</summary>
internal static class Arrival
{
    // The catalogue's own names of ways to do it.
    private const string Announced = "announced";
    private const string FromTheRegister = "direct_register";
    private const string LooksRoutine = "routine_look";

    public static void By(Cascade cascade, Act act)
    {
        var sites = cascade.World.Scenario.Table<Workplace>();
        foreach (var id in sites.Ids.Where(_ => act.Plan.Target.IsSome))
        {
            var (site, plan) = (sites[id], act.Plan);
            var isHere = plan.Target == site.Place || plan.Target == site.Company;
            if (isHere && site.Registers.Contains(plan.Action))
            {
                Look(cascade, id, act, new RegistersRead(id, plan.Seat), VisitMoment.Registers, FromTheRegister);
            }

            if (plan.Target == site.Vehicle && site.Stops.Contains(plan.Action))
            {
                Look(cascade, id, act, new VehicleLooked(id, plan.Seat), VisitMoment.Vehicle, LooksRoutine);
            }

            if (site.Checks.Contains(plan.Action) && (isHere || cascade.World.Scenario.Table<ScreenedGroup>()[site.Group].Named.Values.Contains(plan.Target)))
            {
                StatusChecks.ByDatabase(cascade, id, act);
            }

            if (isHere && site.OpenedBy.Contains(plan.Action) && !cascade.World.HasEnded)
            {
                Arrive(cascade, id, site, act);
            }
        }
    }

    private static void Look(Cascade cascade, Id<Workplace> id, Act act, WorldEvent seen, VisitMoment moment, string quietly)
    {
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(seen with { To = ActRun.Agency(cascade.World, act.Plan.Seat) });
        Moments.Come(cascade, id, moment, act.Scene);
        if (!act.Plan.Options.Contains(quietly))
        {
            Warn(cascade, id, act.Scene);
        }

        cascade.Cause = before;
    }

    private static void Warn(Cascade cascade, Id<Workplace> id, in Scene scene)
    {
        if (!cascade.World.Part<InspectionsPart>().IsWarned(id))
        {
            cascade.Cause = cascade.Emit(new WorkplaceWarned(id));
            Moments.Come(cascade, id, VisitMoment.Warned, in scene);
        }
    }

    private static void Arrive(Cascade cascade, Id<Workplace> id, Workplace site, Act act)
    {
        var (world, seat) = (cascade.World, act.Plan.Seat);
        if (world.Part<InspectionsPart>().Find(id) is { } known)
        {
            // A second visit finds the first one's sheet: who comes joins it.
            if (known.Member(seat) is null)
            {
                Join(cascade, id, seat, SeatSet.Of(seat));
            }

            return;
        }

        var before = cascade.Cause;
        if (act.Plan.Options.Contains(Announced))
        {
            Warn(cascade, id, act.Scene);
        }

        cascade.Cause = cascade.Emit(new VisitOpened(id, act.Plan.Handle, seat) { To = ActRun.Agency(world, seat) });
        Screenings.Open(cascade, site.Group, ActRun.Agency(world, seat));
        var opened = cascade.Cause;
        if (world.Part<InspectionsPart>().IsWarned(id))
        {
            cascade.Emit(new BookRemoved(id));
            Leaving.Unlisted(cascade, id, WhyGone.Warned);
        }

        Planned.Follow(cascade, id, seat);
        cascade.Cause = opened;

        cascade.Cause = before;
    }

    /// <summary>Brings others along.</summary>
    public static void Join(Cascade cascade, Id<Workplace> id, Id<Seat> by, SeatSet seats)
    {
        var world = cascade.World;
        var sheet = world.Part<InspectionsPart>().Find(id)!;
        var agencies = seats.ToList().Aggregate(SeatSet.Nobody, (all, seat) => all | ActRun.Agency(world, seat));
        cascade.Cause = cascade.Emit(new VisitJoined(id, by, seats, sheet.Record()) { To = VisitAudience.Of(world, id) | agencies });
        Screenings.Open(cascade, world.Scenario.Table<Workplace>()[id].Group, agencies);
    }
}

/// <summary>Who learns of what happens at a visit: the agencies of all who came.</summary>
internal static class VisitAudience
{
    public static SeatSet Of(World world, Id<Workplace> site) =>
        world.Part<InspectionsPart>().Find(site)?.Members.Aggregate(SeatSet.Nobody, (to, member) => to | ActRun.Agency(world, member.Seat)) ?? SeatSet.Nobody;
}

/// <summary>What follows in the case upon moments of a visit, each once.</summary>
internal static class Moments
{
    public static void Come(Cascade cascade, Id<Workplace> id, VisitMoment moment, in Scene scene)
    {
        var world = cascade.World;
        if (world.HasEnded || world.Part<InspectionsPart>().TruthOf(id).HasCome(moment))
        {
            return;
        }

        var came = cascade.Emit(new VisitMomentCame(id, moment));
        foreach (var (on, effects) in world.Scenario.Table<Workplace>()[id].Brings)
        {
            if (on == moment)
            {
                cascade.Do(effects, in scene, came);
            }
        }
    }
}
