using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Handbook;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Floor;

/// <summary>The bar of whoever asks: the pages he may open now, with what waits there.</summary>
internal sealed class FloorBars(ExerciseService exercises) : IFloorBars
{
    public FloorBar? Of(HttpContext context) =>
        (context.Request.RouteValues["id"] ?? context.Request.RouteValues["exercise"]) is string id && Visit.Of(context, exercises, id) is { } visit && StaffPages.AreFor(visit)
            ? new FloorBar(
                [.. StaffPages.All.Where(page => page.IsFor(visit)).Select(page => Place(page, visit, context.Request.Path))],
                HandbookSteps.HrefFor(context.Request.Path, visit.Exercise.Id.Value))
            : null;

    /// <summary>What waits on each page that counts.</summary>
    public static IEnumerable<(string Path, int Count)> Counts(Visit visit) =>
        StaffPages.All.Where(page => page.Waits is not null && page.IsFor(visit)).Select(page => (page.Path, page.Waits!(visit)));

    private static FloorPlace Place(StaffPage page, Visit visit, PathString at)
    {
        var href = $"/exercises/{visit.Exercise.Id}/{page.Path}";
        return new FloorPlace(
            page.Path, page.Name, href, page.Icon, $"floor.{page.Group.ToString().ToLowerInvariant()}", page.Group == StaffPageGroup.Play,
            at.StartsWithSegments(href, StringComparison.Ordinal), page.Waits?.Invoke(visit) ?? 0);
    }
}
