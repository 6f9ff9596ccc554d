using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary><c>start: { action: ..., target: ..., options: [...] }</c></summary>
[Variant("start", "Does an action.")]
public sealed class StartDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The action.")]
    public required Reference<ActionModel> Action { get; init; }

    /// <summary>Upon what.</summary>
    [Doc("What it is done to.")]
    public Reference<SubjectModel>? Target { get; init; }

    /// <summary>How.</summary>
    [Doc("The options chosen.")]
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What it is founded on.</summary>
    [Doc("The facts it is founded on; those not held by then are left out."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Cites { get; init; } = [];

    /// <summary>The ground of an act before the order.</summary>
    [Doc("The ground on which it is done before the order, if it is."), Identifier]
    public string? Ground { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var ground = Id<Ground>.None;
        if (Ground is not null && !build.TryId(Ground, out ground))
        {
            build.Diagnostics.Report(StandInRules.NoSuchGround, WrittenAt, Ground);
            return null;
        }

        if (!OptionsFit(build))
        {
            return null;
        }

        return new StartAct(
            new StartAction(seat, build.Id<ActionDefinition>(Action), build.Id<Subject>(Target), build.Text(Target?.Target.Called ?? Target?.Target.Name))
            {
                Options = Options, UrgentGround = ground,
            },
            [.. Cites.Select(c => build.Id<Fact>(c))]);
    }

    // As StartAction.Check refuses it in play, said where it is written.
    private bool OptionsFit(ScenarioBuild build)
    {
        var known = Action.Target.Options;
        foreach (var option in Options.Where(o => !known.ContainsKey(o)))
        {
            build.Diagnostics.Report(StandInRules.NoSuchOption, WrittenAt, Action.Id, option, known.Count == 0 ? "of which there are none" : Listed(known.Keys));
            return false;
        }

        if (Options.Distinct().GroupBy(o => known[o].Either).FirstOrDefault(g => g.Key is not null && g.Count() > 1) is { } both)
        {
            build.Diagnostics.Report(StandInRules.OneOfThese, WrittenAt, Action.Id, Listed(both), both.Key!);
            return false;
        }

        return true;
    }

    private static string Listed(IEnumerable<string> options) => string.Join(", ", options.Select(o => $"`{o}`"));
}

/// <summary>Does an action, founded on what the desk holds of the facts named.</summary>
internal sealed class StartAct(StartAction act, IReadOnlyList<Id<Fact>> cites) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("start") { What = [scenario.Table<ActionDefinition>()[act.Action].Title], About = act.Target };

    public override SeatCommand? ToCommand(Desk desk) => act with { Cites = [.. cites.Where(desk.Part<KnowledgeDesk>().Holds)] };

    public override bool IsDoneOn(Desk desk) =>
        desk.Part<ActionsDesk>().Acts.Any(a => a.Plan.Seat == act.Seat && a.Plan.Action == act.Action && a.Plan.Target == act.Target);
}
