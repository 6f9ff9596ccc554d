using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>All layers of the map; a discipline that knows where something was adds its line here.</summary>
public static class MapLayers
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<MapLayer> All { get; } =
    [
        new("places", "map-pin", Places),
        new("facts", "notes", Facts),
        new("sectors", "radio", Calls.View.SectorsOnMap.Of),
        new("techniques", "eye", Techniques.View.TechniquesOnMap.Of),
        new("scenes", "door-enter", WorkedLayers.Scenes),
        new("exhibits", "package", WorkedLayers.Exhibits),
        new("captures", "photo", WorkedLayers.Captures),
        new("people", "users-group", WorkedLayers.People),
        new("acts", "car", Acts),
        new("pins", "pencil", Pins),
    ];

    /// <summary>Everything a desk knows to stand somewhere.</summary>
    internal static Listed<MapMark> Marks(SeatReading desk) => [.. All.SelectMany(layer => layer.Marks(desk))];

    private static IEnumerable<MapMark> Places(SeatReading desk) =>
        from site in KnownPlaces.Of(desk)
        where site.Spot is not null
        select new MapMark(Token.Of(desk.Scenario, site.Place), "places", site.Spot!.Value, KnownPlaces.Title(desk, site), KnownPlaces.Country(desk, site));

    private static IEnumerable<MapMark> Facts(SeatReading desk)
    {
        foreach (var held in desk.Knowledge.Facts)
        {
            var fact = desk.Scenario.Table<Fact>()[held.Fact];
            if (KnownPlaces.SiteOf(desk.Scenario, fact.Where) is not { Spot: { } spot } site)
                continue;

            var row = FactRow.Of(desk, held);
            yield return new MapMark(row.Token, "facts", spot, row.Statement, KnownPlaces.Title(desk, site))
            {
                Detail = row.Grade.Length > 0 ? $"{row.Grade} {row.Source}" : row.Source, From = fact.When?.Seconds,
            };
        }
    }

    // Who is on the way or at work somewhere: what the seat's own agency sent. What was typed for a place may fit one that the seat does not
    // know: then it is not shown, for nobody is told what his words fitted.
    private static IEnumerable<MapMark> Acts(SeatReading desk)
    {
        var known = KnownPlaces.Of(desk);
        foreach (var act in desk.Desk.Part<ActionsDesk>().Acts)
        {
            if (act.BeganAt == SimTime.Never || KnownPlaces.SiteOf(desk.Scenario, act.Plan.Target) is not { Spot: { } spot } site || !known.Contains(site))
                continue;

            var from = KnownPlaces.OfficeOf(desk) is { Spot: { } office } && office != spot ? office : (Spot?)null;
            yield return new MapMark(act.Handle.ToString(), "acts", spot, desk.ActionTitle(act.Plan.Action), KnownPlaces.Title(desk, site))
            {
                Detail = desk.SeatTitle(act.Plan.Seat), From = act.BeganAt.Seconds, Line = from is { } start ? [start, spot] : [],
            };
        }
    }

    private static IEnumerable<MapMark> Pins(SeatReading desk) =>
        from pin in desk.Wall.Board.Pins
        where pin.Where is not null
        let row = PinRow.Of(desk, pin)
        select new MapMark(row.Id, "pins", pin.Where!.Value, row.Title, "")
        {
            Detail = row.By, From = row.When, Href = $"wall/pins/{row.Id}",
        };
}
