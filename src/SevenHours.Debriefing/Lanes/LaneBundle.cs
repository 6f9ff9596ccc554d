using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Messages of one way that went close together: drawn as one arrow where there are too many to tell apart.</summary>
/// <param name="Arrows">The messages, in order; at least one.</param>
public sealed record LaneBundle(IReadOnlyList<LaneArrow> Arrows)
{
    /// <summary>How many arrows a drawing bears.</summary>
    public const int Most = 400;

    private static readonly int[] Slots = [96, 48, 24, 12, 6, 3];

    /// <summary>The first of them.</summary>
    public LaneArrow First => Arrows[0];

    /// <summary>Whether facts were handed over.</summary>
    public bool HandsOver => HandsFactsOver(First);

    /// <summary>One event for each of them.</summary>
    public IEnumerable<EventId> Events => Arrows.Select(arrow => arrow.Events[0]);

    /// <summary>Each arrow by itself, where a drawing bears them; else those of one way that leave in the same part of the time shown, in as many parts as it bears.</summary>
    public static IReadOnlyList<LaneBundle> Of(IReadOnlyList<LaneArrow> arrows, SimTime from, SimTime until)
    {
        ArgumentNullException.ThrowIfNull(arrows);
        if (arrows.Count <= Most)
        {
            return [.. arrows.Select(arrow => new LaneBundle([arrow]))];
        }

        IReadOnlyList<LaneBundle> bundles = [];
        foreach (var slots in Slots)
        {
            var length = Math.Max(1, (until.Seconds - from.Seconds + slots - 1) / slots);
            bundles = [.. arrows.GroupBy(arrow => (arrow.From, arrow.To, HandsFactsOver(arrow), (arrow.LeavesAt.Seconds - from.Seconds) / length)).Select(group => new LaneBundle([.. group]))];
            if (bundles.Count <= Most)
            {
                break;
            }
        }

        return bundles;
    }

    private static bool HandsFactsOver(LaneArrow arrow) => arrow.Kind is LaneArrowKind.Facts or LaneArrowKind.Conversation;
}
