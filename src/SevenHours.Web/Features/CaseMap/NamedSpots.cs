using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseMap;

/// <summary>Where the words of a page mean, when they name a town of the map or a place the seat knows. Whom else they fit is told to nobody.</summary>
internal static class NamedSpots
{
    /// <summary>The spot that words name, with its name in the reader's language; null for none.</summary>
    /// <param name="desk">Whose map.</param>
    /// <param name="words">The words, in the language of the package.</param>
    public static (Spot Spot, string Title)? Find(SeatReading desk, string words)
    {
        if (words.Length == 0)
            return null;

        var place = TypedTargets.Of(desk.Scenario).Find(words);
        if (KnownPlaces.SiteOf(desk.Scenario, place) is { Spot: { } spot } site && KnownPlaces.Of(desk).Contains(site))
            return (spot, KnownPlaces.Title(desk, site));

        var (texts, shapes) = (desk.Scenario.Texts, desk.Scenario.Table<Shape>());
        return shapes.FirstOrDefault(shape => shape.Kind == ShapeKind.Town && shape.Title.IsAuthored
                && string.Equals(texts.Find(shape.Title.Key, texts.SourceLanguage).Text, words, StringComparison.OrdinalIgnoreCase)) is { } town
            ? (MiddleOf(town.Line), desk.Of(town.Title))
            : null;
    }

    private static Spot MiddleOf(IReadOnlyList<Spot> line) => new(
        (line.Min(spot => spot.Latitude) + line.Max(spot => spot.Latitude)) / 2, (line.Min(spot => spot.Longitude) + line.Max(spot => spot.Longitude)) / 2);
}
