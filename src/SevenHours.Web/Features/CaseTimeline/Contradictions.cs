using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>Finds what cannot both be so: somebody or something in two places, sooner one after the other than the way between them takes.</summary>
internal static class Contradictions
{
    // Where the travel table knows no way: as the crow flies, at the speed of a car on a good road.
    private const long MetresAnHour = 100_000;

    /// <summary>The same marks, each with what it cannot go together with.</summary>
    public static IEnumerable<TimeMark> Mark(SeatReading desk, IReadOnlyList<TimeMark> marks)
    {
        var placed = marks.Where(mark => mark.About.IsSome && mark.Place.IsSome && mark.About != mark.Place).ToList();
        var reach = new Dictionary<Id<Subject>, Listed<ReachRow>>();
        foreach (var mark in marks)
        {
            IReadOnlyList<TimeMark> against = placed.Contains(mark)
                ? [.. placed.Where(other => other.About == mark.About && other.Place != mark.Place && Math.Abs(other.When - mark.When) < Way(desk, reach, mark.Place, other.Place))]
                : [];
            yield return against.Count == 0 ? mark : mark with { Against = [.. against.Select(other => other.Title)] };
        }
    }

    private static long Way(SeatReading desk, Dictionary<Id<Subject>, Listed<ReachRow>> reach, Id<Subject> from, Id<Subject> to)
    {
        if (!reach.TryGetValue(from, out var rows))
            reach[from] = rows = Ways.From(desk, Token.Of(desk.Scenario, from));
        if (rows.FirstOrDefault(row => row.Token == Token.Of(desk.Scenario, to)) is { } known)
            return known.Seconds;
        return KnownPlaces.SiteOf(desk.Scenario, from)?.Spot is { } a && KnownPlaces.SiteOf(desk.Scenario, to)?.Spot is { } b
            ? Distance.Metres(a, b) * 3600 / MetresAnHour
            : 0;
    }
}
