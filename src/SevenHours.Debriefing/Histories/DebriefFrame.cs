using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What a debrief needs of a package besides the scenario: goal, end, days, and what the case is measured by.</summary>
/// <param name="Play">Goal and end of play.</param>
/// <param name="Yardstick">From where, and for whom, time to safety is measured.</param>
/// <param name="GoalSays">The goal in a sentence, or none.</param>
public sealed record DebriefFrame(PlayFrame Play, Yardstick Yardstick, TextRef GoalSays)
{
    /// <summary>What the case is called, or none.</summary>
    public TextRef Title { get; init; }

    /// <summary>What the form is called in which the case was played, or none for the whole case.</summary>
    public TextRef FormTitle { get; init; }

    /// <summary>What the case is, in a few sentences, or none.</summary>
    public TextRef Summary { get; init; }

    /// <summary>Compiles the yardstick of a package's manifest.</summary>
    /// <exception cref="ArgumentException">The package did not compile.</exception>
    public static DebriefFrame Compile(CompiledPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (package is not { Scenario: { } scenario, Frame: { } play })
        {
            throw new ArgumentException("A package with errors cannot be debriefed.", nameof(package));
        }

        var manifest = package.Package.Manifest;
        var form = play.Form is { } name ? manifest.ShortForms[name] : null;
        return new DebriefFrame(play, Yardstick.Compile(scenario, manifest.Yardstick), Said((form?.Goal ?? manifest.Goal)?.Says))
        {
            Title = Said(manifest.Title), FormTitle = Said(form?.Title), Summary = Said(manifest.Summary),
        };
    }

    private static TextRef Said(Language.Text? text) => text is { } said ? TextRef.Authored(said.Id) : TextRef.None;
}

/// <summary>What the case is measured by.</summary>
/// <param name="FirstSign">The inject that is the first actionable sign, or none: then STARTEX.</param>
/// <param name="Person">Whose safety counts, or none.</param>
/// <param name="KeyRights">The author's ids of the rights shown first in the checklist.</param>
public sealed record Yardstick(Id<Inject> FirstSign, Id<Subject> Person, IReadOnlyList<string> KeyRights)
{
    /// <summary>A case without one.</summary>
    public static readonly Yardstick None = new(Id<Inject>.None, Id<Subject>.None, []);

    internal static Yardstick Compile(Scenario scenario, YardstickModel? model)
    {
        if (model is null)
        {
            return None;
        }

        scenario.Table<Inject>().TryFind(model.FirstSign, out var sign);
        scenario.Subjects.TryFind(model.Person?.Id, out var person);
        return new Yardstick(sign, person, model.KeyRights);
    }
}
