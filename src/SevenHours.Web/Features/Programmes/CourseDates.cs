using System.Globalization;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes;

/// <summary>Dates and times of day as they stand on the pages of a programme: Western digits, Gregorian calendar, names in the reader's language.</summary>
public static class CourseDates
{
    /// <summary>A date with the day of the week: <c>Mon 12 Oct 2026</c>.</summary>
    public static string Long(DateOnly day, string language) => day.ToString("ddd d MMM yyyy", Format(language));

    /// <summary>A date: <c>12 Oct 2026</c>.</summary>
    public static string Short(DateOnly day, string language) => day.ToString("d MMM yyyy", Format(language));

    /// <summary>From a date to a date.</summary>
    public static string Span(DateOnly from, DateOnly to, string language) =>
        from == to ? Short(from, language)
        : from.Year == to.Year ? $"{from.ToString("d MMM", Format(language))} – {Short(to, language)}"
        : $"{Short(from, language)} – {Short(to, language)}";

    /// <summary>A time of day, <c>09:00</c>.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>From a time to a time, <c>09:00–10:30</c>.</summary>
    public static string Span(CourseSession session) => $"{Time(session.From)}–{Time(session.To)}";

    /// <summary>A date for a date box.</summary>
    public static string Box(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a date box; null for anything else.</summary>
    public static DateOnly? DateOf(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2200 ? day : null;

    /// <summary>Reads a time box; null for anything else.</summary>
    public static TimeOnly? TimeOf(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    // Neutral cultures keep the Gregorian calendar; ar-SA and fa-IR would not.
    private static DateTimeFormatInfo Format(string language)
    {
        // Montenegrin has a tag, and no tables of days and months of its own.
        var format = (DateTimeFormatInfo)CultureInfo.GetCultureInfo(language == "cnr" ? "sr-Latn-ME" : language).DateTimeFormat.Clone();
        format.Calendar = new GregorianCalendar();
        return format;
    }
}
