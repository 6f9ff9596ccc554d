namespace SevenHours.Kernel;

/// <summary>When a condition holds, after a delay, do effects. Injects, contingencies, adversary and protection are all rules.</summary>
public sealed class Rule : Definition
{
    /// <summary>What kind of rule it is, for staff: it changes nothing about how it runs.</summary>
    public RuleKind Kind { get; init; }

    /// <summary>What must become true; null for a rule that time alone drives.</summary>
    public TruthCondition? When { get; init; }

    /// <summary>For a timed rule, when.</summary>
    public SimTime? At { get; init; }

    /// <summary>For a rule that comes again and again, how often.</summary>
    public SimSpan? Every { get; init; }

    /// <summary>How long the condition must hold without a break.</summary>
    public SimSpan For { get; init; }

    /// <summary>How long after it became true the effects follow.</summary>
    public Delay After { get; init; }

    /// <summary>Looked at when due: if it holds, the rule lapses without effects. This makes a contingency of a timed rule.</summary>
    public TruthCondition? Unless { get; init; }

    /// <summary>Looked at when due: if it does not hold, the rule lapses without effects.</summary>
    public TruthCondition? OnlyIf { get; init; }

    /// <summary>How often in a hundred the effects follow.</summary>
    public int Chance { get; init; } = 100;

    /// <summary>Whether it fires again when the condition has fallen and become true anew.</summary>
    public bool Repeat { get; init; }

    /// <summary>Whether it waits for the director's release.</summary>
    public bool Held { get; init; }

    /// <summary>Lower goes first at the same instant.</summary>
    public int Priority { get; init; }

    /// <summary>The place whose scene it belongs to, if any: frozen with it.</summary>
    public Id<Subject> Scene { get; init; } = Id<Subject>.None;

    /// <summary>What it does.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Who and what its effects are about.</summary>
    public Scene About { get; init; } = SevenHours.Kernel.Scene.Nobody;

    internal Wake DueWake => RuleDueWake.Instance;

    /// <summary>The event of its firing: immutable and the same each time, so one instance serves.</summary>
    internal RuleFired Hit(Id<Rule> id) => hit ??= new RuleFired(id, true);

    private RuleFired? hit;
}
