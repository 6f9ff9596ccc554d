using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Something that can be done for a person, if the person wants it.</summary>
public sealed class CareService : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is, in plain words.</summary>
    public required TextRef Explain { get; init; }

    /// <summary>What kind.</summary>
    public CareKind Kind { get; init; }

    /// <summary>The action that begins it.</summary>
    public required Id<ActionDefinition> Action { get; init; }

    /// <summary>To whom it is owed; empty for anybody.</summary>
    public IReadOnlyList<Standing> To { get; init; } = [];

    /// <summary>How soon it must be offered or begun; none when no clock runs.</summary>
    public SimSpan? Within { get; init; }

    /// <summary>From when the clock runs.</summary>
    public ClockStart From { get; init; }

    /// <summary>What a country's system makes it wait for; null for nothing. Truth.</summary>
    public TruthCondition? Waits { get; init; }

    /// <summary>The principle behind it, or none.</summary>
    public Id<Principle> Principle { get; init; } = Id<Principle>.None;

    /// <summary>What is said when it was late, or none.</summary>
    public TextRef Missed { get; init; }

    /// <summary>Whether it is owed to somebody of a standing.</summary>
    /// <param name="standing">What the person is in law.</param>
    /// <param name="isChild">Whether the person is, or counts as, a child.</param>
    public bool IsOwedTo(Standing standing, bool isChild) =>
        To.Count == 0 || To.Contains(standing) || isChild && To.Contains(Standing.Child) || standing == Standing.Child && To.Contains(Standing.Victim);
}
