using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A written product asked of seats.</summary>
public sealed class TaskDefinition : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What is asked.</summary>
    public required TextRef Text { get; init; }

    /// <summary>Of whom.</summary>
    public required SeatSet To { get; init; }

    /// <summary>How long they have from when it is given.</summary>
    public required SimSpan Due { get; init; }

    /// <summary>The form to fill, or none for free text.</summary>
    public Id<Form> Form { get; init; } = Id<Form>.None;

    /// <summary>What it trains. For staff.</summary>
    public Id<Objective> Objective { get; init; } = Id<Objective>.None;

    /// <summary>How it is marked. For staff.</summary>
    public IReadOnlyList<RubricLine> Rubric { get; init; } = [];
}

/// <summary>One line of a marking rubric.</summary>
/// <param name="Title">What is looked for.</param>
/// <param name="Points">What it is worth at most.</param>
public sealed record RubricLine(TextRef Title, int Points);
