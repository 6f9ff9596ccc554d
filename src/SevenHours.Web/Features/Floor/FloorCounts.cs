using System.Runtime.CompilerServices;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Floor;

/// <summary>
/// Keeps the counts on the bar true while a page is open. They travel in the page's own feed, so that a member of staff with many windows has
/// no more connections than windows.
/// </summary>
internal sealed class FloorCounts(ExerciseService exercises, PartCache cache, TimeProvider time) : IFeedCompanion
{
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(20);

    public IAsyncEnumerable<FeedBody>? With(HttpContext context, CancellationToken end) =>
        context.Request.RouteValues["id"] is string id && !context.Request.Path.StartsWithSegments("/api")
        && Visit.Of(context, exercises, id) is { } visit && StaffPages.AreFor(visit)
            ? FollowAsync(visit, context.RequestServices.GetRequiredService<Reader>(), end)
            : null;

    private async IAsyncEnumerable<FeedBody> FollowAsync(Visit visit, Reader reader, [EnumeratorCancellation] CancellationToken end)
    {
        var sent = new Dictionary<string, int>(StringComparer.Ordinal);
        while (StaffPages.AreFor(visit))
        {
            var exercise = visit.Exercise;
            Task[] next =
            [
                exercise.SessionChanged.Next, exercise.Welfare.Changed.Next, exercise.Watch.Changed.Next, exercise.Channel.Changed.Next,
                .. exercise.Session.Syndicates.Select(team => exercise.Live(team.Number).Events.Changed.Next),
            ];
            var html = new StringBuilder();
            foreach (var (path, count) in FloorBars.Counts(visit))
            {
                if (sent.TryGetValue(path, out var before) && before == count)
                    continue;

                sent[path] = count;
                foreach (var place in FloorCount.Places)
                {
                    html.Append(Partial.For(FloorCount.IdOf(place, path), await cache.DrawAsync<FloorCount>(
                        reader.Language, (nameof(FloorCount.At), place), (nameof(FloorCount.Path), path), (nameof(FloorCount.Count), count))));
                }
            }

            if (html.Length > 0)
                yield return FeedBody.Of(html.ToString());
            // A call that nobody answers becomes overdue without anything happening.
            await Task.WhenAny([.. next, Task.Delay(s_look, time, end)]).WaitAsync(end);
            await Task.Delay(s_rest, time, end);
        }
    }
}
