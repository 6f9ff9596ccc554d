using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Safety;

/// <summary>No-duff, the contact card, stepping out and coming back. Everything works without script.</summary>
public sealed class SafetyFeature : IFeature
{
    /// <summary>The boxes of the contact card, in its order.</summary>
    internal static readonly string[] CardBoxes = ["who", "number", "where", "firstaid", "emergency", "meet"];

    public void Add(IServiceCollection services) => services.TryAddSingleton<ISafetyNets, SafetyNets>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var exercise = routes.MapGroup("/exercises/{id}");
        exercise.MapPost("/no-duff", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
        {
            await visit.Exercise.RaiseNoDuffAsync(visit.Actor, await BoxAsync(context, "reason"));
            return Back(context, id);
        })).Needing(Permission.RaiseNoDuff);
        exercise.MapPost("/no-duff/clear", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
            Answer(context, await visit.Exercise.ClearNoDuffAsync(visit.Actor), Back(context, id)))).Needing(Permission.ClearNoDuff);

        exercise.MapGet("/safety", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, visit =>
            Task.FromResult<IResult>(Page(visit, context.Request.Query.ContainsKey("sent"))))).Needing(Permission.RaiseNoDuff);
        exercise.MapGet("/safety/feed", (string id, HttpContext context, ExerciseService exercises, PartCache cache) => DoAsync(context, exercises, id, visit =>
            Task.FromResult<IResult>(new FeedResult(0, cancellation => FollowAsync(context, visit.Exercise, cache, cancellation))))).Needing(Permission.RaiseNoDuff);
        exercise.MapPost("/safety/card", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Answer(context, await visit.Exercise.SetContactCardAsync(visit.Actor, [.. CardBoxes.Select(box => form[box].ToString())]), To(id, "safety"));
        })).Needing(Permission.Steer);
        exercise.MapPost("/safety/flag", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
            Answer(context, await visit.Exercise.FlagWelfareAsync(visit.Actor, await BoxAsync(context, "says"), Guid.NewGuid().ToString("N")), To(id, "safety?sent"))))
            .Needing(Permission.StepOut);
        exercise.MapPost("/safety/welfare", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
            Answer(context, await visit.Exercise.TakeWelfareAsync(visit.Actor, await BoxAsync(context, "lay") != "yes"), To(id, "safety"))))
            .Needing(Permission.AppointStaff);

        exercise.MapPost("/step-out", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
            Answer(context, await visit.Exercise.StepOutAsync(visit.Actor), To(id, "aside")))).Needing(Permission.StepOut);
        exercise.MapPost("/come-back", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, async visit =>
            Answer(context, await visit.Exercise.ComeBackAsync(visit.Actor), Results.Redirect($"/exercises/{id}")))).Needing(Permission.StepOut);
        exercise.MapGet("/aside", (string id, HttpContext context, ExerciseService exercises) => DoAsync(context, exercises, id, visit => Task.FromResult<IResult>(
            visit.IsAway
                ? new RazorComponentResult<AsidePage>(new Dictionary<string, object?> { [nameof(AsidePage.Visit)] = visit })
                : Results.Redirect($"/exercises/{id}")))).Needing(Permission.StepOut);
    }

    private static RazorComponentResult<SafetyPage> Page(Visit visit, bool isSent) =>
        new(new Dictionary<string, object?> { [nameof(SafetyPage.Visit)] = visit, [nameof(SafetyPage.IsSent)] = isSent });

    private static async Task<IResult> DoAsync(HttpContext context, ExerciseService exercises, string id, Func<Visit, Task<IResult>> serve) =>
        Visit.Of(context, exercises, id) is { } visit ? await serve(visit) : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

    private static async Task<string> BoxAsync(HttpContext context, string name) =>
        context.Request.HasFormContentType ? (await context.Request.ReadFormAsync(context.RequestAborted))[name].ToString() : "";

    private static IResult Answer(HttpContext context, Refusal? refused, IResult done) =>
        refused is null ? done
        : refused == ExerciseRefusals.StorageUnavailable ? ErrorPages.Show(context, StatusCodes.Status503ServiceUnavailable, "error.server")
        : ErrorPages.Show(context, StatusCodes.Status422UnprocessableEntity, "error.request");

    private static IResult To(string id, string page) => Results.Redirect($"/exercises/{id}/{page}");

    // Back to the page that was left; a foreign or missing referrer leads to the first page of the exercise.
    private static IResult Back(HttpContext context, string id)
    {
        var from = context.Request.GetTypedHeaders().Referer;
        return Results.Redirect(from?.Host == context.Request.Host.Host && from.AbsolutePath.StartsWith($"/exercises/{id}/", StringComparison.Ordinal)
            ? from.PathAndQuery
            : $"/exercises/{id}");
    }

    // What stands now, and again whenever that changes: pages without a feed of their own hear of an emergency by it.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(
        HttpContext context, Exercise exercise, PartCache cache, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = context.RequestServices.GetRequiredService<Reader>();
        string? sent = null;
        for (var number = 1; ; number++)
        {
            var next = exercise.SessionChanged.Next;
            var banner = await cache.DrawAsync<NoDuffBanner>(reader.Language, ("By", exercise.NoDuffBy(reader.Words)), ("Card", exercise.CardLines()));
            if (banner != sent)
                yield return new FeedMessage(number, FeedBody.Of(Partial.For("no-duff-banner", sent = banner)));
            await next.WaitAsync(cancellation);
        }
    }
}
