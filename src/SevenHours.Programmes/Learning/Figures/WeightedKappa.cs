using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Agreement of two markers beyond what chance would give, near misses counting less than far ones: weighted kappa (Cohen 1968, Psychological Bulletin 70,
/// 213–220). With k levels and the disagreement weight <c>v(i,j) = ((i − j) ÷ (k − 1))²</c>: <c>κ = 1 − Σ v·observed ÷ Σ v·expected</c>, where expected comes from
/// how often each marker gave each level.
/// </summary>
public static class WeightedKappa
{
    /// <summary>Computes it.</summary>
    /// <param name="pairs">The levels both gave to the same thing, each 0 to <paramref name="levels"/> − 1.</param>
    /// <param name="levels">How many levels there are; at least 2.</param>
    /// <returns>1 for full agreement, 0 for what chance gives, below 0 for less; null without pairs, and when both gave everything one and the same level.</returns>
    public static double? Of(IReadOnlyCollection<(int First, int Second)> pairs, int levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        if (pairs.Count == 0)
            return null;
        var observed = pairs.Average(pair => Weight(pair.First, pair.Second, levels));
        var expected = pairs.Average(one => pairs.Average(other => Weight(one.First, other.Second, levels)));
        return expected < 1e-12 ? null : 1 - (observed / expected);
    }

    private static double Weight(int first, int second, int levels)
    {
        var apart = (double)(first - second) / (levels - 1);
        return apart * apart;
    }
}
