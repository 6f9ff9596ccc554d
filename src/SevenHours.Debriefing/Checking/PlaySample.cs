using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The plays of one skill.</summary>
/// <param name="Skill">The author's id of the skill.</param>
/// <param name="Plays">What each showed.</param>
internal sealed record PlaySample(string Skill, IReadOnlyList<PlayTrace> Plays)
{
    public int Reached => Plays.Count(p => p.IsReached);

    /// <summary>The share of its plays that reached the goal, in per cent, where it is not as promised; null where it is.</summary>
    public decimal? Breaks(ShareModel promised) =>
        Quantiles.Percent(Reached, Plays.Count) is { } percent && (percent < promised.AtLeast || percent > promised.AtMost) ? percent : null;

    /// <summary>The longest idle stretch of an agency in the middle of its plays.</summary>
    public SimSpan IdleOf(Id<Agency> agency)
    {
        List<SimSpan> idle = [.. Plays.Select(p => p.Idle[agency.Index]).Order()];
        return idle.Count == 0 ? SimSpan.Zero : idle[Quantiles.RankOf(idle.Count, 50)];
    }

    public static IReadOnlyList<PlaySample> Of(
        Scenario scenario, PlayFrame frame, PlayCheckOptions options, Action onDone, CancellationToken cancellation) =>
        [.. scenario.Table<Skill>().Select(skill => Of(scenario, skill, frame, options, onDone, cancellation))];

    public static PlaySample Of(Scenario scenario, Skill skill, PlayFrame frame, PlayCheckOptions options, Action onDone, CancellationToken cancellation) =>
        new(skill.Name, Ensemble.Run(
            scenario, skill, options.Seed, options.Plays, frame.Latest, play => PlayTrace.Of(play, frame), onDone: _ => onDone(), cancellation: cancellation));
}
