namespace SevenHours.Analysis.Calls;

/// <summary>An occasion on which two numbers were seen at the same or at neighbouring sectors within a short time.</summary>
/// <param name="Date">The date, in days since that of the zero of the book; a night belongs to the evening it began on.</param>
/// <param name="IsNight">Whether it was between ten in the evening and six in the morning.</param>
/// <param name="From">The first record of the occasion.</param>
/// <param name="Until">The last.</param>
/// <param name="CellA">The sector of the first number.</param>
/// <param name="CellB">The sector of the second.</param>
/// <param name="Pairs">How many pairs of records show it.</param>
public sealed record Overlap(int Date, bool IsNight, int From, int Until, int CellA, int CellB, int Pairs)
{
    /// <summary>Whether it was one and the same sector.</summary>
    public bool IsSame => CellA == CellB;
}

/// <summary>Finds where two numbers overlap. Whole numbers throughout.</summary>
public static class Overlaps
{
    /// <summary>How far apart two records may lie to count as one time, in seconds, where nothing else is said.</summary>
    public const int Usual = 3600;

    /// <summary>The occasions, one for each date and for day and night apart, in the order of time. The sectors are those of the closest pair.</summary>
    /// <param name="index">The records.</param>
    /// <param name="a">A number.</param>
    /// <param name="b">Another.</param>
    /// <param name="within">How far apart two records may lie, in seconds.</param>
    public static IReadOnlyList<Overlap> Of(CallIndex index, int a, int b, int within = Usual)
    {
        ArgumentNullException.ThrowIfNull(index);
        var book = index.Book;
        var found = new List<Overlap>();
        var mine = index.OfNumber(a);
        var yours = index.OfNumber(b);
        var closest = int.MaxValue;
        for (int i = 0, low = 0; i < mine.Length; i++)
        {
            var time = book.TimeOf(mine[i]);
            while (low < yours.Length && book.TimeOf(yours[low]) < time - within)
            {
                low++;
            }

            for (var j = low; j < yours.Length && book.TimeOf(yours[j]) <= time + within; j++)
            {
                if (book.Cells.AreNear(book.CellOf(mine[i]), book.CellOf(yours[j])))
                {
                    Add(book, found, mine[i], yours[j], ref closest);
                }
            }
        }

        return found;
    }

    private static void Add(CallBook book, List<Overlap> found, int mine, int yours, ref int closest)
    {
        var (one, other) = (book.TimeOf(mine), book.TimeOf(yours));
        var (date, isNight, apart) = (book.DateOf(one), book.IsNight(one), Math.Abs(one - other));
        var (from, until) = (Math.Min(one, other), Math.Max(one, other));
        if (found.Count > 0 && found[^1] is var last && last.Date == date && last.IsNight == isNight)
        {
            var next = last with { From = Math.Min(last.From, from), Until = Math.Max(last.Until, until), Pairs = last.Pairs + 1 };
            found[^1] = apart < closest ? next with { CellA = book.CellOf(mine), CellB = book.CellOf(yours) } : next;
            closest = Math.Min(closest, apart);
        }
        else
        {
            found.Add(new Overlap(date, isNight, from, until, book.CellOf(mine), book.CellOf(yours), 1));
            closest = apart;
        }
    }
}
