using System.Globalization;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>Moments on a telephone: most of them lie before the exercise began.</summary>
internal static class PhoneTimes
{
    private const int Day = 86_400;

    /// <summary>A moment as day and time of day, <c>D-12 18:30</c>; the day of STARTEX is <c>D+1</c>, as in a scenario.</summary>
    public static string Of(Device device, SimTime at)
    {
        var since = (long)at.Seconds + device.StartsAt;
        var day = (since - (((since % Day) + Day) % Day)) / Day;
        var second = ((since % Day) + Day) % Day;
        return string.Create(CultureInfo.InvariantCulture, $"D{(day < 0 ? day : day + 1):+0;-0} {second / 3600:00}:{second / 60 % 60:00}");
    }
}
