namespace SevenHours.Disciplines.Walls;

/// <summary>Distances on the map, in whole numbers.</summary>
/// <remarks>
/// A flat map around the middle of the two spots, with a degree of 111,195 m (a sphere of 6,371 km) and the cosine from a table of whole
/// degrees between which it is drawn straight. Within 500 km and 70 degrees of the equator it is less than one in a hundred off.
/// </remarks>
public static class Distance
{
    /// <summary>Metres in a degree of a meridian.</summary>
    internal const long MetresPerDegree = 111_195;

    // Cosines of 0 to 90 degrees in steps of five, in millionths.
    private static readonly int[] Cosines =
    [
        1_000_000, 996_195, 984_808, 965_926, 939_693, 906_308, 866_025, 819_152, 766_044, 707_107, 642_788, 573_576, 500_000, 422_618, 342_020,
        258_819, 173_648, 87_156, 0,
    ];

    /// <summary>Metres between two spots, as the crow flies.</summary>
    public static long Metres(Spot from, Spot to)
    {
        var middle = Math.Abs(((long)from.Latitude + to.Latitude) / 2);
        var north = Math.Abs((long)from.Latitude - to.Latitude) * MetresPerDegree / Spot.PerDegree;
        var degrees = Math.Abs((long)from.Longitude - to.Longitude);
        var around = Math.Min(degrees, (360L * Spot.PerDegree) - degrees);
        var east = around * MetresPerDegree / Spot.PerDegree * Cosine(middle) / 1_000_000;
        return Root((north * north) + (east * east));
    }

    /// <summary>The cosine of an angle from 0 to 90 degrees, both in millionths.</summary>
    internal static long Cosine(long millionths)
    {
        const long Step = 5L * Spot.PerDegree;
        var place = (int)(millionths / Step);
        return place >= Cosines.Length - 1 ? 0 : Cosines[place] - ((Cosines[place] - Cosines[place + 1]) * (millionths % Step) / Step);
    }

    private static long Root(long square)
    {
        if (square < 2)
        {
            return square;
        }

        // Newton's method from above: it falls until it stands.
        var root = square;
        var next = (root / 2) + 1;
        while (next < root)
        {
            root = next;
            next = (root + (square / root)) / 2;
        }

        return root;
    }
}
