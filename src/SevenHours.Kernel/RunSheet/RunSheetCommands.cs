namespace SevenHours.Kernel;

/// <summary>Something the director does to one line of the run sheet.</summary>
/// <param name="Rule">The line.</param>
public abstract record RunSheetCommand(Id<Rule> Rule) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        Rule.Index < 0 || Rule.Index >= world.Scenario.Rules.Count ? Refusal.NoSuchThing
        : OutOfPlay(world) ?? (IsDone(world.RuleNow(Rule), world.Scenario.Rules[Rule]) ? Refusal.RuleIsSpent : null);

    private static bool IsDone(RuleState state, Rule rule) =>
        state.Status == RuleStatus.Skipped || state.Status == RuleStatus.Spent && !rule.Repeat;
}

/// <summary>Hold a line until it is released.</summary>
public sealed record HoldRule(Id<Rule> Rule) : RunSheetCommand(Rule)
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        if (!cascade.World.RuleNow(Rule).IsHeld)
        {
            cascade.Emit(new RuleHeld(Rule));
        }
    }
}

/// <summary>Release a held line; if its time has passed, it goes out at once, or when its scene goes on.</summary>
public sealed record ReleaseRule(Id<Rule> Rule) : RunSheetCommand(Rule)
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        var state = cascade.World.RuleNow(Rule);
        if (!state.IsHeld)
        {
            return;
        }

        var released = cascade.Emit(new RuleReleased(Rule));
        var rule = cascade.World.Scenario.Rules[Rule];
        var standsStill = rule.Scene.IsSome && cascade.World.IsFrozen(rule.Scene);
        if (state.Status == RuleStatus.Armed && state.Due <= cascade.World.Now && !standsStill)
        {
            cascade.Fire(Rule, rule, released);
        }
    }
}

/// <summary>Strike a line out.</summary>
public sealed record SkipRule(Id<Rule> Rule) : RunSheetCommand(Rule)
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade) => cascade.Emit(new RuleSkipped(Rule));
}

/// <summary>Give a line another time; a time already past means now.</summary>
public sealed record RetimeRule(Id<Rule> Rule, SimTime Due) : RunSheetCommand(Rule)
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade) =>
        cascade.Emit(new RuleRetimed(Rule, Due < cascade.World.Now ? cascade.World.Now : Due));
}

/// <summary>Send a line now, whatever its time or condition.</summary>
public sealed record SendRuleNow(Id<Rule> Rule) : RunSheetCommand(Rule)
{
    /// <inheritdoc />
    internal protected override void Run(Cascade cascade) =>
        cascade.Fire(Rule, cascade.World.Scenario.Rules[Rule], EventId.None, isForced: true);
}
