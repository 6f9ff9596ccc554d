using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Care with small numbers of people: a cell from one to four is not shown, and where it alone could be worked out from the sum, the next smallest
/// is kept back with it.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The least number of people that is shown.</summary>
    public const int Least = 5;

    /// <summary>One number as it is shown; null when it is kept back.</summary>
    public static int? Shown(int people) => people is > 0 and < Least ? null : people;

    /// <summary>Counts of one breakdown as they are shown: null where they are kept back.</summary>
    /// <param name="counts">What was counted; together they are a sum that may be known.</param>
    public static ImmutableArray<int?> Shown(IReadOnlyList<int> counts)
    {
        var shown = counts.Select(Shown).ToArray();
        if (shown.Count(cell => cell is null) == 1 && Smallest(counts, shown) is { } next)
            shown[next] = null;
        return [.. shown];
    }

    private static int? Smallest(IReadOnlyList<int> counts, int?[] shown)
    {
        int? least = null;
        for (var i = 0; i < counts.Count; i++)
        {
            if (shown[i] is > 0 && (least is null || counts[i] < counts[least.Value]))
                least = i;
        }

        return least;
    }
}
