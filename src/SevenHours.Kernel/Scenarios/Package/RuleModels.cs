using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>A level.</summary>
[Section("levels", "A state of a person or a network between 0 and 100: trust, distress, alert.")]
public sealed class LevelModel : Entity
{
    /// <summary>Whose state.</summary>
    [Doc("Whose state it is.")]
    public required Reference<SubjectModel> Of { get; init; }

    /// <summary>Which state.</summary>
    [Doc("Which state; conditions ask for it by this word, as in `trust(mira)`."), Identifier]
    public required string Kind { get; init; }

    /// <summary>At STARTEX.</summary>
    [Doc("Its value at STARTEX."), Between(0, 100)]
    public int Start { get; init; }

    /// <summary>Drift.</summary>
    [Doc("How many points it drifts in an hour when nothing happens; negative falls."), Between(-100, 100)]
    public int Drift { get; init; }

    /// <summary>Words for people in play.</summary>
    [Doc("The words people see instead of the figure, from the lowest up.")]
    public IReadOnlyList<LevelWordModel> Words { get; init; } = [];
}

/// <summary>A word for a stretch of a level.</summary>
public sealed class LevelWordModel : Model
{
    /// <summary>From which value.</summary>
    [Doc("From this value up."), Between(0, 100)]
    public int From { get; init; }

    /// <summary>The word.</summary>
    [Doc("The word.")]
    public required Text Word { get; init; }
}

/// <summary>A rule.</summary>
[Section("rules", "When a condition holds, after a delay, do effects.")]
public sealed class RuleModel : Entity
{
    /// <summary>What must become true.</summary>
    [Doc("What must become true. `for 20m` at its end: and stay so without a break. Beside `at` or `every` it is looked at when due.")]
    public Condition? When { get; init; }

    /// <summary>A moment.</summary>
    [Doc("A moment of exercise time, instead of a condition.")]
    public Span? At { get; init; }

    /// <summary>A rhythm.</summary>
    [Doc("Again and again after so long, instead of a condition.")]
    public Span? Every { get; init; }

    /// <summary>The delay.</summary>
    [Doc("How long afterwards the effects follow.")]
    public Spread? After { get; init; }

    /// <summary>Its kind.</summary>
    [Doc("What the rule is for. An adversary's rule must leave a trace somebody in play can see.")]
    public RuleWord Kind { get; init; }

    /// <summary>Its chance.</summary>
    [Doc("How often in a hundred the effects follow."), Between(1, 100)]
    public int Chance { get; init; } = 100;

    /// <summary>Whether it repeats.</summary>
    [Doc("Whether it fires anew each time the condition becomes true.")]
    public bool Repeat { get; init; }

    /// <summary>Its priority.</summary>
    [Doc("Among rules due at the same second the lower goes first."), Between(-1000, 1000)]
    public int Priority { get; init; }

    /// <summary>The scene.</summary>
    [Doc("The place whose scene it belongs to: frozen with it.")]
    public Reference<PlaceModel>? Scene { get; init; }

    /// <summary>The principle it teaches.</summary>
    [Doc("Id of the principle behind it."), Identifier]
    public string? Principle { get; init; }

    /// <summary>What it does.</summary>
    [Doc("What it does."), NotEmpty]
    public required IReadOnlyList<EffectModel> Do { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>The kinds of rule an author writes.</summary>
public enum RuleWord
{
    /// <summary>Of the world.</summary>
    Rule,

    /// <summary>Of the adversary.</summary>
    Adversary,

    /// <summary>Of fading.</summary>
    Decay,

    /// <summary>Of protection.</summary>
    Protection,
}
