using System.Globalization;
using System.Text.RegularExpressions;
using SevenHours.Kernel;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Wall;

/// <summary>Times of the story, which may lie before the exercise began.</summary>
public static partial class WallTimes
{
    /// <summary>The longest number of days before the beginning that can be typed.</summary>
    public const int MostDays = 3650;

    private const int Day = 86_400;

    /// <summary>A time of the story: <c>02:44</c>, <c>−02:00</c>, and <c>−30 d 22:15</c> for a day long before, with the language's own letter for a day.</summary>
    public static string Of(Words words, long seconds)
    {
        if (seconds >= 0)
            return Times.Short(seconds);
        if (seconds > -Day)
            return string.Create(CultureInfo.InvariantCulture, $"−{Times.Short(-seconds)}");

        var days = (-seconds + Day - 1) / Day;
        return words["wall.time.day", ("days", days), ("time", Times.Short(seconds + (days * Day)))];
    }

    /// <summary>Reads what <see cref="Of"/> wrote, in any language and with either minus; null for anything else.</summary>
    public static SimTime? Read(string? typed)
    {
        var text = (typed ?? "").Replace('−', '-').Replace("\u200e", "", StringComparison.Ordinal).Trim();
        if (DayAndTime().Match(text) is { Success: true } long_)
        {
            return int.TryParse(long_.Groups["days"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays
                && Times.TimeOf(long_.Groups["time"].Value) is { } clock ? new SimTime(clock.Seconds - (days * Day)) : null;
        }

        var isBefore = text.StartsWith('-');
        return Times.TimeOf(isBefore ? text[1..] : text) is not { } time ? null : isBefore ? new SimTime(-time.Seconds) : time;
    }

    // The letter of whoever types need not be that of the page.
    [GeneratedRegex(@"^-(?<days>[0-9]{1,4}) ?\p{L} ?(?<time>[0-9:]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndTime();
}
