using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What is kept of a what-if played by stand-ins: figures and drawings, not the plays.</summary>
/// <param name="Pairs">How many pairs were played.</param>
/// <param name="Unchanged">How many of the unchanged line reached the goal.</param>
/// <param name="Changed">How many of the changed line did.</param>
/// <param name="Goal">How many points of a hundred the change adds to the share that does.</param>
/// <param name="IsReached">Whether the run itself reached it.</param>
/// <param name="Measures">Each measure that has a value in some play.</param>
public sealed record TrialSummary(int Pairs, int Unchanged, int Changed, PairedShare Goal, bool IsReached, IReadOnlyList<TrialMeasure> Measures)
{
    /// <summary>What becomes of it when the case's default constants are others; empty when they were not varied.</summary>
    public IReadOnlyList<TrialVariation> Variations { get; init; } = [];

    /// <summary>Sums up a trial.</summary>
    public static TrialSummary Of(ByStandIns trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return new TrialSummary(
            trial.Changed.Count,
            trial.Unchanged.Count(play => play.IsReached),
            trial.Changed.Count(play => play.IsReached),
            trial.Goal,
            trial.Recorded.IsReached,
            [.. trial.Measures.Select((measure, place) => TrialMeasure.Of(trial, measure, place)).OfType<TrialMeasure>()]);
    }

    /// <summary>Whether the change moves the goal, whatever the constants.</summary>
    public bool IsGoalDecisive => Goal.IsDecisive && Variations.All(one => one.GoalSign == Math.Sign(Goal.Points));

    /// <summary>Whether the change moves a measure, whatever the constants.</summary>
    public bool IsDecisive(TrialMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Mean.Sign != 0 && measure.Pairs >= PairedMean.LeastPairs
            && Variations.All(one => one.Signs.TryGetValue(measure.Name, out var sign) && sign == measure.Mean.Sign);
    }

    /// <summary>Whether it moves anything.</summary>
    public bool IsAnyDecisive => IsGoalDecisive || Measures.Any(IsDecisive);
}

/// <summary>A measure in both lines.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Pairs">In how many pairs both had a value.</param>
/// <param name="Helped">In how many of them the changed line was better.</param>
/// <param name="Harmed">In how many it was worse.</param>
/// <param name="Mean">The averages and the difference of them.</param>
/// <param name="Recorded">The value in the run itself; null when it has none.</param>
/// <param name="Spread">How the values lie in both lines.</param>
public sealed record TrialMeasure(string Name, int Pairs, int Helped, int Harmed, PairedMean Mean, decimal? Recorded, TrialSpread Spread)
{
    /// <summary>In how many pairs it made no difference.</summary>
    public int Same => Pairs - Helped - Harmed;

    internal static TrialMeasure? Of(ByStandIns trial, PairedComparison measure, int place) => measure.Mean is not { } mean
        ? null
        : new TrialMeasure(measure.Name, measure.Pairs, measure.Helped, measure.Harmed, mean, trial.Recorded.Values[place], TrialSpread.Of(
            [.. trial.Unchanged.Select(play => play.Values[place]).OfType<decimal>()], [.. trial.Changed.Select(play => play.Values[place]).OfType<decimal>()]));
}

/// <summary>How the values of a measure lie in both lines: the same range cut into parts of equal width.</summary>
/// <param name="Least">The least value of either.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Unchanged">How many plays of the unchanged line lie in each part.</param>
/// <param name="Changed">How many of the changed line do.</param>
public sealed record TrialSpread(decimal Least, decimal Most, IReadOnlyList<int> Unchanged, IReadOnlyList<int> Changed)
{
    /// <summary>Into how many parts the range is cut.</summary>
    public const int Parts = 16;

    internal static TrialSpread Of(IReadOnlyList<decimal> unchanged, IReadOnlyList<decimal> changed)
    {
        var (least, most) = (Math.Min(unchanged.Min(), changed.Min()), Math.Max(unchanged.Max(), changed.Max()));
        return new TrialSpread(least, most, Count(unchanged), Count(changed));

        int[] Count(IReadOnlyList<decimal> values)
        {
            var counts = new int[Parts];
            foreach (var value in values)
            {
                counts[most == least ? 0 : Math.Min(Parts - 1, (int)((value - least) * Parts / (most - least)))]++;
            }

            return counts;
        }
    }
}

/// <summary>A trial with other constants.</summary>
/// <param name="Name">What was varied, as the words of the pages name it.</param>
/// <param name="GoalSign">Which way the goal goes: -1, 0 or 1.</param>
/// <param name="Signs">Which way the average difference of each measure goes.</param>
public sealed record TrialVariation(string Name, int GoalSign, IReadOnlyDictionary<string, int> Signs)
{
    /// <summary>Sums up a trial.</summary>
    public static TrialVariation Of(string name, ByStandIns trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return new TrialVariation(
            name,
            Math.Sign(trial.Goal.Points),
            trial.Measures.Where(m => m.Mean is not null).ToDictionary(m => m.Name, m => Math.Sign(m.Mean!.Difference), StringComparer.Ordinal));
    }
}
