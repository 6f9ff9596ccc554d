using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Where an instant stands in a drawing. Time runs from the inline start, so the axis mirrors with the language; its text does not.</summary>
/// <param name="From">The first instant shown.</param>
/// <param name="Until">The last instant shown.</param>
/// <param name="Start">Where the axis begins, from the inline start of the drawing.</param>
/// <param name="Length">How long the axis is.</param>
/// <param name="Width">How wide the drawing is.</param>
/// <param name="IsMirrored">Whether the page runs from right to left.</param>
public sealed record TimeScale(SimTime From, SimTime Until, decimal Start, decimal Length, decimal Width, bool IsMirrored)
{
    /// <summary>Whether anything of a stretch is shown.</summary>
    public bool Shows(SimTime from, SimTime until) => from <= Until && until >= From;

    /// <summary>The place of an instant, as an SVG number.</summary>
    public string X(SimTime at) => Text(Mirror(Place(at)));

    /// <summary>The left edge and the width of a stretch.</summary>
    public (string X, string Width, decimal Size) Stretch(SimTime from, SimTime until)
    {
        var (a, b) = (Place(from), Place(until));
        var size = Math.Max(3, b - a);
        return (Text(IsMirrored ? Width - a - size : a), Text(size), size);
    }

    /// <summary>A distance from the inline start.</summary>
    public string At(decimal fromStart) => Text(Mirror(fromStart));

    /// <summary>The left edge of a box that begins at a distance from the inline start.</summary>
    public string Box(decimal fromStart, decimal size) => Text(IsMirrored ? Width - fromStart - size : fromStart);

    /// <summary>The whole hours to mark; fewer when there are many.</summary>
    public IEnumerable<SimTime> Hours
    {
        get
        {
            var hours = (Until - From).Seconds / 3600;
            var step = hours <= 10 ? 1 : hours <= 30 ? 3 : 12;
            for (var h = (From.Seconds + 3599) / 3600; h * 3600 <= Until.Seconds; h += step)
            {
                yield return new SimTime(h * 3600);
            }
        }
    }

    /// <summary>A number as SVG writes it, whatever the culture.</summary>
    public static string Text(decimal value) => decimal.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private decimal Place(SimTime at)
    {
        var span = Math.Max(1, (Until - From).Seconds);
        var seconds = Math.Clamp(at.Seconds - From.Seconds, 0, span);
        return Start + Length * seconds / span;
    }

    private decimal Mirror(decimal fromStart) => IsMirrored ? Width - fromStart : fromStart;
}
