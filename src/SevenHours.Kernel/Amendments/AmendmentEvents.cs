namespace SevenHours.Kernel;

/// <summary>The scenario was amended. For staff only: what it adds reaches seats when it happens.</summary>
/// <param name="Yaml">The amendment itself, so that the history replays without any file.</param>
public sealed record ScenarioAmended(string Yaml) : WorldEvent
{
    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The amendment does not fit this scenario: the history belongs to another.</exception>
    internal protected override void Apply(World world)
    {
        var amendment = world.Scenario.Amend(Yaml);
        world.Amend(amendment.Scenario ?? throw new InvalidOperationException($"An amendment does not fit: {amendment.FirstError?.Message}"));
    }
}

/// <summary>An amendment added seats: those who sit there join an exercise that has begun.</summary>
public sealed record SeatsAdded : WorldEvent
{
    /// <inheritdoc />
    internal protected override void Apply(World world)
    {
    }
}
