namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>What the coder needs of higher arithmetic, in whole numbers: the same on every machine.</summary>
internal static class Whole
{
    /// <summary>1 / ln 2 in 2^-16.</summary>
    private const long PerLogOfTwo = 94548;

    /// <summary>Powers of one half: entry i is 2^(-i/64) in 2^-32.</summary>
    private static readonly long[] Halves = HalvesOf();

    /// <summary>The largest whole number whose square is no larger.</summary>
    public static long Root(long square)
    {
        var root = 0L;
        for (var bit = 1L << 31; bit > 0; bit >>= 1)
        {
            if ((root + bit) * (root + bit) <= square)
            {
                root += bit;
            }
        }

        return root;
    }

    /// <summary>e to the power of a number that is not positive, in 2^-32.</summary>
    /// <param name="exponent">The exponent in 2^-16.</param>
    public static long Exp(long exponent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponent, 0);
        var halvings = -exponent * PerLogOfTwo >> 26; // in 1/64
        return halvings >> 6 >= 32 ? 0 : Halves[halvings & 63] >> (int)(halvings >> 6);
    }

    private static long[] HalvesOf()
    {
        const long Step = 4248701965; // 2^(-1/64) in 2^-32
        var halves = new long[64];
        halves[0] = 1L << 32;
        for (var i = 1; i < halves.Length; i++)
        {
            halves[i] = (long)((UInt128)halves[i - 1] * Step >> 32);
        }

        return halves;
    }
}
