using System.Globalization;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>The stretch of the story that is drawn, and where on the drawing its instants lie.</summary>
/// <param name="From">Its beginning, in exercise seconds.</param>
/// <param name="Until">Its end.</param>
/// <param name="IsMirrored">Whether it runs from right to left.</param>
public sealed record TimeWindow(long From, long Until, bool IsMirrored)
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 1200;

    /// <summary>Where the axis begins: before it stand the names of the tracks.</summary>
    public const int Start = 210;

    /// <summary>How long the axis is.</summary>
    public const int Length = 960;

    /// <summary>The shortest stretch.</summary>
    public const long Shortest = 600;

    private static readonly long[] s_steps = [300, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000, 31_536_000];

    /// <summary>A window that was asked for; else one around everything.</summary>
    public static TimeWindow Of(IReadOnlyList<TimeMark> marks, long now, string? from, string? until, bool isMirrored)
    {
        if (long.TryParse(from, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var start)
            && long.TryParse(until, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var end)
            && Math.Abs(start) < int.MaxValue && Math.Abs(end) < int.MaxValue && end - start >= Shortest)
            return new TimeWindow(start, end, isMirrored);

        var least = Math.Min(0, marks.Count == 0 ? 0 : marks[0].When);
        var most = Math.Max(Math.Max(now, 3600), marks.Count == 0 ? 0 : marks[^1].When);
        return Around(least, most, isMirrored);
    }

    /// <summary>A window with a little room at both ends.</summary>
    public static TimeWindow Around(long from, long until, bool isMirrored)
    {
        var room = Math.Max(Shortest, until - from) / 20;
        return new TimeWindow(from - room, until + room, isMirrored);
    }

    /// <summary>Half as long around its middle.</summary>
    public TimeWindow Closer => Until - From < 2 * Shortest ? this : this with { From = From + ((Until - From) / 4), Until = Until - ((Until - From) / 4) };

    /// <summary>Twice as long around its middle.</summary>
    public TimeWindow Farther => this with { From = From - ((Until - From) / 2), Until = Until + ((Until - From) / 2) };

    /// <summary>Half a length earlier.</summary>
    public TimeWindow Earlier => this with { From = From - ((Until - From) / 2), Until = Until - ((Until - From) / 2) };

    /// <summary>Half a length later.</summary>
    public TimeWindow Later => this with { From = From + ((Until - From) / 2), Until = Until + ((Until - From) / 2) };

    /// <summary>As an address asks for it.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"from={From}&until={Until}");

    /// <summary>Whether an instant lies in it.</summary>
    public bool Shows(long time) => time >= From && time <= Until;

    /// <summary>Where an instant lies.</summary>
    public int X(long time)
    {
        var along = Start + (int)((Math.Clamp(time, From, Until) - From) * Length / Math.Max(1, Until - From));
        return IsMirrored ? Width - along : along;
    }

    /// <summary>A distance from the inline start of the drawing.</summary>
    public int At(int inline) => IsMirrored ? Width - inline : inline;

    /// <summary>The instants that the axis names, at most nine.</summary>
    public IEnumerable<long> Ticks
    {
        get
        {
            var step = s_steps.FirstOrDefault(one => (Until - From) / one <= 8, s_steps[^1]);
            var first = (long)Math.Ceiling(From / (decimal)step) * step;
            for (var tick = first; tick <= Until && (tick - first) / step < 40; tick += step)
                yield return tick;
        }
    }
}
