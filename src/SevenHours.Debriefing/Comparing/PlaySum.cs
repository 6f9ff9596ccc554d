using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What is kept of one play among many.</summary>
/// <param name="IsReached">Whether it reached the goal.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Events">How many events it had.</param>
/// <param name="Values">The value of each of <see cref="Measures.All"/>, in that order; null when there was nothing to measure.</param>
public sealed record PlaySum(bool IsReached, SimTime EndedAt, int Events, IReadOnlyList<decimal?> Values)
{
    /// <summary>Sums up a play.</summary>
    /// <param name="play">The play.</param>
    /// <param name="frame">What it is measured by.</param>
    /// <param name="opening">The scenario as it was at STARTEX, where play amended it.</param>
    public static PlaySum Of(Play play, DebriefFrame frame, Scenario? opening = null)
    {
        ArgumentNullException.ThrowIfNull(play);
        ArgumentNullException.ThrowIfNull(frame);
        var history = new History(opening ?? play.World.Scenario, frame, play.Events);
        return new PlaySum(
            frame.Play.IsReached(play.World), play.World.Now, play.Events.Count, [.. Measures.Of(history).Select(m => m.Value)]);
    }
}
