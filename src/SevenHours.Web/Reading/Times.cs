using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Web.Reading;

/// <summary>Times as they stand on every page: Western digits, Gregorian calendar, the same in all languages.</summary>
public static class Times
{
    /// <summary>Exercise time as hours and minutes, <c>02:44</c>; hours run on past 24.</summary>
    /// <param name="seconds">Seconds since the start of the exercise.</param>
    public static string Short(long seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");

    /// <summary>Exercise time to the second, <c>02:44:07</c>.</summary>
    public static string Long(long seconds) => string.Create(CultureInfo.InvariantCulture, $"{Short(seconds)}:{seconds % 60:00}");

    /// <summary>What is left, <c>08:40</c> below an hour and <c>01:08:40</c> above; never below zero.</summary>
    public static string Left(long seconds)
    {
        var left = Math.Max(0, seconds);
        return left >= 3600 ? Long(left) : string.Create(CultureInfo.InvariantCulture, $"{left / 60:00}:{left % 60:00}");
    }

    /// <summary>A wall time of day in the given zone, <c>10:32</c>.</summary>
    public static string Wall(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The name of a month in a language, as short as the language has it, of the Gregorian calendar.</summary>
    public static string Month(DateTimeOffset day, string language)
    {
        // Neutral cultures keep the Gregorian calendar; ar-SA and fa-IR would not.
        var format = (DateTimeFormatInfo)CultureInfo.GetCultureInfo(language).DateTimeFormat.Clone();
        format.Calendar = new GregorianCalendar();
        return day.ToString("MMM", format);
    }

    /// <summary>Reads a time of exercise: <c>h:mm</c> or <c>h:mm:ss</c>; null for anything else.</summary>
    public static SimTime? TimeOf(string? typed)
    {
        var parts = (typed ?? "").Trim().Split(':');
        var numbers = new int[3];
        if (parts.Length is < 2 or > 3)
            return null;

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return numbers[1] > 59 || numbers[2] > 59 ? null : new SimTime((numbers[0] * 3600) + (numbers[1] * 60) + numbers[2]);
    }

    /// <summary>Reads a whole number of minutes; null for anything else, also for more than a month.</summary>
    public static SimSpan? MinutesOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= 60 * 24 * 31
            ? SimSpan.FromMinutes(minutes)
            : null;
}
