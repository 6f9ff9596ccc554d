using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Where the reader of a debrief stands: all of it in the address, so that a moment can be bookmarked and shown on the wall.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Syndicate">Whose run, from 1.</param>
/// <param name="Day">Which day of play, from 1.</param>
/// <param name="At">The reading head, in exercise seconds; null at the end of the day.</param>
/// <param name="Measure">The measure whose evidence is open.</param>
/// <param name="Fact">The fact whose path is shown.</param>
/// <param name="Event">The event whose causes are shown.</param>
public sealed record DebriefChoice(string Exercise, int Syndicate, int Day, int? At, string? Measure, string? Fact, int? Event)
{
    /// <summary>The events behind a figure, as an address writes them; null for none.</summary>
    public string? Listed { get; init; }

    /// <summary>Which part of a long list is shown, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Reads the address.</summary>
    public static DebriefChoice Of(string exercise, IQueryCollection query, int syndicates) => new(
        exercise,
        Math.Clamp(Number(query, "syndicate") ?? 1, 1, syndicates),
        Math.Max(1, Number(query, "day") ?? 1),
        Number(query, "at"),
        query["measure"].FirstOrDefault(),
        query["fact"].FirstOrDefault(),
        Number(query, "event")) { Listed = query["of"].FirstOrDefault(), Part = Math.Max(1, Number(query, "part") ?? 1) };

    /// <summary>The address of this place, or of another page of the debrief.</summary>
    public string Href(string page = "", string anchor = "")
    {
        var parts = new List<string>();
        Add("syndicate", Syndicate > 1 ? Number(Syndicate) : null);
        Add("day", Day > 1 ? Number(Day) : null);
        Add("at", At is { } at ? Number(at) : null);
        Add("measure", Measure);
        Add("fact", Fact);
        Add("event", Event is { } e ? Number(e) : null);
        return $"/exercises/{Exercise}/debrief{page}{(parts.Count > 0 ? "?" + string.Join('&', parts) : "")}{anchor}";

        void Add(string name, string? value)
        {
            if (value is not null)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    /// <summary>The part of an address that says whose run; empty for the first.</summary>
    public string Query => Syndicate > 1 ? $"?syndicate={Number(Syndicate)}" : "";

    /// <summary>The address at which what an event decided is changed.</summary>
    public string Change(Kernel.EventId id) => $"/exercises/{Exercise}/debrief/what-if/change{(Syndicate > 1 ? Query + "&" : "?")}at={Number(id.Value)}";

    /// <summary>The address that shows why an event happened.</summary>
    public string Why(Kernel.EventId id) => (this with { Event = id.Value }).Href(anchor: "#why");

    /// <summary>The address that lists the events behind a figure.</summary>
    /// <param name="events">The events.</param>
    /// <param name="named">What they are, <see cref="EventLists"/>: written instead when their numbers would be too long.</param>
    public string Events(IEnumerable<Kernel.EventId> events, string? named = null)
    {
        var written = EventIds.Write(events);
        return $"/exercises/{Exercise}/debrief/events{(Syndicate > 1 ? Query + "&" : "?")}of={(named is not null && written.Length > EventLists.Longest ? named : written)}";
    }

    /// <summary>The address of the list that is open.</summary>
    public string EventsListed() => $"/exercises/{Exercise}/debrief/events{(Syndicate > 1 ? Query + "&" : "?")}of={Uri.EscapeDataString(Listed ?? "")}";

    /// <summary>The address that lists all events a measure counted.</summary>
    public string EventsOf(string measure) => $"/exercises/{Exercise}/debrief/events{(Syndicate > 1 ? Query + "&" : "?")}measure={Uri.EscapeDataString(measure)}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int? Number(IQueryCollection query, string name) =>
        int.TryParse(query[name].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
