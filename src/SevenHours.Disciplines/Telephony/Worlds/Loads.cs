using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>How busy sectors are: of the telephones in use on a day, or a night, how many in a thousand are seen by each, over all dates.</summary>
internal static class Loads
{
    public static (int[] Days, int[] Nights) Of(CallBook book, int cells)
    {
        var (seen, used) = (new long[2, cells], new long[2]);
        var lastUse = new int[2, book.Numbers.Count];
        var lastSeen = new Dictionary<(int Number, int Cell), int>();
        for (var i = 0; i < book.Count; i++)
        {
            var (number, cell, time) = (book.NumberOf(i), book.CellOf(i), book.TimeOf(i));
            var night = book.IsNight(time) ? 1 : 0;
            // Dates may be negative; none is the least there is.
            var stamp = (book.DateOf(time) * 2) + night + 1_000_000;
            if (lastUse[night, number] != stamp)
            {
                (lastUse[night, number], used[night]) = (stamp, used[night] + 1);
            }

            if (cell >= 0 && lastSeen.GetValueOrDefault((number, cell)) != stamp)
            {
                lastSeen[(number, cell)] = stamp;
                seen[night, cell]++;
            }
        }

        return (Shares(0), Shares(1));

        int[] Shares(int band) => [.. Enumerable.Range(0, cells).Select(cell => used[band] == 0 ? 0 : (int)(seen[band, cell] * 1000 / used[band]))];
    }
}
