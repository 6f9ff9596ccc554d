using System.Collections.Immutable;
using SevenHours.Web.Features.Programmes.Plan;

namespace SevenHours.Web.Features.Handbook;

/// <summary>Which part of the handbook fits a page of an exercise or of a programme.</summary>
/// <param name="Page">The address of the page, or how it begins.</param>
/// <param name="Chapter">The name of the chapter.</param>
/// <param name="Anchor">The heading in it; null for its beginning.</param>
public sealed record HandbookStep(string Page, string Chapter, string? Anchor);

/// <summary>The handbook, opened at the step one is in. The longest address that fits decides; a page that is not named opens the list of chapters.</summary>
public static class HandbookSteps
{
    private const string Exercise = "/exercises/{id}/";
    private const string Programme = "/programmes/{programme}";

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
        new(Programme + "/concept", "concept", "step-by-step"),
        new(Programme + "/timetable", "timetable", "how-a-day-goes"),
        new(Programme + "/milestones", "concept", "how-long-it-takes"),
        new(Programme + "/budget", "concept", "step-by-step"),
        new(Programme + "/calendar", "timetable", null),
        new(Programme + "/people", "people", "step-by-step"),
        new(Programme + "/teams", "people", "from-a-list-of-names-to-teams"),
        new(Programme + "/staff", "staffing", "how-many"),
        new(Programme + "/learning", "evaluation", "tests-forms-and-the-half-year"),
        new(Programme + "/competences", "evaluation", "attendance-and-competence"),
        new(Programme + "/trainers", "trainers", "the-ladder"),
        new(Programme + "/attendance", "evaluation", "attendance-and-competence"),
        new(Programme + "/countries", "exercise", null),
        new(Programme + "/print", "rehearsal", "going-on-by-paper"),
        new(Programme + "/certificates", "evaluation", "attendance-and-competence"),
        new(Programme + "/alumni", "report", "keep-them-together"),
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

    /// <summary>The address in the handbook that fits a page of a programme; for its first page, the stage the programme is at.</summary>
    /// <param name="way">The page behind the programme's address: <c>/timetable</c>; empty for its first.</param>
    /// <param name="stage">The stage.</param>
    public static string HrefFor(string way, Stage stage) => way.Length == 0
        ? Href(stage switch { Stage.Plan => "concept", Stage.Call or Stage.Select => "people", Stage.Prepare => "rehearsal", Stage.Hold => "conduct", _ => "report" }, null, null, null)
        : HrefFor(Programme + way, null);

    /// <summary>The address of a chapter, or of the list of them.</summary>
    public static string Href(string? chapter, string? anchor, string? exercise, string? language)
    {
        string?[] query = [exercise is null ? null : $"at={exercise}", language is null ? null : $"in={language}"];
        var asked = string.Join('&', query.OfType<string>());
        return $"/handbook{(chapter is null ? "" : "/" + chapter)}{(asked.Length > 0 ? "?" + asked : "")}{(anchor is null ? "" : "#" + anchor)}";
    }
}
