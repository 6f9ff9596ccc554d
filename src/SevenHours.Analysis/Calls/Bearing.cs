namespace SevenHours.Analysis.Calls;

/// <summary>Directions in whole numbers, so that a world made from them is the same on every machine.</summary>
public static class Bearing
{
    /// <summary>The sine of 0 to 90 degrees, per mille.</summary>
    private static readonly short[] Sine =
    [
        0, 17, 35, 52, 70, 87, 105, 122, 139, 156, 174, 191, 208, 225, 242, 259,
        276, 292, 309, 326, 342, 358, 375, 391, 407, 423, 438, 454, 469, 485, 500, 515,
        530, 545, 559, 574, 588, 602, 616, 629, 643, 656, 669, 682, 695, 707, 719, 731,
        743, 755, 766, 777, 788, 799, 809, 819, 829, 839, 848, 857, 866, 875, 883, 891,
        899, 906, 914, 921, 927, 934, 940, 946, 951, 956, 961, 966, 970, 974, 978, 982,
        985, 988, 990, 993, 995, 996, 998, 999, 999, 1000, 1000,
    ];

    /// <summary>The step of a length of 1,000 in a direction: metres east and metres north.</summary>
    /// <param name="degrees">Degrees from north, clockwise; any whole number.</param>
    public static (int East, int North) Of(int degrees) => (SineOf(degrees), SineOf(degrees + 90));

    /// <summary>How near a direction is to the middle of a sector: the larger, the nearer. Only the order of such figures says anything.</summary>
    public static long Facing(int bearing, int east, int north)
    {
        var (e, n) = Of(bearing);
        return ((long)e * east) + ((long)n * north);
    }

    private static int SineOf(int degrees)
    {
        var turned = ((degrees % 360) + 360) % 360;
        return turned switch
        {
            <= 90 => Sine[turned],
            <= 180 => Sine[180 - turned],
            <= 270 => -Sine[turned - 180],
            _ => -Sine[360 - turned],
        };
    }
}
