using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What a check of leave to stay brings, at the gate or by a database, before people were heard or after.</summary>
internal static class StatusChecks
{
    /// <summary>Somebody looks workers up: those at the belt see an officer read out names.</summary>
    public static void ByDatabase(Cascade cascade, Id<Workplace> id, Act act)
    {
        var world = cascade.World;
        if (world.Part<InspectionsPart>().Find(id) is not { IsClosed: false })
        {
            return;
        }

        var before = cascade.Cause;
        var seats = VisitAudience.Of(world, id) | ActRun.Agency(world, act.Plan.Seat);
        cascade.Cause = cascade.Emit(new WorkersLookedUp(id, act.Plan.Seat) { To = seats });
        Run(cascade, id, act.Plan.Seat, act.Scene);
        cascade.Cause = before;
    }

    /// <summary>Whoever has no leave of his own and was not heard runs; the others show papers to those who may ask for them.</summary>
    public static void Run(Cascade cascade, Id<Workplace> id, Id<Seat> seat, in Scene scene)
    {
        var world = cascade.World;
        var site = world.Scenario.Table<Workplace>()[id];
        Break(cascade, id, site, seat);
        if (Leaving.FromTheGate(cascade, id))
        {
            Moments.Come(cascade, id, VisitMoment.Fled, in scene);
        }

        var sheet = world.Part<InspectionsPart>().Find(id)!;
        if (site.MayCheckStatus.Contains(ProfessionOf(world, seat)))
        {
            cascade.Emit(new StatusesSeen(
                id, seat, [.. site.Workers.Where(worker => !sheet.Gone.ContainsKey(worker.Number)).Select(worker => new SeenStatus(worker.Number, worker.Residence))])
            {
                To = ActRun.Agency(world, seat),
            });
        }
    }

    public static string ProfessionOf(World world, Id<Seat> seat) => world.Scenario.Agencies[world.Scenario.Seats[seat].Agency].Profession;

    // People before papers is the law of first contact: whoever asks for papers while anybody with cause is unheard breaks it.
    private static void Break(Cascade cascade, Id<Workplace> id, Workplace site, Id<Seat> seat)
    {
        var world = cascade.World;
        var sheet = world.Part<InspectionsPart>().Find(id)!;
        IReadOnlyList<int> unheard =
        [
            .. site.Workers.Where(worker => worker.Kind is WorkerKind.Held or WorkerKind.Cheated && !sheet.Gone.ContainsKey(worker.Number) && !sheet.HasTold(worker.Number))
                .Select(worker => worker.Number),
        ];
        if (unheard.Count == 0)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new PeopleBeforePapersBroken(id, seat, unheard));
        var named = world.Scenario.Table<Identification.ScreenedGroup>()[site.Group].Named;
        var principle = world.Scenario.Table<ActionDefinition>()[site.OpenedBy[0]].Principle;
        foreach (var number in unheard.Where(number => site.Worker(number).Kind == WorkerKind.Held && named.ContainsKey(number)))
        {
            cascade.Emit(new RightBreached(named[number], Id<Right>.None, principle, TextRef.None));
        }

        cascade.Cause = before;
    }
}
