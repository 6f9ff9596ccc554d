using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Something made up on the spot that becomes part of the case: a checked amendment of one fact, which the body that says it holds too.</summary>
/// <param name="Statement">The statement, in one sentence. It is content of the case from then on, and no person's words.</param>
/// <param name="About">What it is about, or none.</param>
public sealed record NewFact(string Statement, Id<Subject> About)
{
    /// <summary>The longest statement, in characters.</summary>
    public const int LongestStatement = 500;

    /// <summary>The amendment, as it would be written by hand.</summary>
    /// <param name="scenario">The case as it is now amended.</param>
    /// <param name="body">Who says it.</param>
    public string Yaml(Scenario scenario, Id<Agency> body)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var about = About.IsSome ? $", about: {scenario.Subjects[About].Name}" : "";
        return $"facts:\n  {NameIn(scenario, body)}: {{ statement: '{Line().Replace("'", "''", StringComparison.Ordinal)}'{about} }}\n";
    }

    /// <summary>Why it cannot become so, or null: the finding names the line.</summary>
    public Refusal? Check(World world, Id<Agency> body)
    {
        ArgumentNullException.ThrowIfNull(world);
        return Line().Length is 0 or > LongestStatement ? KnowledgeRefusals.NothingToSay
            : About.IsSome && !Checks.Has(world.Scenario, About) ? Refusal.NoSuchThing
            : new AmendScenario(Yaml(world.Scenario, body)).Check(world);
    }

    /// <summary>Lets it be so, and the body hold it.</summary>
    internal Id<Fact> Enter(Cascade cascade, Id<Agency> body)
    {
        var scenario = cascade.World.Scenario;
        var name = NameIn(scenario, body);
        cascade.Cause = cascade.Emit(new ScenarioAmended(Yaml(scenario, body)));
        var fact = cascade.World.Scenario.Table<Fact>()[name];
        Knowing.Learn(cascade, fact, cascade.World.Scenario.SeatsOf[body.Index], FactSource.Staff);
        return fact;
    }

    /// <summary>The first name that is free: <c>said_by_court_1</c>.</summary>
    private static string NameIn(Scenario scenario, Id<Agency> body)
    {
        for (var n = 1; ; n++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"said_by_{scenario.Agencies[body].Name}_{n}");
            if (!scenario.Table<Fact>().TryFind(name, out _))
            {
                return name;
            }
        }
    }

    private string Line() => string.Join(' ', Statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
