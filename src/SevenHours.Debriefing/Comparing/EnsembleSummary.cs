namespace SevenHours.Debriefing;

/// <summary>Many plays of one line under many seeds, under this scenario's assumptions.</summary>
/// <param name="Runs">How many plays.</param>
/// <param name="Reached">How many reached the goal.</param>
/// <param name="Spreads">The spread of each measure, in the order of <see cref="Measures.All"/>.</param>
public sealed record EnsembleSummary(int Runs, int Reached, IReadOnlyList<MeasureSpread> Spreads)
{
    /// <summary>The share of plays that reached the goal, in per cent to one decimal place.</summary>
    public decimal ReachedPercent => Quantiles.Percent(Reached, Runs) ?? 0;

    /// <summary>Sums up plays; the order of the plays does not matter.</summary>
    public static EnsembleSummary Of(IReadOnlyList<PlaySum> plays)
    {
        ArgumentNullException.ThrowIfNull(plays);
        return new EnsembleSummary(
            plays.Count, plays.Count(p => p.IsReached), [.. Measures.All.Select((measure, place) => SpreadOf(measure, plays, place))]);
    }

    private static MeasureSpread SpreadOf(Measure measure, IReadOnlyList<PlaySum> plays, int place)
    {
        List<decimal> values = [.. plays.Select(p => p.Values[place]).OfType<decimal>().Order()];
        return new MeasureSpread(
            measure.Name, measure.Unit, values.Count, Quantiles.Of(values, 10), Quantiles.Of(values, 50), Quantiles.Of(values, 90));
    }
}

/// <summary>How a measure is spread over many plays: nearest-rank percentiles, values that occurred.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Count">In how many plays it had a value.</param>
/// <param name="P10">One in ten is at or below.</param>
/// <param name="P50">The middle.</param>
/// <param name="P90">Nine in ten are at or below.</param>
public sealed record MeasureSpread(string Name, string Unit, int Count, decimal? P10, decimal? P50, decimal? P90);
