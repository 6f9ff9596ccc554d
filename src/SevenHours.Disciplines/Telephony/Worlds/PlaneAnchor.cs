using SevenHours.Disciplines.Walls;
using Globe = SevenHours.Disciplines.Walls.Spot;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>Where the plane of a region's telephones lies on the map of the case, so that a place has one position and a sector can be drawn.</summary>
/// <remarks>
/// A flat map around the zero of the plane, in whole numbers, with the measures of <see cref="Distance"/>. Within 150 km of a zero near the
/// equator it is exact to some metres; a sector says no more than some hundreds.
/// </remarks>
/// <param name="Zero">The spot of the map at which the plane has its zero.</param>
public sealed record PlaneAnchor(Globe Zero)
{
    /// <summary>A spot of the map on the plane, in metres.</summary>
    public Spot ToPlane(Globe spot) => new(
        (int)(((long)spot.Longitude - Zero.Longitude) * Across / 1_000_000 / Globe.PerDegree),
        (int)(((long)spot.Latitude - Zero.Latitude) * Distance.MetresPerDegree / Globe.PerDegree));

    /// <summary>A spot of the plane on the map.</summary>
    public Globe ToMap(Spot spot) => new(
        (int)(Zero.Latitude + ((long)spot.Y * Globe.PerDegree / Distance.MetresPerDegree)),
        (int)(Zero.Longitude + (spot.X * 1_000_000L * Globe.PerDegree / Across)));

    // Millionths of a metre in a degree along the parallel of the zero; never nothing, so that a pole divides too.
    private long Across => Math.Max(1, Distance.MetresPerDegree * Distance.Cosine(Math.Abs((long)Zero.Latitude)));
}
