using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Programmes;

/// <summary>
/// A timetable as iCalendar (RFC 5545), for one circle of readers. It is made of what the circle is shown and of nothing else: two timetables that
/// differ only in what is kept from it give the same bytes.
/// </summary>
public static class CalendarText
{
    private const int LongestLine = 75; // octets, without the line end

    /// <summary>The calendar.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="circle">Who reads.</param>
    /// <param name="post">The reader's own post; null when all of his circle read it.</param>
    /// <param name="team">The team whose sessions alone are read; null for all.</param>
    /// <param name="kindOf">The word for a kind of session, in the reader's language.</param>
    /// <param name="before">What is read before a session, by its key; it is asked of those alone whose own name is shown. Null for nothing.</param>
    public static string Of(Programme programme, Circle circle, string? post, string? team, Func<SessionKind, string> kindOf, Func<string, string?>? before = null)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//SevenHours//Programmes//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escaped($"EXERCISE · {programme.Title}")}");
        Line(text, $"X-WR-TIMEZONE:{Escaped(programme.Venue.TimeZone)}");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Line(text, "X-PUBLISHED-TTL:PT1H");
        var zone = ZoneOf(programme);
        foreach (var shown in Shown.All(programme, circle, post, team))
            Event(text, programme, shown, programme.FindSession(shown.Session)!.Editions, "CONFIRMED", zone, kindOf, before);
        foreach (var (session, shown) in Shown.Off(programme, circle, post, team))
            Event(text, programme, shown, session.Editions, "CANCELLED", zone, kindOf, null);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>The zone of the venue; UTC when this machine does not know it.</summary>
    internal static TimeZoneInfo ZoneOf(Programme programme) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(programme.Venue.TimeZone, out var known) ? known : TimeZoneInfo.Utc;

    private static void Event(
        StringBuilder text, Programme programme, Shown shown, ImmutableArray<Edition> editions, string status, TimeZoneInfo zone, Func<SessionKind, string> kindOf, Func<string, string?>? before)
    {
        // Whoever is shown all of it is told of every change; everybody else only of what he can see.
        var (number, at) = Told(editions, shown.IsWhole);
        var place = string.Join(", ", new[] { shown.Room, programme.Venue.Name, programme.Venue.Town }.Where(part => part.Length > 0));
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Key(programme.Id, shown.Session)}@sevenhours.invalid");
        Line(text, $"DTSTAMP:{Utc(DateTimeOffset.FromUnixTimeSeconds(at))}");
        Line(text, $"LAST-MODIFIED:{Utc(DateTimeOffset.FromUnixTimeSeconds(at))}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{number}"));
        Line(text, $"DTSTART:{Utc(Instant(shown.From, zone))}");
        Line(text, $"DTEND:{Utc(Instant(shown.To, zone))}");
        Line(text, $"SUMMARY:{Escaped(shown.Title)}");
        if (place.Length > 0)
            Line(text, $"LOCATION:{Escaped(place)}");
        var read = shown.Kind is null ? null : before?.Invoke(shown.Session);
        Line(text, $"DESCRIPTION:{Escaped(shown.Kind is { } kind ? $"EXERCISE · {kindOf(kind)}{(read is null ? "" : $"\n{read}")}" : "EXERCISE")}");
        if (shown.Kind is { } what)
            Line(text, $"CATEGORIES:{Escaped(kindOf(what))}");
        Line(text, $"STATUS:{status}");
        Line(text, "END:VEVENT");
    }

    private static (int Number, long At) Told(ImmutableArray<Edition> editions, bool isWhole)
    {
        var counted = editions.Where(edition => isWhole || edition.Circle == Circle.Participants).ToList();
        return counted.Count == 0 ? (0, 0) : (counted.Sum(edition => edition.Number), counted.Max(edition => edition.At));
    }

    // Keys of sessions are numbers: written as they are, a gap between them would tell that something is kept.
    private static string Key(string programme, string session) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{programme}/{session}")))[..24];

    // A time the clocks leave out is taken as the hour after it.
    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        var time = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();
    }

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    // Folded after at most 75 octets, never within a character.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
