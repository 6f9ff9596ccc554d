namespace SevenHours.Language;

/// <summary>Finds the name an author probably meant.</summary>
public static class Nearest
{
    private const int LongestName = 64;

    /// <summary>The candidate within a third of the name's length, or null.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName) return null;
        var best = default(string);
        var allowed = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= allowed) continue;
            var distance = Distance(name, candidate, allowed);
            var isNearer = distance < allowed || (best is not null && distance == allowed && string.CompareOrdinal(candidate, best) < 0);
            if (!isNearer) continue;
            (best, allowed) = (candidate, distance);
            if (distance == 0) break;
        }

        return best;
    }

    // Optimal string alignment: insert, delete, replace, swap neighbours. Gives up beyond the limit.
    private static int Distance(string a, string b, int limit)
    {
        System.Span<int> before = stackalloc int[LongestName * 2 + 1];
        System.Span<int> previous = stackalloc int[LongestName * 2 + 1];
        System.Span<int> current = stackalloc int[LongestName * 2 + 1];
        if (b.Length > LongestName * 2) return limit + 1;
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit) return limit + 1;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length];
    }
}
