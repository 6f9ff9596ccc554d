using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Capture;

/// <summary>The ways on at the bottom of a telephone: back to one's own work, and to the pages for people.</summary>
internal static class CaptureDock
{
    /// <summary>The places of a visitor.</summary>
    /// <param name="visit">Who he is.</param>
    /// <param name="words">His language.</param>
    /// <param name="current">The page he is on.</param>
    public static IReadOnlyList<Place> Of(Visit visit, Strings.Words words, string current)
    {
        var at = $"/exercises/{visit.Exercise.Id}";
        return
        [
            .. visit.Place is not null && visit.May(Permission.PlayRole) ? [new Place(words["role.card"], $"{at}/role", "masks-theater")] : Array.Empty<Place>(),
            .. visit.Place is not null && !visit.May(Permission.PlayRole) ? [new Place(words["desk"], $"{at}/desk", "layout-dashboard")] : Array.Empty<Place>(),
            .. visit.May(Permission.SeeTruth) ? [new Place(words["control"], $"{at}/control", "activity")] : Array.Empty<Place>(),
            new(words["dock.record"], $"{at}/capture", "microphone", current == "capture"),
            .. visit.May(Permission.SeeTruth) ? [new Place(words["places"], $"{at}/places", "map-pin")] : Array.Empty<Place>(),
            new(words["lobby"], $"{at}/lobby", "users"),
            new(words["safety"], $"{at}/safety", "lifebuoy"),
        ];
    }
}
