using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Safety;

/// <summary>Where one can go from the pages that belong to people rather than to play.</summary>
internal static class SafetyPlaces
{
    /// <summary>The tabs of a visitor.</summary>
    /// <param name="visit">Who he is.</param>
    /// <param name="words">His language.</param>
    /// <param name="current">The page he is on.</param>
    public static IReadOnlyList<Place> Of(Visit visit, Strings.Words words, string current)
    {
        var at = $"/exercises/{visit.Exercise.Id}";
        return
        [
            .. visit.Place is not null && visit.May(Permission.PlayRole) ? [new Place(words["role.card"], $"{at}/role", "masks-theater", current == "role")] : Array.Empty<Place>(),
            .. visit.Place is not null ? [new Place(words["desk"], $"{at}/desk", "layout-dashboard")] : Array.Empty<Place>(),
            .. visit.May(Permission.Capture) && !visit.IsOutside && !visit.May(Permission.SeeBoard) ? [new Place(words["capture"], $"{at}/capture", "microphone", current == "capture")] : Array.Empty<Place>(),
            new(words["lobby"], $"{at}/lobby", "users"),
            .. visit.May(Permission.SeeTruth) ? [new Place(words["control"], $"{at}/control", "activity")] : Array.Empty<Place>(),
            .. visit.May(Permission.SeeWelfare) ? [new Place(words["welfare"], $"{at}/welfare", "heart-handshake", current == "welfare")] : Array.Empty<Place>(),
            .. visit.May(Permission.ManagePrivacy) ? [new Place(words["privacy"], $"{at}/privacy", "id", current == "privacy")] : Array.Empty<Place>(),
            .. visit.Member is not null ? [new Place(words["mydata"], $"{at}/my-data", "user", current == "mydata")] : Array.Empty<Place>(),
            new(words["safety"], $"{at}/safety", "lifebuoy", current == "safety"),
        ];
    }
}
