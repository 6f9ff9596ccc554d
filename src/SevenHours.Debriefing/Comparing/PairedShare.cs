namespace SevenHours.Debriefing;

/// <summary>The difference of two shares that were observed pair by pair, in points of a hundred, to one decimal place.</summary>
/// <param name="Points">The difference as observed.</param>
/// <param name="Low">The lower end of its 95 per cent interval.</param>
/// <param name="High">The upper end.</param>
public sealed record PairedShare(decimal Points, decimal Low, decimal High)
{
    /// <summary>Whether the interval keeps to one side of nothing.</summary>
    public bool IsDecisive => Low > 0 || High < 0;

    /// <summary>The difference from the pairs that differ.</summary>
    /// <remarks>
    /// The interval is Wald's with half an observation added to each of the four cells (Agresti and Min 2005), so that few pairs, or pairs
    /// that never differ, do not look certain.
    /// </remarks>
    /// <param name="pairs">How many pairs, at least 1.</param>
    /// <param name="gained">In how many only the first had it.</param>
    /// <param name="lost">In how many only the second had it.</param>
    public static PairedShare Of(int pairs, int gained, int lost)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pairs);
        decimal n = pairs + 2, difference = gained - lost;
        var middle = difference / n;
        var reach = 1.96m * Root((gained + lost + 1 - difference * difference / n) / (n * n));
        return new PairedShare(
            InPoints(difference / pairs), InPoints(Math.Max(-1, middle - reach)), InPoints(Math.Min(1, middle + reach)));
    }

    private static decimal InPoints(decimal share) => Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);

    // Newton's, in decimals, so that every machine says the same.
    private static decimal Root(decimal value)
    {
        var root = Math.Max(value, 1);
        for (var i = 0; i < 60; i++)
        {
            root = (root + value / root) / 2;
        }

        return root;
    }
}
