namespace SevenHours.Kernel;

/// <content>Rules during play, and which of them must be looked at again.</content>
public sealed partial class World
{
    private readonly DirtyRules dirty;
    private RuleState[] rules;

    /// <summary>Where a rule stands.</summary>
    public RuleState RuleNow(Id<Rule> rule) => rules[rule.Index];

    /// <summary>Something was changed that conditions may read: those that do are looked at again.</summary>
    /// <remarks>Called while an event is applied, with the same key its condition functions declared.</remarks>
    public void Touch(ReadKey key)
    {
        if (Scenario.Watchers.TryGetValue(key, out var watchers))
        {
            Touch(watchers, LastEvent);
        }
    }

    internal ref readonly RuleState RuleStateOf(int rule) => ref rules[rule];

    internal void Touch(int[] watchers, EventId by)
    {
        foreach (var rule in watchers)
        {
            dirty.Add(rule, by);
        }
    }

    internal void Touch(int rule, EventId by) => dirty.Add(rule, by);

    internal bool TakeDirty(out int rule, out EventId by) => dirty.TryTake(out rule, out by);

    internal void ArmTimedRules()
    {
        for (var i = 0; i < levels.Length; i++)
        {
            ScheduleCrossings(new Id<Level>(i), Scenario.Levels[i], levels[i]);
        }

        for (var i = 0; i < rules.Length; i++)
        {
            Introduce(i);
        }
    }

    /// <summary>Puts a rule into play: arms it if time drives it, looks at it if a condition does.</summary>
    private void Introduce(int index)
    {
        var rule = Scenario.Rules[index];
        if (rule.At is { } at)
        {
            ArmRule(new Id<Rule>(index), (at < Now ? Now : at) + DelayOf(index, rule));
        }
        else if (rule.Every is { } every)
        {
            ArmRule(new Id<Rule>(index), Now + every + DelayOf(index, rule));
        }
        else if (rule.When is { } when)
        {
            foreach (var instant in when.Instants)
            {
                if (instant > Now)
                {
                    Schedule(instant, -1, InstantWake.Instance, index);
                }
            }

            dirty.Add(index, LastEvent);
        }
    }

    /// <summary>The delay of a rule's next firing.</summary>
    internal SimSpan DelayOf(int index, Rule rule) =>
        rule.After.IsNone
            ? SimSpan.Zero
            : rule.After.At(Luck.Draw(LuckPurpose.RuleDelay, index, ordinal: rules[index].Firings));

    internal void ArmRule(Id<Rule> rule, SimTime due)
    {
        rules[rule.Index] = rules[rule.Index] with { Status = RuleStatus.Armed, Due = due, By = LastEvent };
        Schedule(due, Scenario.Rules[rule].Priority, Scenario.Rules[rule].DueWake, rule.Index);
    }

    internal void DisarmRule(Id<Rule> rule) =>
        rules[rule.Index] = rules[rule.Index] with { Status = RuleStatus.Idle, Due = SimTime.Never, By = LastEvent };

    internal void SpendRule(Id<Rule> id)
    {
        ref var state = ref rules[id.Index];
        state = new RuleState(RuleStatus.Spent, SimTime.Never, false, state.Firings + 1, LastEvent);
        var rule = Scenario.Rules[id];
        if (rule.Every is { } every)
        {
            ArmRule(id, Now + every + DelayOf(id.Index, rule));
        }

        Touch(Scenario.WatchersOfFiring(id.Index), LastEvent);
    }

    internal void HoldRule(Id<Rule> rule, bool held) => rules[rule.Index] = rules[rule.Index] with { IsHeld = held };

    internal void SkipRule(Id<Rule> rule) =>
        rules[rule.Index] = rules[rule.Index] with { Status = RuleStatus.Skipped, Due = SimTime.Never, By = LastEvent };
}
