using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>What the map of a case shows: marks, ways, and places that stand nowhere.</summary>
/// <param name="Marks">Everything that stands somewhere.</param>
/// <param name="Ways">The ways between known places.</param>
/// <param name="Nowhere">Known places without a position.</param>
/// <param name="Named">Known places with their opaque names, for choosing from.</param>
/// <param name="IsWorld">Whether the real borders of the world lie under it.</param>
public sealed record MapView(Listed<MapMark> Marks, Listed<WayRow> Ways, Listed<string> Nowhere, Listed<NamedPlace> Named, bool IsWorld)
{
    internal static MapView Of(SeatReading desk)
    {
        var places = KnownPlaces.Of(desk);
        return new MapView(
            MapLayers.Marks(desk),
            [.. CaseMap.Ways.Of(desk)],
            [.. places.Where(site => site.Spot is null).Select(site => KnownPlaces.Title(desk, site))],
            [.. places.Select(site => new NamedPlace(Token.Of(desk.Scenario, site.Place), KnownPlaces.Title(desk, site), site.Spot)).OrderBy(place => place.Title, StringComparer.CurrentCulture)],
            desk.Scenario.Table<MapSheet>()[0].IsWorld);
    }
}

/// <summary>A place to be chosen.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="At">Where it stands; null for nowhere.</param>
public readonly record struct NamedPlace(string Token, string Title, Spot? At);
