using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>A place where people can stay.</summary>
public sealed class Shelter : Definition
{
    /// <summary>What it is called by those who may not know the address.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Where it is.</summary>
    public required Id<Subject> Place { get; init; }

    /// <summary>The agency that runs it.</summary>
    public required Id<Agency> RunBy { get; init; }

    /// <summary>How many beds it has.</summary>
    public int Beds { get; init; }

    /// <summary>How many are taken at STARTEX by people who are not part of the case.</summary>
    public int Taken { get; init; }

    /// <summary>When beds of theirs become free, in order.</summary>
    public IReadOnlyList<SimTime> Frees { get; init; } = [];

    /// <summary>Whom it takes; empty for anybody.</summary>
    public IReadOnlyList<Guest> Takes { get; init; } = [];

    /// <summary>Whether its address is secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>When a room is ready. Truth.</summary>
    public TruthCondition ReadyWhen { get; init; } = TruthCondition.Always;

    /// <summary>How many beds people have who are not part of the case.</summary>
    public int TakenAt(SimTime now) => Math.Max(0, Taken - Frees.Count(at => at <= now));

    /// <summary>When the next of their beds becomes free, or never.</summary>
    public SimTime NextFree(SimTime now) => Frees.Where(at => at > now).DefaultIfEmpty(SimTime.Never).First();
}
