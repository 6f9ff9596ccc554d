using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>How an act begins, ends and brings what it brings.</summary>
internal static class ActRun
{
    /// <summary>The seats of the agency a seat belongs to: what one does, the others learn.</summary>
    public static SeatSet Agency(World world, Id<Seat> seat) => world.Scenario.SeatsOf[world.Scenario.Seats[seat].Agency.Index];

    /// <summary>The name of the act a seat orders next.</summary>
    public static Handle NextHandle(World world, Id<Seat> seat) => world.HandleFor(StartAction.HandleKind, seat, world.Part<ActionsPart>().CountOf(seat));

    /// <summary>Orders an act, and begins it if its resources are free.</summary>
    public static void Order(Cascade cascade, StartAction order)
    {
        var world = cascade.World;
        var handle = NextHandle(world, order.Seat);
        var plan = new ActPlan(
            handle, order.Seat, order.Action, order.Target, order.TargetText, order.Options, order.Cites, order.UrgentGround, order.Why, order.WithoutConsent);
        cascade.Cause = cascade.Emit(new ActionStarted(plan) { To = Agency(world, order.Seat) });
        Begin(cascade, world.Part<ActionsPart>().IndexOf(handle), mayWait: true);
    }

    /// <summary>Begins an act if its resources are free.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="index">The act's place in <see cref="ActionsPart.Acts"/>.</param>
    /// <param name="mayWait">Whether to say that it waits if they are not: said once.</param>
    public static void Begin(Cascade cascade, int index, bool mayWait)
    {
        var world = cascade.World;
        var act = world.Part<ActionsPart>().Acts[index];
        var plan = act.Plan;
        var draw = ResourceDraw.For(world, plan);
        if (draw.Missing.Count > 0)
        {
            if (mayWait)
            {
                cascade.Emit(new ActionWaiting(plan.Handle, draw.Missing, draw.Until) { To = Agency(world, plan.Seat) });
            }

            return;
        }

        var lawfulness = LawJudge.Judge(world, plan);
        var begun = cascade.Emit(
            new ActionBegan(plan.Handle, lawfulness, draw.Uses, world.Now + TimeOf(world, act)) { To = Agency(world, plan.Seat) },
            act.By == cascade.Cause ? null : act.By);
        var before = cascade.Cause;
        cascade.Cause = begun;
        if (!lawfulness.InMandate)
        {
            Overstepping.Tell(cascade, plan, begun);
        }

        FollowOutcomes(cascade, index, begun, o => o.AtStart);
        foreach (var discipline in world.Scenario.Disciplines)
        {
            (discipline as IFollowsActs)?.Begin(cascade, world.Part<ActionsPart>().Acts[index]);
        }

        Roster.Count(cascade);
        cascade.Cause = before;
    }

    /// <summary>Ends an act whose time has come.</summary>
    public static void Finish(Cascade cascade, int index)
    {
        var world = cascade.World;
        var act = world.Part<ActionsPart>().Acts[index];
        cascade.Cause = act.By;
        var finished = cascade.Emit(new ActionFinished(act.Plan.Handle) { To = Agency(world, act.Plan.Seat) });
        cascade.Cause = finished;
        FollowOutcomes(cascade, index, finished, o => !o.AtStart);
        foreach (var discipline in world.Scenario.Disciplines)
        {
            (discipline as IFollowsActs)?.Follow(cascade, world.Part<ActionsPart>().Acts[index]);
        }

        if (!act.Lawfulness.IsLawful)
        {
            Breaches.Commit(cascade, act);
        }

        Roster.Settle(cascade);
    }

    /// <summary>Lets those outcomes follow that fit an act as it stands, in the order of their names.</summary>
    public static void FollowOutcomes(Cascade cascade, int index, EventId cause, Func<Outcome, bool> wanted)
    {
        var world = cascade.World;
        var outcomes = world.Scenario.Table<Outcome>();
        for (var i = 0; i < outcomes.Count && !world.HasEnded; i++)
        {
            var act = world.Part<ActionsPart>().Acts[index];
            if (wanted(outcomes[i]) && Fits(world, outcomes[i], act))
            {
                Follow(cascade, new Id<Outcome>(i), outcomes[i], act, cause);
            }
        }
    }

    private static void Follow(Cascade cascade, Id<Outcome> id, Outcome outcome, Act act, EventId cause)
    {
        var world = cascade.World;
        var plan = act.Plan;
        var isHit = outcome.Chance >= 100 || Luck.Within(
            world.Luck.Draw(LuckPurpose.Outcome, id.Index, plan.Seat.Index, plan.Target.Index, act.Ordinal), outcome.Chance);
        var before = cascade.Cause;
        cascade.Cause = cause;
        var followed = cascade.Emit(new OutcomeFollowed(plan.Handle, id, isHit, isHit ? outcome.Says : TextRef.None)
        {
            To = isHit && outcome.Says.IsSome ? Agency(world, plan.Seat) : SeatSet.Nobody,
        });
        cascade.Do(isHit ? outcome.Effects : outcome.Otherwise, act.Scene, followed);
        cascade.Cause = before;
    }

    private static bool Fits(World world, Outcome outcome, Act act) =>
        outcome.Action == act.Plan.Action
        && (!outcome.Target.IsSome || outcome.Target == act.Plan.Target)
        && (outcome.By is not { } by || by.Has(act.Plan.Seat))
        && outcome.Unlawful != act.Lawfulness.IsLawful
        && outcome.With.All(act.Plan.Options.Contains)
        && !outcome.Without.Any(act.Plan.Options.Contains)
        && outcome.When.Holds(world, act.Scene);

    private static SimSpan TimeOf(World world, Act act)
    {
        var plan = act.Plan;
        if (world.Scenario.Disciplines.OfType<ITimesActs>().Select(one => one.TimeOf(world, act)).FirstOrDefault(time => time is not null) is { } played)
        {
            return played;
        }

        var definition = world.Scenario.Table<ActionDefinition>()[plan.Action];
        var draw = world.Luck.Draw(LuckPurpose.LeadTime, plan.Action.Index, plan.Seat.Index, plan.Target.Index, act.Ordinal);
        var time = definition.LeadTimeWith(plan.Options).At(draw);
        foreach (var name in plan.Options)
        {
            if (definition.Option(name) is { } option)
            {
                time += option.Adds.At(draw);
            }
        }

        return definition.Travels ? time + Way(world.Scenario, plan) : time;
    }

    /// <summary>Only to places: the way to a person would tell where the person is.</summary>
    private static SimSpan Way(Scenario scenario, ActPlan plan) =>
        plan.Target.IsSome && scenario.Subjects[plan.Target].Kind == "place"
        && scenario.Table<Office>().TryFind(scenario.Agencies[scenario.Seats[plan.Seat].Agency].Name, out var office)
            ? Journey.Between(scenario, scenario.Table<Office>()[office].Place, plan.Target)
            : SimSpan.Zero;
}

/// <summary>The time of an act has come.</summary>
internal sealed class ActWake : Wake
{
    public static readonly ActWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var act = cascade.World.Part<ActionsPart>().Acts[tag];
        if (act.Status != ActStatus.Running || act.Due != cascade.World.Now || Frozen.Is(cascade.World, act))
        {
            return;
        }

        var before = cascade.Cause;
        ActRun.Finish(cascade, tag);
        cascade.Cause = before;
    }
}

/// <summary>Whether an act stands still with its seat or its place.</summary>
internal static class Frozen
{
    public static bool Is(World world, Act act) =>
        world.IsFrozen(act.Plan.Seat) || act.Plan.Target.IsSome && world.IsFrozen(act.Plan.Target);
}
