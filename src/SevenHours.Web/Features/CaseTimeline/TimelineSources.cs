using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>All sources of the timeline; a discipline that knows when something was adds its line here.</summary>
public static class TimelineSources
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<TimelineSource> All { get; } = [new("facts", Facts), new("entries", Entries), new("marks", MarkedSources.Marked)];

    /// <summary>Everything a desk knows to have happened at a time, the earliest first, with what contradicts it.</summary>
    internal static Listed<TimeMark> Marks(SeatReading desk) =>
        [.. Contradictions.Mark(desk, [.. All.SelectMany(source => source.Marks(desk)).OrderBy(mark => mark.When).ThenBy(mark => mark.Id, StringComparer.Ordinal)])];

    private static IEnumerable<TimeMark> Facts(SeatReading desk)
    {
        foreach (var held in desk.Knowledge.Facts)
        {
            var fact = desk.Scenario.Table<Fact>()[held.Fact];
            if (fact.When is not { } when)
                continue;

            var row = FactRow.Of(desk, held);
            yield return new TimeMark(row.Token, "facts", when.Seconds, held.Since.Seconds, row.Statement)
            {
                About = fact.About, Place = fact.Where, PlaceTitle = Title(desk, fact.Where), People = [.. Naming.In(desk, fact.Statement).Select(who => Title(desk, who))], From = row.Source, Grade = row.Grade,
            };
        }
    }

    private static IEnumerable<TimeMark> Entries(SeatReading desk) =>
        from pin in desk.Wall.Board.Pins
        where pin.When is not null
        let row = PinRow.Of(desk, pin)
        select new TimeMark(row.Id, "entries", pin.When!.Value.Seconds, pin.At.Seconds, row.Title)
        {
            About = pin.About, People = pin.About.IsSome ? [Title(desk, pin.About)] : [], From = row.Source.Length > 0 ? row.Source : row.By, Grade = row.Grade, Href = $"wall/pins/{row.Id}",
        };

    private static string Title(SeatReading desk, Id<Subject> subject) => subject.IsSome ? desk.Of(desk.Scenario.Subjects[subject].Title) : "";
}
