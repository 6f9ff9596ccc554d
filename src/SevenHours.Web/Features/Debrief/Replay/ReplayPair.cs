using System.Runtime.CompilerServices;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>Two lines of history beside each other: where they part, and what was decided in each. Worked out once for a pair.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Shared">How many events they share from the beginning.</param>
/// <param name="Decisions">Every decision that either made.</param>
public sealed record ReplayPair(ReplayRun First, ReplayRun Second, int Shared, IReadOnlyList<DecisionApart> Decisions)
{
    private static readonly ConditionalWeakTable<ReplayRun, ConditionalWeakTable<ReplayRun, ReplayPair>> s_known = [];

    /// <summary>The pair of two lines.</summary>
    public static ReplayPair Of(ReplayRun first, ReplayRun second) =>
        s_known.GetValue(first, static _ => []).GetValue(second, other => new ReplayPair(
            first, other, HistoryComparison.SharedBy(first.History, other.History),
            DecisionApart.Of(first.History, first.Steps, other.History, other.Steps)));

    /// <summary>Whether both are the same from beginning to end.</summary>
    public bool IsSame => Shared == First.History.Events.Count && Shared == Second.History.Events.Count;

    /// <summary>The moment at which they part; null when they never do.</summary>
    public SimTime? PartsAt => IsSame ? null : new[] { First, Second }.Where(run => Shared < run.History.Events.Count).Min(run => run.History.Events[Shared].At);

    /// <summary>What first happened in a line after they parted that means something to a reader; null for nothing.</summary>
    public static EventLine? FirstAfter(ReplayRun run, int shared)
    {
        for (var i = shared; i < run.History.Events.Count; i++)
        {
            if (EventLine.Of(run.History, new EventId(i)) is var line && line.Kind != EventKinds.Other && run.History.Events[i].Event is not RuleArmed)
                return line;
        }

        return null;
    }
}
