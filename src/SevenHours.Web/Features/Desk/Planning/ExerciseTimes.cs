using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.Planning;

/// <summary>Reads a time of the exercise as people write it.</summary>
internal static class ExerciseTimes
{
    /// <summary>Reads <c>02:30</c>, as it stands on every page: hours since the start, beyond 24 too.</summary>
    /// <returns>The instant; <see cref="SimTime.Never"/> when it is no time.</returns>
    public static SimTime Read(string? typed)
    {
        var parts = (typed ?? "").Trim().Split(':');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours < 1000
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60
                ? new SimTime(hours * 3600 + minutes * 60)
                : SimTime.Never;
    }

    /// <summary>Some minutes from now; <see cref="SimTime.Never"/> when it is no number of them.</summary>
    public static SimTime In(string? minutes, SimTime now) =>
        int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var some) && some <= 60 * 24 * 30
            ? now + SimSpan.FromMinutes(some)
            : SimTime.Never;
}
