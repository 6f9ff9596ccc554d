using System.Globalization;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>Exercise seconds as dates and clock times of the fictional world, and back.</summary>
/// <param name="Begins">STARTEX by the calendar of the fictional world.</param>
/// <param name="Language">The language of the names of months.</param>
public sealed record CallDates(DateTime Begins, string Language)
{
    private const string Typed = "yyyy-MM-dd'T'HH:mm";

    private static readonly DateTime s_someDay = new(2031, 1, 1, 9, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The dates of a package: from nine on the first of a year where it names none.</summary>
    public static CallDates Of(string? begins, string language) =>
        new(DateTime.TryParse(begins, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : s_someDay, language);

    /// <summary>Day, month and clock time, such as <c>15 Nov 22:14</c>.</summary>
    public string Long(long seconds) => $"{Day(seconds)} {Clock(seconds)}";

    /// <summary>Day and month.</summary>
    public string Day(long seconds) => string.Create(
        CultureInfo.InvariantCulture, $"{At(seconds).Day} {Times.Month(new DateTimeOffset(At(seconds), TimeSpan.Zero), Language)}");

    /// <summary>Day and month of a date of a book.</summary>
    public string OfDate(int date) => Day(((long)date * 86_400) - (long)Begins.TimeOfDay.TotalSeconds + (12 * 3600));

    /// <summary>The clock time.</summary>
    public string Clock(long seconds) => At(seconds).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As a box for date and time holds it.</summary>
    public string Box(long seconds) => At(seconds).ToString(Typed, CultureInfo.InvariantCulture);

    /// <summary>What such a box holds, in exercise seconds; null for nothing that can be read.</summary>
    public int? Seconds(string? typed) =>
        DateTime.TryParseExact(typed, [Typed, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
        && (at - Begins).Ticks / TimeSpan.TicksPerSecond is > int.MinValue and < int.MaxValue and var seconds ? (int)seconds : null;

    private DateTime At(long seconds) => Begins.AddSeconds(seconds);
}
