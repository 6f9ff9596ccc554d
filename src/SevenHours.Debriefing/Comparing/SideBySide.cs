using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Two lines of history beside each other, from where they part.</summary>
/// <param name="First">As it was.</param>
/// <param name="Second">As it would have been.</param>
/// <param name="Comparison">Both on the same measures.</param>
/// <param name="Moments">What happened in either after they parted, in order of time.</param>
public sealed record SideBySide(History First, History Second, HistoryComparison Comparison, IReadOnlyList<SideMoment> Moments)
{
    /// <summary>Sets two histories beside each other.</summary>
    public static SideBySide Of(History first, History second)
    {
        var comparison = HistoryComparison.Of(first, second);
        var left = MarksAfter(first, comparison.SharedEvents);
        var right = MarksAfter(second, comparison.SharedEvents);
        return new SideBySide(first, second, comparison, [.. SideMoment.Pair(left, right)]);
    }

    private static List<TimelineMark> MarksAfter(History history, int shared) =>
        [.. TimelineMark.Of(history).Where(m => m.Line.Id.Value >= shared)];
}

/// <summary>What happened in one line of history, in the other, or in both though perhaps not at the same time.</summary>
/// <param name="First">In the first; null when it did not happen there.</param>
/// <param name="Second">In the second; null when it did not happen there.</param>
public sealed record SideMoment(TimelineMark? First, TimelineMark? Second)
{
    /// <summary>When it happened first.</summary>
    public SimTime At => First is { } a && (Second is not { } b || a.Line.At <= b.Line.At) ? a.Line.At : Second!.Line.At;

    /// <summary>Pairs marks of the same kind that concern the same, each with the earliest that is not taken.</summary>
    internal static IEnumerable<SideMoment> Pair(IReadOnlyList<TimelineMark> left, IReadOnlyList<TimelineMark> right)
    {
        var free = right.ToList();
        var moments = new List<SideMoment>();
        foreach (var mark in left)
        {
            var twin = free.Find(other => IsSame(mark, other));
            if (twin is not null)
            {
                free.Remove(twin);
            }

            moments.Add(new SideMoment(mark, twin));
        }

        return moments.Concat(free.Select(mark => new SideMoment(null, mark))).OrderBy(m => m.At);
    }

    private static bool IsSame(TimelineMark left, TimelineMark right) =>
        left.Kind == right.Kind && left.Line.Kind == right.Line.Kind && left.Line.Seat == right.Line.Seat && left.Line.Title == right.Line.Title
        && left.Line.About == right.Line.About && left.Line.Says == right.Line.Says && left.Line.Name == right.Line.Name;
}
