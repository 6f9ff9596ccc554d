using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What may be concluded from two groups of runs.</summary>
public enum GroupVerdict
{
    /// <summary>A group has nothing to measure, or too few runs to tell a difference from luck.</summary>
    TooFew,

    /// <summary>The interval of the difference holds nothing: it may as well be luck.</summary>
    Unclear,

    /// <summary>The second group is better, and luck alone seldom gives as much.</summary>
    Better,

    /// <summary>The second group is worse, and luck alone seldom gives as much.</summary>
    Worse,
}

/// <summary>A measure in two groups of runs that have nothing to do with one another: before a change and after it.</summary>
/// <remarks>
/// <para>
/// The difference is that of the two middles. Its interval is the percentile bootstrap for two samples (Efron and Tibshirani 1993, chapter 8): each group is drawn anew
/// a thousand times from itself, with fixed luck, so that every machine says the same. It keeps to the values that occurred and says nothing of
/// runs unlike them.
/// </para>
/// <para>
/// Cliff's delta (1993) is the share of pairs, one run of each group, in which the second is better, less the share in which it is worse: from -1 to 1, and 0
/// when neither is. Both say how two groups differ and never why.
/// </para>
/// </remarks>
/// <param name="Name">The measure, or what else was compared.</param>
/// <param name="Before">The first group; null when it has no value.</param>
/// <param name="After">The second group.</param>
/// <param name="Difference">The middle of the second less that of the first; null when one is missing.</param>
/// <param name="Low">The lower end of the 95 per cent interval of the difference; null with too few runs.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Delta">Cliff's delta, above 0 when the second group is better; null when one is missing.</param>
/// <param name="Verdict">What may be concluded.</param>
public sealed record GroupComparison(
    string Name, Spread? Before, Spread? After, decimal? Difference, decimal? Low, decimal? High, decimal? Delta, GroupVerdict Verdict)
{
    /// <summary>How many runs each group must have before a difference is told from luck.</summary>
    public const int Least = 8;

    private const int Samples = 1000;

    /// <summary>In how many pairs of a hundred the run of the second group is the better one; a draw counts half.</summary>
    public decimal? BetterShare => Delta is { } delta ? Math.Round((delta + 1) * 50, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>Compares two groups.</summary>
    /// <param name="name">What is compared.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="before">The values of the first group.</param>
    /// <param name="after">The values of the second.</param>
    public static GroupComparison Of(string name, Better better, IReadOnlyList<decimal> before, IReadOnlyList<decimal> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (first, second) = (Spread.Of(before), Spread.Of(after));
        if (first is null || second is null)
        {
            return new GroupComparison(name, first, second, null, null, null, null, GroupVerdict.TooFew);
        }

        var (difference, delta) = (second.Middle - first.Middle, DeltaOf(better, before, after));
        if (first.Count < Least || second.Count < Least)
        {
            return new GroupComparison(name, first, second, difference, null, null, delta, GroupVerdict.TooFew);
        }

        var (low, high) = IntervalOf([.. before.Order()], [.. after.Order()]);
        var sign = low > 0 ? 1 : high < 0 ? -1 : 0;
        return new GroupComparison(
            name, first, second, difference, low, high, delta,
            sign == 0 ? GroupVerdict.Unclear : sign > 0 == (better == Better.Higher) ? GroupVerdict.Better : GroupVerdict.Worse);
    }

    private static decimal DeltaOf(Better better, IReadOnlyList<decimal> before, IReadOnlyList<decimal> after)
    {
        var sum = before.Sum(one => after.Sum(other => Math.Sign(other - one)));
        return Math.Round((better == Better.Higher ? sum : -sum) / (decimal)(before.Count * after.Count), 3, MidpointRounding.AwayFromZero);
    }

    private static (decimal Low, decimal High) IntervalOf(decimal[] before, decimal[] after)
    {
        var differences = new decimal[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var state = Luck.Mix((ulong)sample);
            var first = Middle(before, ref state);
            differences[sample] = Middle(after, ref state) - first;
        }

        Array.Sort(differences);
        return (differences[Samples / 40], differences[Samples - 1 - Samples / 40]);
    }

    // The values stand in order, so the middle of a drawing is the value at the middle of the drawn places.
    private static decimal Middle(decimal[] ascending, ref ulong state)
    {
        var places = new int[ascending.Length];
        for (var i = 0; i < places.Length; i++)
        {
            state = Luck.Mix(state);
            places[i] = (int)((state >> 32) * (ulong)ascending.Length >> 32);
        }

        Array.Sort(places);
        return ascending[places[Quantiles.RankOf(places.Length, 50)]];
    }
}
