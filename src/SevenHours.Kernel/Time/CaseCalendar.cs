using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>The calendar of the fictional world: which day and which time of day an instant of exercise time is.</summary>
/// <remarks>
/// Gregorian, counted in whole days from 1 March of the year 0 as Howard Hinnant's civil calendar does (howardhinnant.github.io/date_algorithms.html). It knows no time
/// zone: the case has one clock.
/// </remarks>
/// <param name="FirstDay">The day of STARTEX, in days since 1 January 1970.</param>
/// <param name="FirstSecond">The time of day of STARTEX, in seconds since midnight, 0 to 86,399.</param>
public readonly record struct CaseCalendar(int FirstDay, int FirstSecond)
{
    /// <summary>The time of day at which a case without a calendar begins: nine in the morning.</summary>
    public const int UsualSecond = 9 * 60 * 60;

    private const int Day = 24 * 60 * 60;

    /// <summary>The day of the week of STARTEX: 0 for Sunday to 6 for Saturday.</summary>
    public int FirstWeekday => (((FirstDay + 4) % 7) + 7) % 7;

    /// <summary>Reads a manifest's <c>begins</c>, such as <c>2031-10-14T09:00</c>, or <c>2031-10-14</c> for the usual time of that day; null when it is none.</summary>
    public static CaseCalendar? Read(string? begins)
    {
        if (begins is not { Length: >= 10 } || !Number(begins, 0, 4, out var year) || !Number(begins, 5, 2, out var month) || !Number(begins, 8, 2, out var day)
            || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        var hasTime = Number(begins, 11, 2, out var hour) & Number(begins, 14, 2, out var minute);
        return new CaseCalendar(DaysFrom(year, month, day), hasTime && hour < 24 && minute < 60 ? (hour * 60 * 60) + (minute * 60) : UsualSecond);
    }

    /// <summary>The day of an instant as <c>2031-10-14</c>.</summary>
    public string DayOf(SimTime at)
    {
        var (year, month, day) = CivilFrom(FirstDay + FloorDiv(FirstSecond + (long)at.Seconds, Day));
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
    }

    private static int FloorDiv(long value, int by) => (int)((value - (((value % by) + by) % by)) / by);

    private static bool Number(string text, int at, int length, out int number)
    {
        number = 0;
        return text.Length >= at + length && int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int DaysFrom(int year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = FloorDiv(year, 400);
        var ofEra = year - (era * 400);
        var ofYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear - 719_468;
    }

    private static (int Year, int Month, int Day) CivilFrom(int days)
    {
        days += 719_468;
        var era = FloorDiv(days, 146_097);
        var ofEra = days - (era * 146_097);
        var yearOfEra = (ofEra - (ofEra / 1_460) + (ofEra / 36_524) - (ofEra / 146_096)) / 365;
        var ofYear = ofEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * ofYear) + 2) / 153;
        var month = shifted + (shifted < 10 ? 3 : -9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, ofYear - (((153 * shifted) + 2) / 5) + 1);
    }
}
