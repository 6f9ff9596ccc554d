using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <summary><c>ask: { to: ..., for: ..., target: ..., ground: ..., cites: [...] }</c></summary>
[Variant("ask", "Asks an agency for leave, for help, or for something else.")]
public sealed class AskDo : DoModel
{
    /// <summary>Whom.</summary>
    [Doc("The agency asked.")]
    public required Reference<AgencyModel> To { get; init; }

    /// <summary>For which action.</summary>
    [Doc("The action leave or help is asked for.")]
    public Reference<ActionModel>? For { get; init; }

    /// <summary>About which topic.</summary>
    [Doc("Or the topic it is about."), Identifier]
    public string? Topic { get; init; }

    /// <summary>About what.</summary>
    [Doc("What the action would be done to.")]
    public Reference<SubjectModel>? Target { get; init; }

    /// <summary>On which ground.</summary>
    [Doc("The legal ground."), Identifier]
    public string? Ground { get; init; }

    /// <summary>The facts cited.</summary>
    [Doc("The facts cited; those not held by then are left out."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Cites { get; init; } = [];

    /// <summary>Milder means.</summary>
    [Doc("Which milder means were weighed.")]
    public Text? Milder { get; init; }

    /// <summary>The words.</summary>
    [Doc("What is asked and why.")]
    public Text? Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var (ground, topic) = (Id<Ground>.None, Id<Topic>.None);
        if (For is null == Topic is null)
        {
            build.Diagnostics.Report(StandInRules.AskForOneThing, WrittenAt);
            return null;
        }

        if (Ground is not null && !build.TryId(Ground, out ground))
        {
            build.Diagnostics.Report(StandInRules.NoSuchGround, WrittenAt, Ground);
            return null;
        }

        if (Topic is not null && !build.TryId(Topic, out topic))
        {
            build.Diagnostics.Report(StandInRules.NoSuchTopic, WrittenAt, Topic);
            return null;
        }

        var ask = new Ask(seat, build.Id<Agency>(To), build.Id<ActionDefinition>(For), topic)
        {
            Target = build.Id<Subject>(Target),
            TargetText = build.Text(Target?.Target.Called ?? Target?.Target.Name),
            Ground = ground,
            Milder = build.Text(Milder),
            Text = build.Text(Text),
        };
        return new AskAct(ask, [.. Cites.Select(c => build.Id<Fact>(c))]);
    }
}

/// <summary>Asks, citing what the desk holds of the facts named.</summary>
internal sealed class AskAct(Ask ask, IReadOnlyList<Id<Fact>> cites) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("ask")
    {
        What = [ask.Action.IsSome ? scenario.Table<ActionDefinition>()[ask.Action].Title : ask.Topic.IsSome ? scenario.Table<Topic>()[ask.Topic].Title : ask.Text],
        About = ask.Target, With = [ask.To],
    };

    public override SeatCommand? ToCommand(Desk desk) => ask with { Cites = [.. cites.Where(desk.Part<KnowledgeDesk>().Holds)] };

    public override bool IsDoneOn(Desk desk) => desk.Part<RequestsDesk>().Made.Any(r =>
        r.Petition.Asker == ask.Seat && r.Petition.To == ask.To && r.Petition.Action == ask.Action && r.Petition.Topic == ask.Topic);
}
