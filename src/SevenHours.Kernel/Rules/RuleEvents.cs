namespace SevenHours.Kernel;

/// <summary>A rule's condition became true; it will fire when due. For staff only, as are all events of rules.</summary>
public sealed record RuleArmed(Id<Rule> Rule, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.ArmRule(Rule, Due);
}

/// <summary>A rule's condition fell: it fires no more until it is true anew.</summary>
public sealed record RuleDisarmed(Id<Rule> Rule) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.DisarmRule(Rule);
}

/// <summary>A rule fired. Its effects name this event as their cause.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Hit">Whether luck let the effects follow.</param>
public sealed record RuleFired(Id<Rule> Rule, bool Hit) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.SpendRule(Rule);
}

/// <summary>A contingency was not needed: what it was to bring about had been done.</summary>
public sealed record RuleLapsed(Id<Rule> Rule) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.SpendRule(Rule);
}

/// <summary>More than a thousand rules fired at one instant: the cascade was stopped, and these rules are the cycle.</summary>
public sealed record RunawayStopped(IReadOnlyList<Id<Rule>> Cycle) : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world) => world.StopRunaway();
}
