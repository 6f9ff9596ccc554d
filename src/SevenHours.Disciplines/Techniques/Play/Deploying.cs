using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>How techniques begin and end.</summary>
internal static class Deploying
{
    /// <summary>An act that is a technique is done: the team is in place, the line is open, the pictures are there.</summary>
    public static void After(Cascade cascade, Act act)
    {
        var world = cascade.World;
        if (world.HasEnded || world.Scenario.Table<Technique>().Count == 0 || TechniqueTimes.KindOf(world.Scenario, act.Plan.Action) is not { } kind)
        {
            return;
        }

        var part = world.Part<TechniquesPart>();
        var (covered, needsOrder) = Cover(world, act);
        var length = part.PlannedFor(act.Plan.Handle) ?? TechniqueTimes.Usual(kind, act.Plan.Options);
        var allowed = covered is { } time && part.PlannedFor(act.Plan.Handle) is null ? time.Until : SimTime.Never;
        var until = world.Now + length;
        var technique = Technique.Find(world.Scenario, kind, act.Plan.Target);
        var back = act.Plan.Options.Contains("narrow_window") ? TechniqueTimes.RecordedNarrow : TechniqueTimes.Recorded;
        cascade.Emit(new TechniqueBegan(new Deployment(
            part.Next(world), act.Plan.Handle, act.Plan.Seat, kind, technique,
            kind == TechniqueKind.Cameras ? new SimTime(world.Now.Seconds - back.Seconds) : world.Now, world.Now, allowed < until ? allowed : until, needsOrder)
        {
            Covered = covered is { } first ? [first] : [],
            Holds = technique.IsSome && kind != TechniqueKind.Cameras ? ResourceDraw.For(world, act.Plan.Seat, world.Scenario.Table<Technique>()[technique].Holds).Uses : [],
            LoggedUntil = kind == TechniqueKind.Cameras ? new SimTime(world.Now.Seconds - back.Seconds) : world.Now,
        })
        {
            To = ActRun.Agency(world, act.Plan.Seat),
        });
        Fieldwork.Look(cascade, part.All.Count - 1);
        if (kind == TechniqueKind.Cameras)
        {
            End(cascade, part.All[^1], TechniqueEnd.Read, Id<Seat>.None, TextRef.None, null);
        }
    }

    /// <summary>A new order was given: it allows techniques under way that it covers for longer.</summary>
    public static void Renew(Cascade cascade, Petition petition)
    {
        var world = cascade.World;
        if (!petition.Action.IsSome || TechniqueTimes.KindOf(world.Scenario, petition.Action) is null)
        {
            return;
        }

        var agency = world.Scenario.Seats[petition.Asker].Agency;
        foreach (var one in world.Part<TechniquesPart>().All.Where(one => one.IsLive).ToList())
        {
            var plan = world.Part<ActionsPart>().Find(one.Act)!.Plan;
            var law = Authorisation.For(world.Scenario, plan.Action, agency);
            if (plan.Action == petition.Action && world.Scenario.Seats[one.Seat].Agency == agency
                && world.Part<RequestsPart>().OrderFor(world, agency, plan.Action, plan.Target, law.From) is { } order && !one.Covered.Any(time => time.Order == order.Handle))
            {
                cascade.Emit(new TechniqueCovered(one.Handle, new CoveredTime(order.Handle, order.From, order.Until)) { To = ActRun.Agency(world, one.Seat) });
            }
        }
    }

    /// <summary>Ends a technique: its log is handed in first.</summary>
    public static void End(Cascade cascade, Deployment one, TechniqueEnd why, Id<Seat> seat, TextRef says, string? by)
    {
        var world = cascade.World;
        var to = ActRun.Agency(world, one.Seat);
        if (one.LoggedUntil < world.Now)
        {
            cascade.Emit(new LinesCame(one.Handle, world.Now, []) { To = to });
        }

        cascade.Cause = cascade.Emit(new TechniqueEnded(one.Handle, why, seat, says, by) { To = to });
        if (one.Holds.Count > 0 && !world.HasEnded)
        {
            Roster.Settle(cascade);
        }
    }

    /// <summary>When an order, or an urgent ground, allows what an act began; and whether the law asks for one.</summary>
    private static (CoveredTime? Time, bool NeedsOrder) Cover(World world, Act act)
    {
        var agency = world.Scenario.Seats[act.Plan.Seat].Agency;
        var law = Authorisation.For(world.Scenario, act.Plan.Action, agency);
        if (law.From is not (Authority.Prosecutor or Authority.Court) || Powers.Of(world.Scenario.Agencies[agency].Profession) >= law.From)
        {
            return (null, false);
        }

        var relied = world.Part<RequestsPart>().Orders.FirstOrDefault(order => order.Handle == act.Lawfulness.Order && act.Lawfulness.Order.IsSome);
        var latest = world.Part<RequestsPart>().OrderFor(world, agency, act.Plan.Action, act.Plan.Target, law.From) ?? relied;
        return latest is not null ? (new CoveredTime(latest.Handle, latest.From, latest.Until), true)
            : act.Lawfulness.AwaitsValidation ? (new CoveredTime(Handle.None, world.Now, act.Lawfulness.ValidateBy), true)
            : (null, true);
    }
}
