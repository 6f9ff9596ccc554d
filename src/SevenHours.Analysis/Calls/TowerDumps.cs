namespace SevenHours.Analysis.Calls;

/// <summary>A few sectors and a window: what a tower dump asks for.</summary>
/// <param name="Cells">The sectors.</param>
/// <param name="From">From when, in seconds of the book.</param>
/// <param name="Until">To before when.</param>
public sealed record DumpWindow(IReadOnlyList<int> Cells, int From, int Until);

/// <summary>A number seen in several dumps.</summary>
/// <param name="Number">The number.</param>
/// <param name="Windows">In which, by their place in the list asked for.</param>
public sealed record SeenAgain(int Number, IReadOnlyList<int> Windows);

/// <summary>Reads tower dumps side by side.</summary>
public static class TowerDumps
{
    /// <summary>The places of all records that a dump holds, in the order of time.</summary>
    public static IReadOnlyList<int> Places(CallIndex index, DumpWindow window)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(window);
        var places = new List<int>();
        foreach (var cell in window.Cells.Distinct())
        {
            places.AddRange(index.Within(index.InCell(cell), window.From, window.Until));
        }

        places.Sort();
        return places;
    }

    /// <summary>The numbers seen in at least two of some dumps, those seen in most first.</summary>
    public static IReadOnlyList<SeenAgain> Intersect(CallIndex index, IReadOnlyList<DumpWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return [.. windows.SelectMany((window, i) => Places(index, window).Select(index.Book.NumberOf).Distinct().Select(number => (number, i)))
            .GroupBy(seen => seen.number)
            .Select(group => new SeenAgain(group.Key, [.. group.Select(seen => seen.i)]))
            .Where(seen => seen.Windows.Count > 1)
            .OrderByDescending(seen => seen.Windows.Count).ThenBy(seen => seen.Number)];
    }
}
