namespace SevenHours.Kernel;

/// <summary>The director holds a line of the run sheet: it waits for release even when due.</summary>
public sealed record RuleHeld(Id<Rule> Rule) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.HoldRule(Rule, true);
}

/// <summary>The director released a line.</summary>
public sealed record RuleReleased(Id<Rule> Rule) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.HoldRule(Rule, false);
}

/// <summary>The director struck a line out.</summary>
public sealed record RuleSkipped(Id<Rule> Rule) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.SkipRule(Rule);
}

/// <summary>The director gave a line another time.</summary>
public sealed record RuleRetimed(Id<Rule> Rule, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.ArmRule(Rule, Due);
}
