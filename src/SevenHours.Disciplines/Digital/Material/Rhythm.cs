using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>When people write: family in the morning and the evening, work in working hours, friends until late.</summary>
internal static class Rhythm
{
    private const int Day = 86_400;

    // Weight of each hour of the day.
    private static readonly int[] Family = [0, 0, 0, 0, 0, 1, 4, 9, 6, 3, 2, 2, 4, 3, 2, 2, 3, 5, 9, 12, 12, 9, 5, 1];
    private static readonly int[] Friend = [3, 1, 1, 0, 0, 0, 1, 3, 4, 5, 6, 6, 8, 7, 6, 6, 7, 9, 10, 11, 12, 13, 12, 8];
    private static readonly int[] Work = [0, 0, 0, 0, 1, 3, 8, 11, 12, 11, 10, 9, 6, 9, 10, 10, 9, 7, 4, 2, 2, 1, 1, 0];
    private static readonly int[] Service = [0, 0, 0, 0, 0, 0, 1, 4, 9, 12, 12, 11, 10, 10, 11, 11, 10, 8, 6, 4, 2, 1, 0, 0];

    /// <summary>When a talk begins: a moment before STARTEX.</summary>
    public static SimTime Begins(Dice dice, Device device, ContactKind kind)
    {
        var hours = kind switch
        {
            ContactKind.Family => Family,
            ContactKind.Work => Work,
            ContactKind.Service or ContactKind.Lawyer => Service,
            _ => Friend,
        };
        for (var tries = 0; ; tries++)
        {
            var ago = dice.Below(device.Amounts.Days) + (tries > 20 ? 1 : 0);
            if (tries < 4 && IsWeekend(device, ago) && kind is ContactKind.Work or ContactKind.Lawyer or ContactKind.Service && dice.Within(80))
            {
                continue;
            }

            var second = Hour(dice, hours) * 3_600 + dice.Below(3_600);
            var at = new SimTime(second - device.StartsAt - ago * Day);
            if (at.Seconds < -120)
            {
                return at;
            }
        }
    }

    private static bool IsWeekend(Device device, int ago) => ((device.StartsOn - ago) % 7 + 7) % 7 is 0 or 6;

    private static int Hour(Dice dice, int[] weights)
    {
        var left = dice.Below(weights.Sum());
        for (var hour = 0; ; hour++)
        {
            left -= weights[hour];
            if (left < 0)
            {
                return hour;
            }
        }
    }
}
