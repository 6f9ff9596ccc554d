namespace SevenHours.Debriefing;

/// <summary>Percentiles that are values which occurred: nearest rank, by integer arithmetic, so that every machine says the same.</summary>
public static class Quantiles
{
    /// <summary>The nearest-rank percentile of values in ascending order, or null when there are none.</summary>
    /// <param name="ascending">The values.</param>
    /// <param name="percent">1 to 100; 50 is the middle, the lower one of two.</param>
    public static decimal? Of(IReadOnlyList<decimal> ascending, int percent) =>
        ascending.Count == 0 ? null : ascending[RankOf(ascending.Count, percent)];

    /// <summary>The place of the nearest-rank percentile among so many values.</summary>
    public static int RankOf(int count, int percent) => Math.Max(0, (int)(((long)count * percent + 99) / 100) - 1);

    /// <summary>A part of a whole in per cent, to one decimal place; null of nothing.</summary>
    public static decimal? Percent(decimal part, decimal whole) =>
        whole == 0 ? null : Math.Round(part * 100 / whole, 1, MidpointRounding.AwayFromZero);
}
