using System.Globalization;
using SevenHours.Programmes;
using SevenHours.Web.Features.Programmes;

namespace SevenHours.Web.Features.Learning;

/// <summary>Moments of tests, forms and tasks, by the clocks of the venue.</summary>
internal static class LearningMoments
{
    private const string Box = "yyyy-MM-ddTHH:mm";

    /// <summary>For a box of date and time; null for none.</summary>
    public static string? BoxOf(Programme programme, long? at) => at is { } moment ? Local(programme, moment).ToString(Box, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a box of date and time; null for anything else.</summary>
    public static long? Of(Programme programme, string? typed) =>
        DateTime.TryParseExact(typed, Box, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is > 2000 and < 2200
            ? new DateTimeOffset(local, Zones.Of(programme).GetUtcOffset(local)).ToUnixTimeSeconds()
            : null;

    /// <summary>A moment as it is read: <c>12 Oct 2026, 09:00</c>.</summary>
    public static string Said(Programme programme, long at, string language)
    {
        var local = Local(programme, at);
        return $"{CourseDates.Short(DateOnly.FromDateTime(local.DateTime), language)}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    private static DateTimeOffset Local(Programme programme, long at) => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(at), Zones.Of(programme));
}
