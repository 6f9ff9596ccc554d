using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Welfare;

/// <summary><c>/exercises/{id}/welfare</c>: for whoever looks after people, and for nobody else, the server's operator included.</summary>
public sealed class WelfareFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var welfare = routes.MapGroup("/exercises/{id}/welfare").Needing(Permission.SeeWelfare);
        welfare.MapGet("", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, visit => Task.FromResult<IResult>(Page(context, visit))));
        welfare.MapGet("/feed", (string id, HttpContext context, ExerciseService exercises, PartCache cache) => DoAsync(context, exercises, id, visit =>
            Task.FromResult<IResult>(new FeedResult(0, cancellation => FollowAsync(context, exercises, visit, cache, cancellation)))));
        welfare.MapPost("/notes", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var about = form["about"].ToString() is { Length: > 0 } key ? key : null;
            return Answer(context, id, await visit.Exercise.NoteWelfareAsync(visit.Actor, about, form["says"].ToString(), Guid.NewGuid().ToString("N")));
        }));
        welfare.MapPost("/settle", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var isNumber = int.TryParse(form["flag"], NumberStyles.None, CultureInfo.InvariantCulture, out var flag);
            return Answer(context, id, isNumber ? await visit.Exercise.SettleWelfareAsync(visit.Actor, flag) : ExerciseRefusals.NotInThisState);
        }));
    }

    private static RazorComponentResult<WelfarePage> Page(HttpContext context, Visit visit) => new(new Dictionary<string, object?>
    {
        [nameof(WelfarePage.Visit)] = visit,
        [nameof(WelfarePage.View)] = WelfareView.Of(visit.Exercise, context.RequestServices.GetRequiredService<Reader>().Words["welfare.somebody"]),
    });

    private static async Task<IResult> DoAsync(HttpContext context, ExerciseService exercises, string id, Func<Visit, Task<IResult>> serve) =>
        Visit.Of(context, exercises, id) is { } visit ? await serve(visit) : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static IResult Answer(HttpContext context, string id, Refusal? refused) => refused is null
        ? Results.Redirect($"/exercises/{id}/welfare")
        : ErrorPages.Show(context, StatusCodes.Status422UnprocessableEntity, "error.request");

    // Ends when somebody no longer looks after welfare: what is read here is read by nobody else.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(
        HttpContext context, ExerciseService exercises, Visit first, PartCache cache, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (reader, exercise) = (context.RequestServices.GetRequiredService<Reader>(), first.Exercise);
        for (var number = 1; Visit.Of(context, exercises, exercise.Id.Value) is { } visit && visit.May(Permission.SeeWelfare); number++)
        {
            var (change, entry) = (exercise.SessionChanged.Next, exercise.Welfare.Changed.Next);
            yield return new FeedMessage(number, FeedBody.Of(string.Concat(
                Partial.For("welfare-now", await cache.DrawAsync<WelfareNow>(reader.Language, ("View", WelfareView.Of(exercise, reader.Words["welfare.somebody"])))),
                Partial.For("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(reader.Language, ("By", exercise.NoDuffBy(reader.Words)), ("Card", exercise.CardLines()))))));
            await Task.WhenAny(change, entry).WaitAsync(cancellation);
        }
    }
}
