using System.Collections.Immutable;

namespace SevenHours.Web.Features.Handbook;

/// <summary>Which part of the handbook fits a page of an exercise.</summary>
/// <param name="Page">The address of the page, or how it begins.</param>
/// <param name="Chapter">The name of the chapter.</param>
/// <param name="Anchor">The heading in it; null for its beginning.</param>
public sealed record HandbookStep(string Page, string Chapter, string? Anchor);

/// <summary>The handbook, opened at the step one is in. The longest address that fits decides; a page that is not named opens the list of chapters.</summary>
public static class HandbookSteps
{
    private const string Exercise = "/exercises/{id}/";

    public static ImmutableArray<HandbookStep> All { get; } =
    [
        new("/exercises/new", "case", "choose-before-you-write"),
        new("/practice", "rehearsal", null),
        new(Exercise + "lobby", "rehearsal", "the-door"),
        new(Exercise + "door", "rehearsal", "the-door"),
        new(Exercise + "seating", "people", "from-a-list-of-names-to-teams"),
        new(Exercise + "places", "rehearsal", null),
        new(Exercise + "paper", "rehearsal", "going-on-by-paper"),
        new(Exercise + "control", "conduct", null),
        new(Exercise + "hour", "conduct", "the-hour-ahead"),
        new(Exercise + "days", "conduct", "evening-night-morning"),
        new(Exercise + "white-cell", "conduct", "answering-for-the-world"),
        new(Exercise + "staff", "staffing", "one-channel-for-staff"),
        new(Exercise + "board", "conduct", null),
        new(Exercise + "coach", "conduct", "helping-without-solving"),
        new(Exercise + "observe", "evaluation", "what-an-evaluator-writes-down"),
        new(Exercise + "capture", "role-players", "during-play"),
        new(Exercise + "cast", "role-players", null),
        new(Exercise + "role", "role-players", "during-play"),
        new(Exercise + "beside", "role-players", "during-play"),
        new(Exercise + "interviews", "role-players", "during-play"),
        new(Exercise + "welfare", "safety", "the-welfare-officer"),
        new(Exercise + "safety", "safety", null),
        new(Exercise + "privacy", "safety", "data-about-those-who-play"),
        new(Exercise + "debrief", "debrief", null),
        new(Exercise + "debrief/conversation", "debrief", "ten-steps"),
        new(Exercise + "debrief/ratings", "evaluation", "rating-alone-then-together"),
        new(Exercise + "debrief/mistakes", "evaluation", "naming-mistakes"),
        new(Exercise + "debrief/what-if", "debrief", "what-if"),
        new(Exercise + "words", "debrief", "the-wall"),
        new(Exercise + "feedback", "evaluation", null),
        new(Exercise + "debrief/report", "report", null),
    ];

    /// <summary>The address in the handbook that fits a page.</summary>
    /// <param name="path">The page: <c>/exercises/k3x…/hour</c>.</param>
    /// <param name="exercise">The exercise it is a page of, so that the handbook can lead back; null for none.</param>
    public static string HrefFor(string path, string? exercise)
    {
        var asked = exercise is null ? path : path.Replace($"/exercises/{exercise}/", Exercise, StringComparison.Ordinal);
        var step = All.Where(one => asked == one.Page || asked.StartsWith(one.Page + "/", StringComparison.Ordinal)).MaxBy(one => one.Page.Length);
        return Href(step?.Chapter, step?.Anchor, exercise, null);
    }

    /// <summary>The address of a chapter, or of the list of them.</summary>
    public static string Href(string? chapter, string? anchor, string? exercise, string? language)
    {
        string?[] query = [exercise is null ? null : $"at={exercise}", language is null ? null : $"in={language}"];
        var asked = string.Join('&', query.OfType<string>());
        return $"/handbook{(chapter is null ? "" : "/" + chapter)}{(asked.Length > 0 ? "?" + asked : "")}{(anchor is null ? "" : "#" + anchor)}";
    }
}
