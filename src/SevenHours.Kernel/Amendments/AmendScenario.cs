namespace SevenHours.Kernel;

/// <summary>The director amends the scenario in play: more injects, facts, persona lines, rules or seats, or other words.</summary>
/// <param name="Yaml">Sections with entries, as in any content file of a package.</param>
public sealed record AmendScenario(string Yaml) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world)
    {
        if (OutOfPlay(world) is { } refusal)
        {
            return refusal;
        }

        if (!world.Scenario.CanBeAmended)
        {
            return Refusal.AmendmentIsFaulty("it was not read from a package.");
        }

        return world.Scenario.Amend(Yaml).FirstError is { } error
            ? Refusal.AmendmentIsFaulty($"{error.At}: {error.Code} {error.Message}")
            : null;
    }

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        var before = cascade.World.Scenario.Everybody;
        cascade.Cause = cascade.Emit(new ScenarioAmended(Yaml));
        var newcomers = cascade.World.Scenario.Everybody - before;
        if (!newcomers.IsEmpty)
        {
            cascade.Emit(new SeatsAdded { To = newcomers });
        }

        foreach (var discipline in cascade.World.Scenario.Disciplines)
        {
            discipline.Welcome(cascade, newcomers);
        }
    }
}
