namespace SevenHours.Analysis.Calls;

/// <summary>A while in which a number was seen by one sector or by those beside it.</summary>
/// <param name="Cell">The sector it was seen by most.</param>
/// <param name="From">The first record.</param>
/// <param name="Until">The last.</param>
/// <param name="Records">How many.</param>
public sealed record Stay(int Cell, int From, int Until, int Records);

/// <summary>Where a number was seen, one stay after the other.</summary>
public static class Timeline
{
    /// <summary>A silence longer than this ends a stay, in seconds.</summary>
    public const int Silence = 6 * 3600;

    /// <summary>The stays of a number in the order of time. Records without a sector on file are passed over.</summary>
    public static IReadOnlyList<Stay> Of(CallIndex index, int number)
    {
        ArgumentNullException.ThrowIfNull(index);
        var book = index.Book;
        var stays = new List<Stay>();
        var seen = new Dictionary<int, int>();
        foreach (var place in index.OfNumber(number))
        {
            var (time, cell) = (book.TimeOf(place), book.CellOf(place));
            if (cell < 0)
            {
                continue;
            }

            if (stays.Count == 0 || time - stays[^1].Until > Silence || !book.Cells.AreNear(stays[^1].Cell, cell))
            {
                seen.Clear();
                stays.Add(new Stay(cell, time, time, 0));
            }

            seen[cell] = seen.GetValueOrDefault(cell) + 1;
            var most = seen.OrderByDescending(one => one.Value).ThenBy(one => one.Key).First().Key;
            stays[^1] = stays[^1] with { Cell = most, Until = time, Records = stays[^1].Records + 1 };
        }

        return stays;
    }
}
