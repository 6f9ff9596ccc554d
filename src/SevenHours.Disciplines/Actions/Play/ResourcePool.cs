using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>People or things of one kind that acts take while they last.</summary>
public sealed class ResourcePool : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>The kind, by which needs ask for it.</summary>
    public required string Kind { get; init; }

    /// <summary>Whose it is.</summary>
    public required Id<Agency> Agency { get; init; }

    /// <summary>How many there are.</summary>
    public required int Count { get; init; }

    /// <summary>Whether other agencies may draw on it.</summary>
    public bool IsShared { get; init; }

    /// <summary>When all of it is away, in order.</summary>
    public IReadOnlyList<AwayWindow> Away { get; init; } = [];
}

/// <summary>A stretch of time in which a pool lends nothing new; what it lent goes on.</summary>
/// <param name="From">The first second.</param>
/// <param name="Until">The second it is back.</param>
public readonly record struct AwayWindow(SimTime From, SimTime Until);

/// <summary>What an act has taken of a pool.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Count">How many.</param>
public readonly record struct PoolUse(Id<ResourcePool> Pool, int Count);
