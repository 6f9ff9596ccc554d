using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>What goes on in the field while a technique is under way.</summary>
internal static class Fieldwork
{
    /// <summary>Looks at all that has come of a technique since it was looked at last.</summary>
    public static void Look(Cascade cascade, int index)
    {
        var world = cascade.World;
        var part = world.Part<TechniquesPart>();
        var (one, looked, now) = (part.All[index], part.LookedAt(index), world.Now);
        var act = world.Part<ActionsPart>().Find(one.Act)!;
        var isShift = DeploymentTimes.ShiftAfter(one, looked) <= now;
        IReadOnlyList<CameLine> came = one.Technique.IsSome ? Came(world, act, one, looked) : [];
        if (looked < now)
        {
            cascade.Emit(new LinesCame(one.Handle, now, came) { To = came.Count > 0 || isShift ? ActRun.Agency(world, one.Seat) : SeatSet.Nobody });
        }

        if (one.Technique.IsSome)
        {
            Ask(cascade, act, index, looked);
            Settle(cascade, act, index);
            if (isShift && part.All[index].IsLive)
            {
                MayBurn(cascade, act, index);
            }
        }
    }

    /// <summary>They were told, or nobody answered in time: they stop and help, or go on.</summary>
    public static void Answer(Cascade cascade, Deployment one, MomentState asked, bool goesOn, Id<Seat> decider, string? by)
    {
        var world = cascade.World;
        var moment = world.Scenario.Table<Technique>()[one.Technique].Moments[asked.Moment];
        var settled = cascade.Emit(
            new MomentSettled(one.Handle, asked.Moment, goesOn, decider, goesOn && moment.Kind == MomentKind.Incitement, by) { To = ActRun.Agency(world, one.Seat) });
        cascade.Do(goesOn ? moment.GoneOn : moment.Stopped, world.Part<ActionsPart>().Find(one.Act)!.Scene, settled);
        if (!goesOn && moment.Kind == MomentKind.Danger && !world.HasEnded && world.Part<TechniquesPart>().Find(one.Handle)!.IsLive)
        {
            cascade.Cause = settled;
            Deploying.End(cascade, world.Part<TechniquesPart>().Find(one.Handle)!, TechniqueEnd.Aborted, decider, moment.StoppedSays, null);
        }
    }

    private static IReadOnlyList<CameLine> Came(World world, Act act, Deployment one, SimTime looked)
    {
        var technique = world.Scenario.Table<Technique>()[one.Technique];
        return [.. technique.Lines.Index()
            .Select(line => (line.Index, line.Item, At: line.Item.At(one.BegunAt)))
            .Where(line => line.At > looked && line.At <= world.Now && Fits(world, act, one, technique, line.Item))
            .OrderBy(line => line.At).Select(line => new CameLine(line.Index, line.At))];
    }

    private static bool Fits(World world, Act act, Deployment one, Technique technique, TechniqueLine line) =>
        line.Needs.All(act.Plan.Options.Contains)
        && !line.Without.Any(act.Plan.Options.Contains)
        && !(line.IsPrivileged && act.Plan.Options.Contains("privileged_filter"))
        && (line.IncitedBy is null || one.Moments.Any(moment => moment.GoesOn == true && technique.Moments[moment.Moment].Name == line.IncitedBy))
        && line.When.Holds(world, act.Scene);

    private static void Ask(Cascade cascade, Act act, int index, SimTime looked)
    {
        var world = cascade.World;
        var one = world.Part<TechniquesPart>().All[index];
        var moments = world.Scenario.Table<Technique>()[one.Technique].Moments;
        for (var i = 0; i < moments.Count; i++)
        {
            var at = moments[i].At(one.BegunAt);
            if (at > looked && at <= world.Now && moments[i].When.Holds(world, act.Scene))
            {
                cascade.Emit(new MomentCame(one.Handle, i, world.Now + moments[i].Within) { To = ActRun.Agency(world, one.Seat) });
            }
        }
    }

    private static void Settle(Cascade cascade, Act act, int index)
    {
        var world = cascade.World;
        var part = world.Part<TechniquesPart>();
        foreach (var asked in part.All[index].Moments.Where(moment => moment.GoesOn is null && moment.Due <= world.Now).ToList())
        {
            if (part.All[index].IsLive && !world.HasEnded)
            {
                var kind = world.Scenario.Table<Technique>()[part.All[index].Technique].Moments[asked.Moment].Kind;
                Answer(cascade, part.All[index], asked, !HasRule(act, kind), Id<Seat>.None, null);
            }
        }
    }

    /// <summary>Whether the act was ordered with a written rule for what is done when nobody can be asked.</summary>
    private static bool HasRule(Act act, MomentKind kind) =>
        act.Plan.Options.Contains(kind == MomentKind.Danger ? "abort_rule" : "passive_contact")
        || kind == MomentKind.Danger && act.Plan.Options.Contains("rescue_ready");

    private static void MayBurn(Cascade cascade, Act act, int index)
    {
        var world = cascade.World;
        var one = world.Part<TechniquesPart>().All[index];
        var technique = world.Scenario.Table<Technique>()[one.Technique];
        var shift = (world.Now.Seconds - one.BegunAt.Seconds) / TechniqueTimes.Shift.Seconds;
        var percent = act.Plan.Options.Contains("static_post") ? technique.Burns / 2 : technique.Burns;
        if (!Luck.Within(world.Luck.Draw(LuckPurpose.Technique, one.Technique.Index, one.Seat.Index, act.Ordinal, shift), percent))
        {
            return;
        }

        Deploying.End(cascade, one, TechniqueEnd.Burned, Id<Seat>.None, technique.BurnedSays, null);
        cascade.Do(technique.Burned, act.Scene, cascade.Cause);
    }
}

/// <summary>Something has come of a technique. The tag is its place in <see cref="TechniquesPart.All"/>.</summary>
internal sealed class TechniqueWake : Wake
{
    public static readonly TechniqueWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var part = world.Part<TechniquesPart>();
        if (world.HasEnded || world.IsFrozen(part.All[tag].Seat))
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = part.By(tag);
        Reading.Translate(cascade, part.All[tag]);
        if (part.All[tag].IsLive)
        {
            Fieldwork.Look(cascade, tag);
        }

        if (!world.HasEnded && part.All[tag].IsLive && part.All[tag].Until <= world.Now)
        {
            Deploying.End(cascade, part.All[tag], TechniqueEnd.Planned, Id<Seat>.None, TextRef.None, null);
        }

        cascade.Cause = before;
    }
}
