namespace SevenHours.Coding;

/// <summary>Chance that is the same each time: a hash of a text and a number.</summary>
internal static class Draw
{
    public static long Of(string text, int number)
    {
        var hash = 14695981039346656037ul;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 1099511628211ul);
        }

        return Of(unchecked((hash ^ (uint)number) * 1099511628211ul));
    }

    public static long Of(ulong seed)
    {
        // splitmix64
        var mixed = unchecked(seed + 0x9E3779B97F4A7C15ul);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ul);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBul);
        return (long)((mixed ^ (mixed >> 31)) >> 1);
    }
}
