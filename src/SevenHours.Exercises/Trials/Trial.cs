using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A what-if, or a ranking, as it is kept.</summary>
/// <param name="Wanted">What was asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="State">How far it is.</param>
public sealed record Trial(TrialWanted Wanted, DateTimeOffset AskedAt, TrialState State)
{
    /// <summary>What one change comes to; null until it is done.</summary>
    public TrialSummary? Found { get; init; }

    /// <summary>The decisions of a ranking that are done, in the order of their weight in the run.</summary>
    public IReadOnlyList<RankedDecision> Decisions { get; init; } = [];

    /// <summary>How many decision points the run has.</summary>
    public int Points { get; init; }

    /// <summary>Why it cannot be played; null unless it failed.</summary>
    public string? Why { get; init; }

    /// <summary>The decisions of a ranking: what moved the goal most comes first, then what moved most measures.</summary>
    public IReadOnlyList<RankedDecision> Ranked => [.. Decisions
        .OrderByDescending(one => Math.Abs(one.Found.Goal.Points))
        .ThenByDescending(one => one.Found.Measures.Count(one.Found.IsDecisive))
        .ThenBy(one => one.Event)];
}

/// <summary>How far a trial is.</summary>
public enum TrialState
{
    /// <summary>It waits for its turn, or is played.</summary>
    Waiting,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>Somebody stopped it.</summary>
    Stopped,

    /// <summary>It cannot be played.</summary>
    Failed,
}

/// <summary>A decision of a run, left out.</summary>
/// <param name="Event">The first event it gave.</param>
/// <param name="At">When, in seconds of the case.</param>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="Command">What was done.</param>
/// <param name="Consequences">How many events followed from it.</param>
/// <param name="Found">The line without it beside the line with it: what it adds is the opposite.</param>
public sealed record RankedDecision(int Event, int At, string Seat, TrialCommand Command, int Consequences, TrialSummary Found)
{
    /// <summary>How many points of a hundred the decision adds to the share of plays that reach the goal.</summary>
    public PairedShare Adds => new(-Found.Goal.Points, -Found.Goal.High, -Found.Goal.Low);

    internal static RankedDecision Of(RecordedRun run, DecisionPoint point, TrialSummary found) => new(
        point.Event.Value, point.At.Seconds, point.Seat.Index < run.Scenario.Seats.Count ? run.Scenario.Seats[point.Seat].Name : "", TrialCommand.Of(point.Command), point.Consequences, found);
}

/// <summary>How far a trial under way is.</summary>
/// <param name="Done">How many plays are done.</param>
/// <param name="All">How many there are.</param>
/// <param name="Ahead">How many other trials come before it.</param>
public readonly record struct TrialProgress(int Done, int All, int Ahead);
