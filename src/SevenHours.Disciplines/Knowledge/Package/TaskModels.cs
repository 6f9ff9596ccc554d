using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A task.</summary>
[Section("tasks", "A written product asked of seats, with a deadline and a rubric.")]
public sealed class TaskModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What is asked.</summary>
    [Doc("What is asked.")]
    public required Text Text { get; init; }

    /// <summary>Of whom.</summary>
    [Doc("Agencies and seats it is given to."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <summary>When, if timed.</summary>
    [Doc("Exercise time at which it is given.")]
    public Span? At { get; init; }

    /// <summary>What triggers it.</summary>
    [Doc("Condition that triggers it, instead of a time.")]
    public Condition? When { get; init; }

    /// <summary>The deadline.</summary>
    [Doc("How long they have.")]
    public required Span Due { get; init; }

    /// <summary>The form to fill.</summary>
    [Doc("The form to fill; free text when absent.")]
    public Reference<FormModel>? Form { get; init; }

    /// <summary>What it trains.</summary>
    [Doc("The objective it serves.")]
    public Reference<ObjectiveModel>? Objective { get; init; }

    /// <summary>How it is marked.</summary>
    [Doc("How it is marked; for staff.")]
    public IReadOnlyList<RubricModel> Rubric { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A line of a rubric.</summary>
public sealed class RubricModel : Model
{
    /// <summary>What is looked for.</summary>
    [Doc("What is looked for.")]
    public required Text Title { get; init; }

    /// <summary>What it is worth.</summary>
    [Doc("What it is worth at most."), Between(1, 100)]
    public int Points { get; init; } = 1;
}
