using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>An entry of a plan: a hypothesis, a priority or a line of enquiry. What does not belong to its kind stays empty.</summary>
/// <param name="Number">Its number in the plan, from 1; it never changes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">What is supposed, comes first, or is to be found out.</param>
public sealed record PlanEntry(int Number, PlanEntryKind Kind, TextRef What)
{
    /// <summary>How often it was written, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The reasons: of a priority, or of the state of a hypothesis. None when nothing was said.</summary>
    public TextRef Why { get; init; }

    /// <summary>How a hypothesis stands.</summary>
    public HypothesisState State { get; init; }

    /// <summary>How sure they are of a hypothesis.</summary>
    public Sureness Sure { get; init; } = Sureness.Even;

    /// <summary>The facts that speak for a hypothesis.</summary>
    public IReadOnlyList<Id<Fact>> For { get; init; } = [];

    /// <summary>The facts that speak against it.</summary>
    public IReadOnlyList<Id<Fact>> Against { get; init; } = [];

    /// <summary>Who follows a line of enquiry, or none.</summary>
    public Id<Seat> Owner { get; init; } = Id<Seat>.None;

    /// <summary>By when; <see cref="SimTime.Never"/> for no time.</summary>
    public SimTime Due { get; init; } = SimTime.Never;

    /// <summary>How a line of enquiry stands; a priority or hypothesis that is dropped is struck out.</summary>
    public DutyState Progress { get; init; }

    /// <summary>What its owner is to do, once it has one.</summary>
    public Handle Duty { get; init; }

    /// <summary>The acts and requests that were made for it.</summary>
    public IReadOnlyList<Handle> Acts { get; init; } = [];

    /// <summary>Its place among those of its kind, from 1; 0 leaves it where it is, a new one at the end.</summary>
    public int Place { get; init; }

    /// <summary>All facts it cites.</summary>
    internal IEnumerable<Id<Fact>> Cites => For.Concat(Against);
}

/// <summary>What an entry of a plan is.</summary>
public enum PlanEntryKind
{
    /// <summary>What may have happened.</summary>
    Hypothesis,

    /// <summary>What comes first.</summary>
    Priority,

    /// <summary>What is to be found out, by whom and when.</summary>
    Enquiry,
}

/// <summary>How a hypothesis stands.</summary>
public enum HypothesisState
{
    /// <summary>It may be so.</summary>
    Open,

    /// <summary>What is known supports it.</summary>
    Supported,

    /// <summary>It is not so.</summary>
    RuledOut,
}
