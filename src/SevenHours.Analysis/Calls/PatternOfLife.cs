namespace SevenHours.Analysis.Calls;

/// <summary>When and by which sectors a number is seen: where it spends its nights and its working hours.</summary>
/// <param name="Hours">The sectors it is seen by most, each with its records for each hour of the day.</param>
/// <param name="Nights">The sector of most nights; null for none.</param>
/// <param name="Days">The sector of most days between nine and five; null for none.</param>
public sealed record PatternOfLife(IReadOnlyList<SectorHours> Hours, UsualSector? Nights, UsualSector? Days)
{
    private const int MostSectors = 6;

    /// <summary>The pattern of a number.</summary>
    public static PatternOfLife Of(CallIndex index, int number)
    {
        ArgumentNullException.ThrowIfNull(index);
        var book = index.Book;
        var hours = new Dictionary<int, int[]>();
        var (nights, days) = (new Dictionary<int, HashSet<int>>(), new Dictionary<int, HashSet<int>>());
        foreach (var place in index.OfNumber(number))
        {
            if (book.CellOf(place) is >= 0 and var cell)
            {
                var (time, hour) = (book.TimeOf(place), book.HourOf(book.TimeOf(place)));
                (hours.TryGetValue(cell, out var counts) ? counts : hours[cell] = new int[24])[hour]++;
                if ((book.IsNight(time) ? nights : hour is >= 9 and < 17 ? days : null) is { } band)
                {
                    (band.TryGetValue(cell, out var dates) ? dates : band[cell] = []).Add(book.DateOf(time));
                }
            }
        }

        return new PatternOfLife(
            [.. hours.Select(h => new SectorHours(h.Key, h.Value)).OrderByDescending(h => h.Hours.Sum()).ThenBy(h => h.Cell).Take(MostSectors)],
            Most(nights), Most(days));
    }

    private static UsualSector? Most(Dictionary<int, HashSet<int>> dates) => dates
        .OrderByDescending(one => one.Value.Count).ThenBy(one => one.Key)
        .Select(one => new UsualSector(one.Key, one.Value.Count, dates.Values.SelectMany(some => some).Distinct().Count()))
        .FirstOrDefault();
}

/// <summary>The records of a number by one sector, for each hour of the day.</summary>
/// <param name="Cell">The sector.</param>
/// <param name="Hours">Twenty-four counts.</param>
public sealed record SectorHours(int Cell, IReadOnlyList<int> Hours);

/// <summary>A sector a number is usually seen by.</summary>
/// <param name="Cell">The sector.</param>
/// <param name="Dates">On how many dates.</param>
/// <param name="Of">Of how many dates on which it was seen at all.</param>
public sealed record UsualSector(int Cell, int Dates, int Of);
