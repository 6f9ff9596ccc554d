using System.Globalization;
using SevenHours.Disciplines.Walls;

namespace SevenHours.Web.Features.Wall;

/// <summary>Spots as they are typed: degrees with a point, whatever the reader's language.</summary>
public static class Spots
{
    /// <summary>Degrees of a part of a spot, such as <c>45.550000</c>.</summary>
    public static string Write(int millionths) => ((decimal)millionths / Spot.PerDegree).ToString("0.0#####", CultureInfo.InvariantCulture);

    /// <summary>Reads two typed numbers; null when both are empty. What is no number is a spot beyond the globe, which is refused in words.</summary>
    public static Spot? Read(string? north, string? east) => string.IsNullOrWhiteSpace(north) && string.IsNullOrWhiteSpace(east)
        ? null
        : new Spot(Millionths(north) ?? int.MaxValue, Millionths(east) ?? int.MaxValue);

    private static int? Millionths(string? typed) =>
        decimal.TryParse((typed ?? "").Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= 180 ? (int)Math.Round(degrees * Spot.PerDegree, MidpointRounding.AwayFromZero) : null;
}
