using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>What an action brings in this case. Truth: for staff.</summary>
public sealed class Outcome : Definition
{
    /// <summary>The action.</summary>
    public required Id<ActionDefinition> Action { get; init; }

    /// <summary>What it must be done to, or none for anything.</summary>
    public Id<Subject> Target { get; init; } = Id<Subject>.None;

    /// <summary>Who must do it; null for anybody.</summary>
    public SeatSet? By { get; init; }

    /// <summary>What must be so at that moment.</summary>
    public TruthCondition When { get; init; } = TruthCondition.Always;

    /// <summary>Options that must have been chosen.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Options that must not have been chosen.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>True: only when done without what the law asks. False: only when done with it. Null: either way.</summary>
    public bool? Unlawful { get; init; }

    /// <summary>How often in a hundred it succeeds.</summary>
    public int Chance { get; init; } = 100;

    /// <summary>Whether it comes as the act begins rather than when it is done.</summary>
    public bool AtStart { get; init; }

    /// <summary>What the actor is told when it succeeds.</summary>
    public TextRef Says { get; init; }

    /// <summary>What follows when it succeeds.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>What follows when it does not.</summary>
    public IReadOnlyList<Effect> Otherwise { get; init; } = [];
}
