using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Wall;

/// <summary>Times of the story, which may lie before the exercise began.</summary>
public static class WallTimes
{
    /// <summary>The longest number of days before the beginning that can be typed.</summary>
    public const int MostDays = 3650;

    /// <summary>A time of the story: <c>02:44</c>, <c>-02:00</c>, and <c>-30 d 22:15</c> for a day long before.</summary>
    public static string Of(long seconds)
    {
        const int Day = 86_400;
        if (seconds >= 0)
            return Times.Short(seconds);
        if (seconds > -Day)
            return string.Create(CultureInfo.InvariantCulture, $"−{Times.Short(-seconds)}");

        var days = (-seconds + Day - 1) / Day;
        return string.Create(CultureInfo.InvariantCulture, $"−{days} d {Times.Short(seconds + (days * Day))}");
    }

    /// <summary>Reads what <see cref="Of"/> wrote, with either minus; null for anything else.</summary>
    public static SimTime? Read(string? typed)
    {
        var text = (typed ?? "").Trim().Replace('−', '-');
        var isBefore = text.StartsWith('-');
        var parts = text.TrimStart('-').Split(" d ", StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && isBefore && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
            return Times.TimeOf(parts[1]) is { } clock ? new SimTime(clock.Seconds - (days * 86_400)) : null;
        if (parts.Length != 1 || Times.TimeOf(parts[0]) is not { } time)
            return null;
        return isBefore ? new SimTime(-time.Seconds) : time;
    }
}
