using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>A way between two places the seat knows.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="FromTitle">What the one end is called.</param>
/// <param name="ToTitle">What the other end is called.</param>
/// <param name="Seconds">How long it takes.</param>
/// <param name="Metres">How far it is as the crow flies; null when an end stands nowhere.</param>
/// <param name="Crosses">Whether a border lies between its ends.</param>
public sealed record WayRow(string From, string To, string FromTitle, string ToTitle, int Seconds, long? Metres, bool Crosses)
{
    /// <summary>Both ends on the map; empty when one stands nowhere.</summary>
    public Listed<Spot> Line { get; init; } = [];
}

/// <summary>A place that can be reached from another.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Seconds">In how long, by the ways the seat knows.</param>
/// <param name="Borders">How many borders are crossed.</param>
/// <param name="Via">Through which places; empty for straight on.</param>
public sealed record ReachRow(string Token, string Title, int Seconds, int Borders, string Via)
{
    /// <summary>The places on the way by opaque name, both ends among them, with blanks between.</summary>
    public string Path { get; init; } = Token;
}

/// <summary>The ways of the travel table between places that the seat knows, and what is reached by them.</summary>
internal static class Ways
{
    /// <summary>All ways, both of whose ends the seat knows.</summary>
    public static IReadOnlyList<WayRow> Of(SeatReading desk)
    {
        var known = KnownPlaces.Of(desk).ToDictionary(site => site.Place);
        return
        [
            .. from way in desk.Scenario.Table<Journey>()
               where known.ContainsKey(way.From) && known.ContainsKey(way.To)
               select Row(desk, known[way.From], known[way.To], way.Time.Seconds),
        ];
    }

    /// <summary>Everything that is reached from a place, the nearest first; empty when the seat does not know the place.</summary>
    public static Listed<ReachRow> From(SeatReading desk, string token)
    {
        var ways = Of(desk);
        var titles = KnownPlaces.Of(desk).ToDictionary(site => Token.Of(desk.Scenario, site.Place), site => KnownPlaces.Title(desk, site), StringComparer.Ordinal);
        var reached = new Dictionary<string, ReachRow>(StringComparer.Ordinal);
        var open = new PriorityQueue<ReachRow, (int, string)>();
        if (titles.TryGetValue(token, out var here))
            open.Enqueue(new ReachRow(token, here, 0, 0, ""), (0, token));

        // Dijkstra: times are never negative. Equal times go by token, so that the same desk gives the same page.
        while (open.TryDequeue(out var row, out _))
        {
            if (!reached.TryAdd(row.Token, row))
                continue;
            foreach (var way in ways.Where(way => way.From == row.Token || way.To == row.Token))
            {
                var next = way.From == row.Token ? way.To : way.From;
                var via = row.Token == token ? "" : row.Via.Length == 0 ? row.Title : $"{row.Via}, {row.Title}";
                var then = new ReachRow(next, titles[next], row.Seconds + way.Seconds, row.Borders + (way.Crosses ? 1 : 0), via) { Path = $"{row.Path} {next}" };
                open.Enqueue(then, (then.Seconds, next));
            }
        }

        return [.. reached.Values.Where(row => row.Token != token).OrderBy(row => row.Seconds).ThenBy(row => row.Token, StringComparer.Ordinal)];
    }

    private static WayRow Row(SeatReading desk, Site from, Site to, int seconds) => new(
        Token.Of(desk.Scenario, from.Place), Token.Of(desk.Scenario, to.Place), KnownPlaces.Title(desk, from), KnownPlaces.Title(desk, to), seconds,
        from.Spot is { } a && to.Spot is { } b ? Distance.Metres(a, b) : null, from.Country.Length > 0 && to.Country.Length > 0 && from.Country != to.Country)
    {
        Line = from.Spot is { } start && to.Spot is { } end ? [start, end] : [],
    };
}
