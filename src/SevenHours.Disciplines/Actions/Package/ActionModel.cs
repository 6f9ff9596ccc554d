using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>An entry of the catalogue of actions.</summary>
[Section("actions", "Something an agency can do.")]
public sealed class ActionModel : Entity
{
    /// <summary>Its number.</summary>
    [Doc("Its number in the catalogue."), Between(1, 999)]
    public required int Number { get; init; }

    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it is.</summary>
    [Doc("What it is, in one plain sentence.")]
    public Text? Summary { get; init; }

    /// <summary>Other words for it.</summary>
    [Doc("Other words by which somebody may look for it, separated by commas; they stand on no page.")]
    public Text? Also { get; init; }

    /// <summary>Its chapter.</summary>
    [Doc("Its chapter: protection, interviews, investigation, digital, finance, international."), Identifier]
    public string Group { get; init; } = "investigation";

    /// <summary>Who holds the power.</summary>
    [Doc("Professions that hold the power. Others may still do it: then it is done without mandate."), OneOrMany]
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>What it is meant for.</summary>
    [Doc("Kinds of subject it is meant for: person, place, number, vehicle, account ...; none when it needs no target."), OneOrMany]
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>Who must allow it.</summary>
    [Doc("Who must allow it where the law of the country says nothing else.")]
    public Authority Authorisation { get; init; }

    /// <summary>Whether it may come before its order.</summary>
    [Doc("Whether it may be done at once in danger and be validated afterwards, where the law says nothing else.")]
    public bool Urgent { get; init; }

    /// <summary>What it takes.</summary>
    [Doc("Resources it takes while it lasts, by kind, such as `{ officer: 4, car: 2 }`.")]
    public IReadOnlyDictionary<string, int> Needs { get; init; } = new Dictionary<string, int>();

    /// <summary>How long it takes.</summary>
    [Doc("How long it takes.")]
    public Spread? LeadTime { get; init; }

    /// <summary>Staff hours.</summary>
    [Doc("Staff hours it costs."), Between(0, 100_000)]
    public int Hours { get; init; }

    /// <summary>How deep it reaches into rights.</summary>
    [Doc("How deep it reaches into rights, 0 to 3. From 2 up milder means must be weighed first."), Between(0, 3)]
    public int Intrusive { get; init; }

    /// <summary>Whether somebody must go there.</summary>
    [Doc("Whether the way from the agency to the place comes on top of the lead time.")]
    public bool Travel { get; init; }

    /// <summary>The principle behind it.</summary>
    [Doc("The principle behind it.")]
    public Reference<PrincipleModel>? Principle { get; init; }

    /// <summary>The entry of the compass that governs it.</summary>
    [Doc("The entry of the compass that governs it, for an action of the case's own under an entry of the library.")]
    public Reference<CompassModel>? Compass { get; init; }

    /// <summary>How it can be done better.</summary>
    [Doc("How it can be done better, by id.")]
    public IReadOnlyDictionary<string, ActionOptionModel> Options { get; init; } = new Dictionary<string, ActionOptionModel>();

    /// <summary>The typical mistake.</summary>
    [Doc("The typical mistake and what it costs.")]
    public MistakeModel? Mistake { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>An option of an action.</summary>
public sealed class ActionOptionModel : Model
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called."), Shorthand]
    public required Text Title { get; init; }

    /// <summary>The choice it belongs to; null when it can be had beside all others.</summary>
    [Doc("The choice it belongs to: of the options of an action with the same word here, one at most can be chosen."), Identifier]
    public string? Either { get; init; }

    /// <summary>What it takes.</summary>
    [Doc("Resources it takes on top, by kind.")]
    public IReadOnlyDictionary<string, int> Needs { get; init; } = new Dictionary<string, int>();

    /// <summary>How much longer the action takes.</summary>
    [Doc("How much longer the action takes with it.")]
    public Spread? Adds { get; init; }

    /// <summary>How long the action takes in place of its lead time.</summary>
    [Doc("How long the action takes with it in place of its lead time, such as at an urgent desk. What other options add comes on top.")]
    public Spread? Takes { get; init; }
}

/// <summary>The typical mistake of an action.</summary>
public sealed class MistakeModel : Model
{
    /// <summary>The mistake.</summary>
    [Doc("The mistake, in one sentence."), Shorthand]
    public required Text Says { get; init; }

    /// <summary>What it costs.</summary>
    [Doc("What it costs: S safety, T trust, A admissibility, O tip-off, F flight of assets, R breach of a right.")]
    public string Consequence { get; init; } = "";

    /// <summary>Its number among the thirty classic mistakes of the practice model, when doing the action at all is that mistake.</summary>
    [Doc("Its number among the thirty classic mistakes, when doing the action at all is that mistake: the debrief then suggests it. The guide lists them."), Between(1, 30)]
    public int? Classic { get; init; }
}
