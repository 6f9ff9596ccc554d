using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What an action brings in this case.</summary>
[Section("outcomes", "What an action brings in this case. All that fit follow, in the order of their ids.")]
public sealed class OutcomeModel : Entity
{
    /// <summary>The action.</summary>
    [Doc("The action.")]
    public required Reference<ActionModel> On { get; init; }

    /// <summary>Done to what.</summary>
    [Doc("What it must be done to; any target when left out.")]
    public Reference<SubjectModel>? Target { get; init; }

    /// <summary>Done by whom.</summary>
    [Doc("Agencies or seats that must do it; anybody when left out."), OneOrMany]
    public IReadOnlyList<Reference<PartyModel>> By { get; init; } = [];

    /// <summary>What must be so.</summary>
    [Doc("What must be so at that moment.")]
    public Condition? When { get; init; }

    /// <summary>Options chosen.</summary>
    [Doc("Options that must have been chosen."), OneOrMany]
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Options not chosen.</summary>
    [Doc("Options that must not have been chosen."), OneOrMany]
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Lawfulness.</summary>
    [Doc("true: only when done without what the law asks; false: only when done with it; both when left out.")]
    public bool? Unlawful { get; init; }

    /// <summary>Its chance.</summary>
    [Doc("How often in a hundred it succeeds."), Between(1, 100)]
    public int Chance { get; init; } = 100;

    /// <summary>What follows otherwise.</summary>
    [Doc("What follows when it does not succeed.")]
    public IReadOnlyList<EffectModel> Otherwise { get; init; } = [];

    /// <summary>When it comes.</summary>
    [Doc("Whether it comes as the action begins or when it is done.")]
    public OutcomePhase Phase { get; init; } = OutcomePhase.End;

    /// <summary>What the actor is told.</summary>
    [Doc("What the actor is told when it succeeds.")]
    public Text? Say { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows when it succeeds; the actor is whoever acted.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>When an outcome comes.</summary>
public enum OutcomePhase
{
    /// <summary>As the action begins.</summary>
    Start,

    /// <summary>When it is done.</summary>
    End,
}
