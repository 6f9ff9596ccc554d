using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Exercise times as charts write them, so that text compares as time does.</summary>
public static class ChartTimes
{
    // Charts compare times as text. Counted from a moment long before any case, all times have as many digits.
    private const long Before = 10_000_000_000;

    /// <summary>The time as text; empty for none.</summary>
    public static string Write(SimTime? at) => at is { } time ? (Before + time.Seconds).ToString("00000000000", CultureInfo.InvariantCulture) : "";
}
