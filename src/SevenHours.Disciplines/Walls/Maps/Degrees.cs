using System.Globalization;

namespace SevenHours.Disciplines.Walls;

/// <summary>Degrees as authors write them, read into millionths without floating point.</summary>
public static class Degrees
{
    /// <summary>Reads degrees such as <c>0.1431</c> or <c>-0.5</c>, with at most six digits after the point.</summary>
    public static bool TryRead(string? text, out int millionths)
    {
        millionths = 0;
        var written = (text ?? "").Trim();
        var isNegative = written.StartsWith('-');
        var parts = written[(isNegative ? 1 : 0)..].Split('.');
        if (parts.Length > 2 || parts[^1].Length > 6 && parts.Length == 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var whole) || whole > 360)
        {
            return false;
        }

        var fraction = 0;
        if (parts.Length == 2 && !int.TryParse(parts[1].PadRight(6, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out fraction))
        {
            return false;
        }

        var all = (whole * Spot.PerDegree) + fraction;
        millionths = isNegative ? -all : all;
        return true;
    }

    /// <summary>Reads a line of spots in the way of KML: <c>lon,lat lon,lat …</c>; null when one of them is none.</summary>
    public static IReadOnlyList<Spot>? ReadLine(string? text)
    {
        var spots = new List<Spot>();
        foreach (var pair in (text ?? "").Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split(',');
            if (parts.Length != 2 || !TryRead(parts[0], out var east) || !TryRead(parts[1], out var north)
                || new Spot(north, east) is not { IsOnGlobe: true } spot)
            {
                return null;
            }

            spots.Add(spot);
        }

        return spots;
    }
}
