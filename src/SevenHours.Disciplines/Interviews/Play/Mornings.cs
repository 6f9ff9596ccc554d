using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>When nights end. What a night does to a person is done in the morning.</summary>
internal static class Mornings
{
    private const int DaySeconds = 24 * 3600;
    private const int MorningSeconds = 6 * 3600;

    /// <summary>How long after STARTEX the first night ends: at six by the calendar of the fictional world, else after twenty-one hours.</summary>
    /// <param name="begins">STARTEX as the manifest writes it, such as <c>2031-03-09T09:00</c>.</param>
    public static SimSpan FirstAfter(string? begins)
    {
        var clock = CaseCalendar.Read(begins)?.FirstSecond ?? CaseCalendar.UsualSecond;
        var wait = (MorningSeconds - clock + DaySeconds) % DaySeconds;
        return new SimSpan(wait == 0 ? DaySeconds : wait);
    }

    /// <summary>The morning after one.</summary>
    public static SimTime After(SimTime morning) => morning + new SimSpan(DaySeconds);
}
