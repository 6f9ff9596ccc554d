using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes;

/// <summary>Time zones of venues.</summary>
internal static class Zones
{
    /// <summary>Every zone by its IANA name, as they are offered.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal) || id == "UTC").Distinct().Order(StringComparer.Ordinal)];

    public static bool IsKnown(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <summary>The zone of a programme; UTC when this machine does not know it.</summary>
    public static TimeZoneInfo Of(Programme programme) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(programme.Venue.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;
}
