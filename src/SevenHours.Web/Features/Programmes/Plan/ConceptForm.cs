using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>What a programme is for, where and when: one form.</summary>
internal static class ConceptForm
{
    private const int LongestText = 8_000;
    private const int MostLines = 60;
    private const int LongestLine = 300;

    /// <summary>The course as the form asks for it.</summary>
    public static Decided Apply(Course course, IFormCollection form, string language, long now)
    {
        var programme = course.Programme;
        var title = form["title"].ToString().Trim();
        var (opens, closes) = (CourseDates.TimeOf(form["opens"]), CourseDates.TimeOf(form["closes"]));
        ImmutableArray<string> others = [.. WorkLanguages.All.Where(tag => form["others"].Contains(tag))];
        var floor = form["floor"].ToString();
        if (title.Length is 0 or > Programme.LongestTitle)
            return Decided.Refused("programmes.wrong.title");
        if (CourseDates.DateOf(form["first"]) is not { } first)
            return Decided.Refused("programmes.wrong.date");
        if (!int.TryParse(form["days"], out var days) || days is < 1 or > Programme.MostDays || !int.TryParse(form["places"], out var places) || places is < 1 or > 500)
            return Decided.Refused("programmes.wrong.days");
        if (!Zones.IsKnown(form["zone"].ToString()))
            return Decided.Refused("programmes.wrong.zone");
        if (opens is null || closes is null || closes <= opens)
            return Decided.Refused("programmes.wrong.span");
        if (!WorkLanguages.All.Contains(floor))
            return Decided.Refused("programmes.wrong.language");

        var next = programme.Next;
        ImmutableArray<Objective> objectives =
        [
            .. Lines(form["objectives"]).Select(says => programme.Objectives.FirstOrDefault(objective => PlanWords.Said(objective.Word, objective.Says, language) == says)
                ?? new Objective(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"o{next++}"), says)),
        ];
        return course.Planned(
            programme with
            {
                Title = title, FirstDay = first, Days = days, Places = places, Next = next,
                Aims = Text(form["aims"]), Background = Text(form["background"]), Objectives = objectives,
                Donors = Lines(form["donors"]), Goals = [.. SevenHours.Programmes.Goals.All.Where(goal => form["goals"].Contains(goal))], Partners = Lines(form["partners"]),
                Languages = [floor, .. others.Where(tag => tag != floor)],
                Venue = programme.Venue with
                {
                    Name = Line(form["venue"]), Town = Line(form["town"]), Country = Line(form["country"]), TimeZone = form["zone"].ToString(),
                    Opens = opens.Value, Closes = closes.Value, Rooms = Rooms(programme, form, language, ref next),
                },
            } with { Next = next },
            now);
    }

    // A room in use keeps its key; a line that was emptied is a room that is gone, unless a session is in it.
    private static ImmutableArray<VenueRoom> Rooms(Programme programme, IFormCollection form, string language, ref int next)
    {
        var rooms = new List<VenueRoom>();
        foreach (var room in programme.Venue.Rooms)
        {
            var title = Line(form[$"room-{room.Id}"]);
            if (!form.ContainsKey($"room-{room.Id}"))
                rooms.Add(room);
            else if (title.Length > 0)
                rooms.Add(room.Typed(title, language) with { Places = Places(form[$"places-{room.Id}"]) });
            else if (programme.Sessions.Any(session => session.Room == room.Id))
                rooms.Add(room);
        }

        if (Line(form["room-new"]) is { Length: > 0 } added)
            rooms.Add(new VenueRoom(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{next++}"), added, Places(form["places-new"])));
        return [.. rooms];
    }

    private static int Places(string? typed) => int.TryParse(typed, out var places) && places is > 0 and < 10_000 ? places : 0;

    private static string Text(string? typed) => (typed ?? "").Trim() is var text && text.Length > LongestText ? text[..LongestText] : text;

    private static string Line(string? typed) => (typed ?? "").Trim() is var text && text.Length > LongestLine ? text[..LongestLine] : text;

    private static ImmutableArray<string> Lines(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line).Distinct(StringComparer.Ordinal).Take(MostLines)];
}
