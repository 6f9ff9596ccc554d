using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>A line of a log.</summary>
public sealed class TechniqueLineModel : Model
{
    /// <summary>When.</summary>
    [Doc("When in the case; before STARTEX with a minus, which only cameras have recorded.")]
    public Moment? At { get; init; }

    /// <summary>How long after the beginning.</summary>
    [Doc("How long after the technique began, instead of `at`: for what it brings about itself.")]
    public Span? After { get; init; }

    /// <summary>What it says.</summary>
    [Doc("What is written down, or what is said, in its language.")]
    public required Text Says { get; init; }

    /// <summary>Its language.</summary>
    [Doc("The language it is said in; left out for what the team itself writes.")]
    public string? Language { get; init; }

    /// <summary>What it means.</summary>
    [Doc("What it means, for those who do not know the language: what a mediator makes of it.")]
    public Text? Means { get; init; }

    /// <summary>A photograph.</summary>
    [Doc("What a photograph taken then shows, in words.")]
    public Text? Photo { get; init; }

    /// <summary>With whom.</summary>
    [Doc("For talk, with whom, as those who listen see it: a number, a name that is used.")]
    public Text? With { get; init; }

    /// <summary>How long.</summary>
    [Doc("How long it lasts.")]
    public Span? Lasts { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where, so that it stands on the map.")]
    public Reference<PlaceModel>? Place { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts whoever reads and keeps it learns."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>Privileged.</summary>
    [Doc("Whether it is talk with a lawyer, doctor or confessor: whoever hears who speaks must stop listening.")]
    public bool Privileged { get; init; }

    /// <summary>Beyond the order.</summary>
    [Doc("Whether it is about people or places the order does not cover: kept, it is good for nothing.")]
    public bool Beyond { get; init; }

    /// <summary>Options chosen.</summary>
    [Doc("Options of the act without which it is not seen or heard."), OneOrMany]
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Options not chosen.</summary>
    [Doc("Options of the act with which it is not seen or heard."), OneOrMany]
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Incited.</summary>
    [Doc("The moment at which the officer pressed on, by its id: it is said only then."), Identifier]
    public string? IncitedBy { get; init; }

    /// <summary>A condition.</summary>
    [Doc("What must be so when it would be seen.")]
    public Condition? When { get; init; }
}

/// <summary>A moment at which somebody must decide.</summary>
public sealed class MomentModel : Model
{
    /// <summary>What is asked.</summary>
    [Doc("danger: somebody may come to harm, and one stops or goes on. incitement: the person hesitates, and one stays passive or presses.")]
    public MomentKind Kind { get; init; }

    /// <summary>When.</summary>
    [Doc("When in the case.")]
    public Moment? At { get; init; }

    /// <summary>How long after the beginning.</summary>
    [Doc("How long after the technique began, instead of `at`.")]
    public Span? After { get; init; }

    /// <summary>What is reported.</summary>
    [Doc("What those in the field report, and ask.")]
    public required Text Asks { get; init; }

    /// <summary>How long they wait.</summary>
    [Doc("How long they can wait for an answer. After that they stop, if the act has a written rule for it (`abort_rule`, `passive_contact`), and go on otherwise.")]
    public Span Within { get; init; } = new(15 * 60);

    /// <summary>A condition.</summary>
    [Doc("What must be so for it to come.")]
    public Condition? When { get; init; }

    /// <summary>The report when they stop.</summary>
    [Doc("What is reported when they stop.")]
    public Text? StopSays { get; init; }

    /// <summary>The report when they go on.</summary>
    [Doc("What is reported when they go on.")]
    public Text? OnSays { get; init; }

    /// <summary>What follows when they stop.</summary>
    [Doc("What follows when they stop.")]
    public IReadOnlyList<EffectModel> Stop { get; init; } = [];

    /// <summary>What follows when they go on.</summary>
    [Doc("What follows when they go on: harm, alert, trust lost.")]
    public IReadOnlyList<EffectModel> On { get; init; } = [];
}
