namespace SevenHours.Kernel;

/// <summary>Addressed luck: each draw is a pinned mix of the seed and of what is drawn for, never the next number of a stream.</summary>
/// <remarks>
/// A decision added in a fork shifts only later draws of its own address, so two branches share all the luck that the decision does not
/// touch (common random numbers). The mixing function is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014). It is frozen: a test pins its outputs.
/// </remarks>
/// <param name="Seed">The seed of the play.</param>
public readonly record struct Luck(ulong Seed)
{
    /// <summary>64 bits for an address.</summary>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="first">A rule, action or persona.</param>
    /// <param name="second">A seat.</param>
    /// <param name="third">A target.</param>
    /// <param name="ordinal">How often this address was drawn before.</param>
    public ulong Draw(LuckPurpose purpose, int first, int second = 0, int third = 0, int ordinal = 0)
    {
        unchecked
        {
            var state = Mix(Seed ^ (ulong)purpose * 0x9E3779B97F4A7C15UL);
            state = Mix(state + (uint)first * 0xBF58476D1CE4E5B9UL);
            state = Mix(state + (uint)second * 0x94D049BB133111EBUL);
            state = Mix(state + (uint)third * 0xD6E8FEB86659FD93UL);
            return Mix(state + (uint)ordinal * 0xA0761D6478BD642FUL);
        }
    }

    /// <summary>Whether a draw falls within <paramref name="percent"/> of a hundred.</summary>
    public static bool Within(ulong draw, int percent) => (int)((draw >> 32) % 100) < percent;

    /// <summary>Mixes 64 bits.</summary>
    public static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
