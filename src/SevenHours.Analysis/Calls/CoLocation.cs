namespace SevenHours.Analysis.Calls;

/// <summary>How far records speak for two telephones having been together rather than near each other by chance.</summary>
/// <remarks>
/// For each date one occasion counts, a night before a day. Its likelihood ratio is <see cref="IfTogether"/> divided by the share by chance:
/// how often whoever of the two is there more rarely is there on other dates (a date left out at a time, five dates of the sector's load mixed in), and
/// never less than that load, nor less than <see cref="LeastShare"/>. So a sector in which both live says nothing however many nights they share it, and
/// one meeting in a busy square by day says little. The ratios of the dates are multiplied.
/// </remarks>
public sealed class CoLocation
{
    /// <summary>How often two telephones that are together show it by sectors that are the same or neighbours: a default of the model.</summary>
    public const double IfTogether = 0.8;

    /// <summary>The least share taken for chance: below it the records say no more.</summary>
    public const double LeastShare = 0.01;

    /// <summary>How many dates of the sector's load are mixed in.</summary>
    private const double Mixed = 5;

    private CoLocation(int a, int b, IReadOnlyList<Occasion> occasions) => (A, B, Occasions) = (a, b, occasions);

    /// <summary>A number.</summary>
    public int A { get; }

    /// <summary>Another.</summary>
    public int B { get; }

    /// <summary>The occasions, in the order of time.</summary>
    public IReadOnlyList<Occasion> Occasions { get; }

    /// <summary>On how many dates.</summary>
    public int Dates => Occasions.Count;

    /// <summary>On how many nights.</summary>
    public int Nights => Occasions.Count(o => o.Overlap.IsNight);

    /// <summary>The common logarithm of the likelihood ratio of all occasions together.</summary>
    public double Log10 => Occasions.Sum(o => Math.Log10(o.Ratio));

    /// <summary>How strongly they speak for having been together.</summary>
    public Support Support => SupportOf(Log10);

    /// <summary>What the records say of two numbers.</summary>
    /// <param name="index">The records.</param>
    /// <param name="a">A number.</param>
    /// <param name="b">Another.</param>
    /// <param name="within">How far apart two records may lie to count as one time, in seconds.</param>
    public static CoLocation Of(CallIndex index, int a, int b, int within = Overlaps.Usual) =>
        Weighed(index, new Habits(index, a), a, b, Dated(Overlaps.Of(index, a, b, within)));

    /// <summary>The numbers that overlap with one on at least some dates, the strongest first.</summary>
    /// <param name="index">The records.</param>
    /// <param name="number">The number.</param>
    /// <param name="among">Those compared with it.</param>
    /// <param name="leastDates">On how many dates at least.</param>
    public static IReadOnlyList<CoLocation> With(CallIndex index, int number, IEnumerable<int> among, int leastDates = 2)
    {
        ArgumentNullException.ThrowIfNull(among);
        var habits = new Habits(index, number);
        return [.. among.Where(other => other != number)
            .Select(other => (other, dates: Dated(Overlaps.Of(index, number, other))))
            .Where(found => found.dates.Count >= leastDates)
            .Select(found => Weighed(index, habits, number, found.other, found.dates))
            .OrderByDescending(found => found.Log10).ThenBy(found => found.B)];
    }

    /// <summary>The word for a likelihood ratio.</summary>
    /// <param name="log10">Its common logarithm.</param>
    public static Support SupportOf(double log10) => log10 switch
    {
        < 0.30102999566398120 => Support.None,
        < 1 => Support.Weak,
        < 2 => Support.Moderate,
        < 3 => Support.ModeratelyStrong,
        < 4 => Support.Strong,
        < 6 => Support.VeryStrong,
        _ => Support.ExtremelyStrong,
    };

    // One of each date, a night before a day.
    private static IReadOnlyList<Overlap> Dated(IReadOnlyList<Overlap> overlaps) => [.. overlaps
        .GroupBy(overlap => overlap.Date)
        .Select(date => date.OrderByDescending(overlap => overlap.IsNight).ThenByDescending(overlap => overlap.Pairs).First())];

    private static CoLocation Weighed(CallIndex index, Habits habits, int a, int b, IReadOnlyList<Overlap> dates)
    {
        var other = new Habits(index, b);
        return new CoLocation(a, b, [.. dates.Select(overlap => Weighed(index.Book, overlap, habits, other))]);
    }

    private static Occasion Weighed(CallBook book, Overlap overlap, Habits one, Habits other)
    {
        var load = book.Cells.ShareAround(overlap.CellA, overlap.IsNight) / 1000.0;
        var habit = Math.Min(one.ShareAround(overlap, load), other.ShareAround(overlap, load));
        return new Occasion(overlap, Math.Clamp(Math.Max(habit, load), LeastShare, 1));
    }

    /// <summary>On which dates a number was seen by which sectors, by night and by day.</summary>
    private sealed class Habits
    {
        private readonly CellMap cells;
        private readonly Dictionary<(bool IsNight, int Cell), HashSet<int>> dates = [];
        private readonly HashSet<int>[] all = [[], []];

        public Habits(CallIndex index, int number)
        {
            var book = index.Book;
            cells = book.Cells;
            foreach (var place in index.OfNumber(number))
            {
                var (time, cell) = (book.TimeOf(place), book.CellOf(place));
                if (cell >= 0)
                {
                    var key = (IsNight: book.IsNight(time), cell);
                    all[key.IsNight ? 1 : 0].Add(book.DateOf(time));
                    (dates.TryGetValue(key, out var some) ? some : dates[key] = []).Add(book.DateOf(time));
                }
            }
        }

        public double ShareAround(Overlap overlap, double load)
        {
            var there = new HashSet<int>();
            foreach (var cell in cells.Around(overlap.CellA))
            {
                there.UnionWith(dates.GetValueOrDefault((overlap.IsNight, cell), []));
            }

            var others = all[overlap.IsNight ? 1 : 0].Count - 1;
            return ((there.Contains(overlap.Date) ? there.Count - 1 : there.Count) + (Mixed * load)) / (Math.Max(0, others) + Mixed);
        }
    }
}

/// <summary>One date on which two numbers overlapped, weighed.</summary>
/// <param name="Overlap">The occasion.</param>
/// <param name="ByChance">The share of such dates on which it would be so by chance.</param>
public sealed record Occasion(Overlap Overlap, double ByChance)
{
    /// <summary>How much likelier it is if they were together.</summary>
    public double Ratio => CoLocation.IfTogether / ByChance;
}
