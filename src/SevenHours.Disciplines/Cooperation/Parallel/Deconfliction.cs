using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Is anybody else working on this? And what follows when nobody asked.</summary>
internal static class Deconfliction
{
    // Ours: systems of this kind answer within minutes.
    private static readonly Delay Takes = new(SimSpan.FromMinutes(4), SimSpan.FromMinutes(10), SimSpan.FromMinutes(20));

    public static void Ask(Cascade cascade, Id<Seat> seat, Id<Subject> about, TextRef words, string? by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var check = new ParallelCheck(part.NextCheck(world, seat), seat, about, words, world.Now);
        var delay = Takes.At(world.Luck.Draw(LuckPurpose.Cooperation, -2, seat.Index, about.Index, part.Parallel.Checks.Count));
        cascade.Emit(new ParallelAsked(check, world.Now + delay, by) { To = ActRun.Agency(world, seat) });
    }

    public static void Answer(Cascade cascade, ParallelCheck check)
    {
        var world = cascade.World;
        var asker = world.Scenario.Seats[check.Seat].Agency;
        List<Id<ParallelCase>> touched = [.. Touched(world, check.About, asker)];
        var cases = world.Scenario.Table<ParallelCase>();
        IReadOnlyList<ParallelHit> hits =
        [
            .. touched.Select(id => cases[id]).DistinctBy(one => one.Agencies[0]).Select(one => new ParallelHit(one.Agencies[0], one.ContactIn(world.Scenario))),
        ];
        cascade.Cause = cascade.Emit(new ParallelAnswered(check.Handle, hits) { To = ActRun.Agency(world, check.Seat) }, cascade.Cause);
        foreach (var id in touched)
        {
            cascade.Emit(new ParallelNoticed(id, asker, check.Seat) { To = cases[id].SeatsIn(world.Scenario) });
        }
    }

    public static void Open(Cascade cascade, Id<Seat> seat, Handle handle, Id<Agency> agency, TextRef words, string? by)
    {
        var world = cascade.World;
        var check = world.Part<CooperationPart>().Parallel.FindCheck(handle)!;
        var contact = check.Hits!.First(hit => hit.Agency == agency).Contact;
        cascade.Cause = cascade.Emit(new ContactPointReached(handle, seat, agency) { To = ActRun.Agency(world, seat) | world.Scenario.SeatsOf[agency.Index] });
        Knowing.Send(cascade, seat, SeatSet.Of(contact), words, [], by);
    }

    /// <summary>An act is done: the secret cases of others that it gives away.</summary>
    public static void Collide(Cascade cascade, Act act)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var (plan, doer) = (act.Plan, world.Scenario.Seats[act.Plan.Seat].Agency);
        var cases = world.Scenario.Table<ParallelCase>();
        foreach (var id in Touched(world, plan.Target, doer).Where(id => cases[id].Acts.Contains(plan.Action)).ToList())
        {
            var hit = cases[id];
            if (hit.Agencies.Any(agency => part.AreOfOneMind(world, doer, agency)))
            {
                continue;
            }

            var knew = hit.Agencies.Any(agency => part.Parallel.HasHit(world.Scenario, doer, agency));
            var collided = cascade.Emit(
                new CasesCollided(id, plan.Handle, plan.Seat, plan.Target, knew, hit.Says) { To = hit.SeatsIn(world.Scenario) });
            cascade.Do(hit.Effects, act.Scene, collided);
        }
    }

    /// <summary>The secret cases of others that are about something.</summary>
    private static IEnumerable<Id<ParallelCase>> Touched(World world, Id<Subject> about, Id<Agency> asker)
    {
        var cases = world.Scenario.Table<ParallelCase>();
        var part = world.Part<CooperationPart>();
        return about.IsSome
            ? cases.Ids.Where(id => cases[id].About.Contains(about) && !cases[id].Agencies.Contains(asker) && !part.HasCollided(id) && cases[id].While.Holds(world, Scene.Nobody))
            : [];
    }
}

/// <summary>The answer to a check is due.</summary>
internal sealed class ParallelWake : Wake
{
    public static readonly ParallelWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var part = cascade.World.Part<CooperationPart>();
        var check = part.Parallel.Checks[tag];
        cascade.Cause = part.CauseOf(check.Handle);
        Deconfliction.Answer(cascade, check);
    }
}
