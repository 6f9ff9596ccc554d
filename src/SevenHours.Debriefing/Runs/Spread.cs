namespace SevenHours.Debriefing;

/// <summary>How values lie: how many, the middle, and the quarters around it. Percentiles are values that occurred.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Lower">A quarter of them is at or below it.</param>
/// <param name="Middle">Half of them is at or below it.</param>
/// <param name="Upper">Three quarters of them are at or below it.</param>
public sealed record Spread(int Count, decimal Lower, decimal Middle, decimal Upper)
{
    /// <summary>The spread of values; null without any.</summary>
    public static Spread? Of(IEnumerable<decimal> values)
    {
        List<decimal> ascending = [.. values.Order()];
        return ascending.Count == 0 ? null : new Spread(ascending.Count, Quantiles.Of(ascending, 25)!.Value, Quantiles.Of(ascending, 50)!.Value, Quantiles.Of(ascending, 75)!.Value);
    }
}
