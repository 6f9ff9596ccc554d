namespace SevenHours.Kernel;

/// <summary>A length of time that is drawn: its tenth, fiftieth and ninetieth percentile.</summary>
/// <remarks>
/// Drawn from an inverse table in integer arithmetic, piecewise linear between the percentiles (0, 10, 50, 90, 100); the ends lie half a
/// flank beyond the given values, never below zero. Three numbers are what practitioners can give; <c>practice.md</c> names lead times so.
/// </remarks>
/// <param name="Low">One in ten is shorter.</param>
/// <param name="Middle">Half are shorter.</param>
/// <param name="High">One in ten is longer.</param>
public readonly record struct Delay(SimSpan Low, SimSpan Middle, SimSpan High)
{
    /// <summary>Always the same length.</summary>
    public static Delay Fixed(SimSpan span) => new(span, span, span);

    /// <summary>No time at all.</summary>
    public static readonly Delay None;

    /// <summary>Whether it is always zero.</summary>
    public bool IsNone => High.Seconds == 0 && Low.Seconds == 0 && Middle.Seconds == 0;

    /// <summary>What no draw exceeds.</summary>
    public SimSpan Longest => new(High.Seconds + (High.Seconds - Middle.Seconds) / 2);

    /// <summary>The length that belongs to a draw.</summary>
    public SimSpan At(ulong draw)
    {
        var permille = (int)((draw >> 32) % 1000);
        long low = Low.Seconds, middle = Middle.Seconds, high = High.Seconds, ceiling = Longest.Seconds;
        var floor = Math.Max(0, low - (middle - low) / 2);
        var seconds = permille switch
        {
            < 100 => floor + (low - floor) * permille / 100,
            < 500 => low + (middle - low) * (permille - 100) / 400,
            < 900 => middle + (high - middle) * (permille - 500) / 400,
            _ => high + (ceiling - high) * (permille - 900) / 100,
        };
        return new SimSpan((int)seconds);
    }

    /// <summary>The same delay, each percentile scaled by <paramref name="percent"/>.</summary>
    public Delay Percent(int percent) => new(Low.Percent(percent), Middle.Percent(percent), High.Percent(percent));
}
