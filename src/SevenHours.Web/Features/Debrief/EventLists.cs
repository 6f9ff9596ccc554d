using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Exercises;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief;

/// <summary>
/// Events behind a figure that are too many for an address: the address then says what they are. <c>~acts</c> is every act somebody may see, <c>~acts.SEAT</c> those of a
/// seat, <c>~acts.SEAT.FROM-UNTIL</c> those between two seconds of play, both included; <c>~idle.SEAT</c> is what stands before and after each of its pauses. <c>~row.MEASURE.ABOUT</c> is what a measure
/// counted for one of those it tells apart, <c>~row.MEASURE</c> all it counted.
/// </summary>
internal static class EventLists
{
    /// <summary>How many letters of numbers an address bears; what is longer is named.</summary>
    public const int Longest = 120;

    private const string Acts = "~acts";
    private const string Idle = "~idle";
    private const string Row = "~row";

    /// <summary>The name of all acts.</summary>
    public static string AllActs => Acts;

    /// <summary>The name of a seat's acts.</summary>
    public static string OfActs(string seat) => $"{Acts}.{seat}";

    /// <summary>The name of a seat's acts from one of them to another.</summary>
    public static string OfActs(string seat, SimTime first, SimTime last) => string.Create(CultureInfo.InvariantCulture, $"{Acts}.{seat}.{first.Seconds}-{last.Seconds}");

    /// <summary>The name of a seat's pauses.</summary>
    public static string OfIdle(string seat) => $"{Idle}.{seat}";

    /// <summary>The name of what a measure counted.</summary>
    public static string OfMeasure(string measure) => $"{Row}.{measure}";

    /// <summary>The name of what a measure counted for somebody or something.</summary>
    public static string OfRow(string measure, MeasureDetail row) => $"{Row}.{measure}.{row.About}";

    /// <summary>The events an address lists, by their numbers or by their name; what is unknown lists none.</summary>
    public static IReadOnlyList<EventId> Read(string? listed, Visit visit, DebriefReading reading)
    {
        if (listed is null || !listed.StartsWith('~'))
            return EventIds.Read(listed, reading.History.Events.Count);
        var parts = listed.Split('.');
        if (parts[0] == Row)
            return Counted(parts, reading);
        var rows = Rows(visit, reading).Where(row => parts.Length < 2 || reading.Scenario.Seats[row.Seat].Name == parts[1]);
        var (from, until) = parts.Length > 2 && Span(parts[2]) is var (first, last) ? (first, last) : (0, int.MaxValue);
        var events = parts[0] switch
        {
            Acts => rows.SelectMany(row => row.Acts).Where(act => act.At.Seconds >= from && act.At.Seconds <= until).Select(act => act.Event),
            Idle => rows.SelectMany(row => row.Idle).SelectMany(Ends),
            _ => [],
        };
        return [.. events.Where(id => id.IsSome).Distinct().Order()];
    }

    /// <summary>Who worked when, as far as the reader may see it: a row is about the few who sat there.</summary>
    public static IReadOnlyList<SeatWork> Rows(Visit visit, DebriefReading reading) =>
        [.. SeatWork.All(reading.History).Where(row => Cohort.MayShow(visit.Exercise, visit.Actor, reading.Scenario.Agencies[reading.History.AgencyOf(row.Seat)].Name))];

    /// <summary>The acts before and after a pause.</summary>
    public static IEnumerable<EventId> Ends(IdleStretch one) => [one.After, one.Before];

    // The rows of the reading hold only what the reader may see.
    private static IReadOnlyList<EventId> Counted(string[] parts, DebriefReading reading) => reading.Measures.FirstOrDefault(measure => parts.Length > 1 && measure.Name == parts[1]) is not { } counted ? []
        : parts.Length == 2 ? counted.Evidence
        : [.. counted.Details.Where(row => row.About == parts[2]).SelectMany(row => row.Evidence).Where(id => id.IsSome).Distinct().Order()];

    private static (int From, int Until)? Span(string text) =>
        text.Split('-') is [var first, var last] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var until) ? (from, until) : null;
}
