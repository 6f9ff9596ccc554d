using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A measure on average in two lines that were played pair by pair under the same seeds, and how sure the difference is.</summary>
/// <remarks>
/// The interval is the percentile bootstrap of paired differences (Efron and Tibshirani 1993, chapter 13): a thousand samples, drawn with a fixed seed and summed in
/// whole numbers, so that every machine says the same.
/// </remarks>
/// <param name="First">The average of the first, over the pairs in which both have a value.</param>
/// <param name="Second">The average of the second, likewise.</param>
/// <param name="Difference">Second less first.</param>
/// <param name="Low">The lower end of the 95 per cent interval of the difference.</param>
/// <param name="High">The upper end of it.</param>
public sealed record PairedMean(decimal First, decimal Second, decimal Difference, decimal Low, decimal High)
{
    /// <summary>How many pairs there must be before a difference is told from luck.</summary>
    public const int LeastPairs = 8;

    private const int Samples = 1000;
    private const int Scale = 10_000;

    /// <summary>Which way the difference goes, as far as the interval keeps to one side of nothing: -1, 1, or 0 when it does not.</summary>
    public int Sign => Low > 0 ? 1 : High < 0 ? -1 : 0;

    /// <summary>Compares pairs; null without any.</summary>
    public static PairedMean? Of(IReadOnlyList<(decimal First, decimal Second)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            return null;
        }

        var differences = new long[pairs.Count];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = (long)decimal.Round((pairs[i].Second - pairs[i].First) * Scale);
        }

        var (first, second) = (pairs.Average(pair => pair.First), pairs.Average(pair => pair.Second));
        var (low, high) = IntervalOf(differences);
        return new PairedMean(Rounded(first), Rounded(second), Rounded(second - first), InUnits(low), InUnits(high));

        decimal InUnits(long sum) => Rounded((decimal)sum / Scale / pairs.Count);
    }

    private static (long Low, long High) IntervalOf(long[] differences)
    {
        if (Array.TrueForAll(differences, one => one == differences[0]))
        {
            return (differences[0] * differences.Length, differences[0] * differences.Length);
        }

        var sums = new long[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var (sum, state) = (0L, Luck.Mix((ulong)sample));
            for (var i = 0; i < differences.Length; i++)
            {
                state = Luck.Mix(state);
                sum += differences[(int)((state >> 32) * (ulong)differences.Length >> 32)];
            }

            sums[sample] = sum;
        }

        Array.Sort(sums);
        return (sums[Samples / 40], sums[Samples - 1 - Samples / 40]);
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, 4, MidpointRounding.AwayFromZero);
}
