namespace SevenHours.Kernel;

/// <summary>What follows from one command: each event is applied as it is emitted, and what it touches is looked at in turn.</summary>
public sealed class Cascade
{
    /// <summary>How many rules may fire at one instant before the cascade is taken for a cycle.</summary>
    public const int MostFiringsAtOnce = 1000;

    private readonly List<Happened> events;
    private Queue<Id<Rule>>? latest;
    private SimTime instant;
    private int firings;

    internal Cascade(World world, List<Happened> events)
    {
        World = world;
        this.events = events;
        instant = world.Now;
    }

    /// <summary>The world, as changed by the events so far.</summary>
    public World World { get; }

    /// <summary>What the next events are caused by.</summary>
    public EventId Cause { get; set; } = EventId.None;

    /// <summary>Emits an event, applies it, and says its id.</summary>
    /// <param name="event">What happened.</param>
    /// <param name="restsOn">Another event without which it would not have happened.</param>
    public EventId Emit(WorldEvent @event, EventId? restsOn = null)
    {
        var id = new EventId(World.EventCount);
        var happened = new Happened(id, World.Now, Causes.Of(Cause, restsOn ?? EventId.None), @event);
        World.Change(in happened);
        events.Add(happened);
        return id;
    }

    /// <summary>Does effects, with <paramref name="cause"/> as the cause of what they emit. What stands after an end of play is not done.</summary>
    public void Do(IReadOnlyList<Effect> effects, in Scene scene, EventId cause)
    {
        var before = Cause;
        Cause = cause;
        for (var i = 0; i < effects.Count && !World.HasEnded; i++)
        {
            effects[i].Do(this, in scene);
        }

        Cause = before;
    }

    /// <summary>Fires a rule now, whatever its time, condition or chance, as when staff send a line. It is then done, as if it had come by itself.</summary>
    /// <param name="rule">Which rule.</param>
    /// <param name="cause">What it is caused by.</param>
    public void FireNow(Id<Rule> rule, EventId cause) => Fire(rule, World.Scenario.Rules[rule], cause, isForced: true);

    internal void Fire(Id<Rule> id, Rule rule, EventId cause, bool isForced = false)
    {
        if (World.HasEnded || World.IsRunaway || IsRunningAway(id, cause))
        {
            return;
        }

        var before = Cause;
        Cause = cause;
        if (!isForced && Lapses(rule))
        {
            Emit(new RuleLapsed(id));
        }
        else
        {
            var hit = rule.Chance >= 100 || isForced
                || Luck.Within(World.Luck.Draw(LuckPurpose.RuleChance, id.Index, ordinal: World.RuleNow(id).Firings), rule.Chance);
            var fired = Emit(hit ? rule.Hit(id) : new RuleFired(id, false));
            if (hit)
            {
                Do(rule.Effects, rule.About, fired);
            }
        }

        if (rule.Repeat && rule.When is not null)
        {
            World.Touch(id.Index, World.RuleNow(id).By); // its condition may have fallen while it was armed
        }

        Cause = before;
    }

    private bool Lapses(Rule rule) =>
        rule.Unless is { } unless && unless.Holds(World, rule.About)
        || rule.OnlyIf is { } onlyIf && !onlyIf.Holds(World, rule.About);

    internal void FireDue(SimTime until)
    {
        Settle();
        while (World.NextDue <= until && !World.IsRunaway)
        {
            if (World.NextScheduled > World.Now)
            {
                World.Reach(World.NextScheduled);
            }

            var (wake, tag) = World.TakeDue();
            Cause = EventId.None;
            wake.Due(this, tag);
            Settle();
        }

        if (until > World.Now && !World.IsRunaway)
        {
            World.Reach(until);
        }
    }

    /// <summary>Looks at every rule that was touched, and at those they touch, until all is quiet.</summary>
    internal void Settle()
    {
        while (World.TakeDirty(out var index, out var by))
        {
            if (!World.HasEnded)
            {
                LookAt(new Id<Rule>(index), World.Scenario.Rules[index], by);
            }
        }
    }

    private void LookAt(Id<Rule> id, Rule rule, EventId by)
    {
        ref readonly var state = ref World.RuleStateOf(id.Index);
        if (rule.When is not { } when || state.Status == RuleStatus.Skipped || state.Status == RuleStatus.Spent && !rule.Repeat)
        {
            return;
        }

        var before = Cause;
        Cause = by;
        var holds = when.Holds(World, rule.About);
        switch (state.Status)
        {
            case RuleStatus.Idle when holds && (rule.For.Seconds > 0 || !rule.After.IsNone || state.IsHeld):
                Emit(new RuleArmed(id, World.Now + rule.For + World.DelayOf(id.Index, rule)));
                break;
            case RuleStatus.Idle when holds:
                Fire(id, rule, by);
                break;
            case RuleStatus.Armed when !holds && rule.For.Seconds > 0:
            case RuleStatus.Spent when !holds:
                Emit(new RuleDisarmed(id));
                break;
        }

        Cause = before;
    }

    private bool IsRunningAway(Id<Rule> id, EventId cause)
    {
        if (instant != World.Now)
        {
            instant = World.Now;
            firings = 0;
        }

        if (++firings <= MostFiringsAtOnce - 16)
        {
            return false;
        }

        (latest ??= new()).Enqueue(id);
        if (firings <= MostFiringsAtOnce)
        {
            return false;
        }

        Cause = cause;
        Emit(new RunawayStopped([.. latest.Distinct().Order()]));
        return true;
    }
}
