using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Places.Parts;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Places;

/// <summary>
/// <c>/exercises/{id}/places</c>: the sets, their cards and who is where, for staff. <c>/exercises/{id}/at/{code}</c>, behind the code on a
/// card: somebody in the exercise goes in or out; anybody else is led to the door.
/// </summary>
public sealed class PlacesFeature : IFeature
{
    public void Add(IServiceCollection services) => services.AddSingleton<PlaceCodes>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var places = routes.MapGroup("/exercises/{id}/places").Needing(Permission.SeeTruth);
        places.MapGet("", AtPlaces.Serving(at => Page(at)));
        places.MapGet("/cards", AtPlaces.Serving(Cards));
        places.MapGet("/feed", (string id, HttpContext context, PartCache cache) => AtPlaces.Of(context, id) is { } at
            ? new FeedResult(0, cancellation => FollowAsync(at, cache, cancellation))
            : ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
        places.MapPost("", AtPlaces.Serving(at => ChangeAsync(at, form => at.Exercise.AddSetAsync(at.Visit.Actor, form["name"].ToString(), PressKeys.Of(form)))))
            .Needing(Permission.AnswerRequests);
        places.MapPost("/close", AtPlaces.Serving(at => ChangeAsync(at, form => at.Exercise.CloseSetAsync(at.Visit.Actor, form["set"].ToString()))))
            .Needing(Permission.AnswerRequests);

        routes.MapGet("/exercises/{id}/at/{code}", (string id, string code, HttpContext context) => Scan(context, id, code)).AllowAnonymous().RequireRateLimiting(Pace.Join);
        routes.MapPost("/exercises/{id}/at/{code}", (string id, string code, HttpContext context) => GoAsync(context, id, code)).Needing(Permission.Capture);
    }

    private static IResult Page(AtPlaces at, Refusal? refused = null) => new RazorComponentResult<PlacesPage>(new Dictionary<string, object?>
    {
        [nameof(PlacesPage.At)] = at, [nameof(PlacesPage.Rows)] = SetRow.All(at.Exercise, at.Texts), [nameof(PlacesPage.Refused)] = refused,
    })
    { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static IResult Cards(AtPlaces at)
    {
        var chosen = at.Context.Request.Query["set"];
        return new RazorComponentResult<CardsPage>(new Dictionary<string, object?>
        {
            [nameof(CardsPage.At)] = at,
            [nameof(CardsPage.Sets)] = at.Exercise.Sets.Where(set => chosen.Count == 0 || chosen.Contains(set.Key)).ToList(),
            [nameof(CardsPage.IsFour)] = at.Context.Request.Query["per"] == "4",
        });
    }

    private static async Task<IResult> ChangeAsync(AtPlaces at, Func<IFormCollection, Task<Refusal?>> change)
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        return await change(form) is { } refused ? Page(at, refused) : Results.Redirect(at.Href);
    }

    // To a stranger a guessed code and a guessed exercise are the same; with a true one he is led to the door, and learns nothing of the place.
    private static IResult Scan(HttpContext context, string id, string code)
    {
        var exercise = context.RequestServices.GetRequiredService<ExerciseService>().Find(id);
        if (exercise is null || context.RequestServices.GetRequiredService<PlaceCodes>().Find(exercise, code) is not { } set)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (AtPlaces.Of(context, id) is not { } at)
            return Results.Redirect("/join");
        return at.Visit.IsOutside || at.Visit.IsAway || !at.Visit.May(Permission.Capture) ? Results.Redirect(Front.Of(at.Visit)) : Card(at, set);
    }

    private static IResult Card(AtPlaces at, PlaySet set, Refusal? refused = null) => new RazorComponentResult<AtSetPage>(new Dictionary<string, object?>
    {
        [nameof(AtSetPage.At)] = at, [nameof(AtSetPage.Set)] = SetRow.Of(at.Exercise, at.Exercise.Session, set, at.Texts), [nameof(AtSetPage.Refused)] = refused,
        [nameof(AtSetPage.IsFrozen)] = at.Exercise.IsFrozen(set, at.Visit.Syndicate),
    })
    { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static async Task<IResult> GoAsync(HttpContext context, string id, string code)
    {
        if (AtPlaces.Of(context, id) is not { } at || at.Codes.Find(at.Exercise, code) is not { } set)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["who"].ToString() is { Length: > 0 } who && who != at.Who)
            return new RefusalResult(WebRefusals.WrittenByAnother, StatusCodes.Status409Conflict);

        var late = LateOf(form);
        var refused = form["go"] == "out" ? await at.Exercise.LeaveSetAsync(at.Visit.Actor, set, late) : await at.Exercise.EnterAsync(at.Visit.Actor, set, late);
        // A telephone that waited for its network asks with a script and is answered in a line; a form is led on.
        if (context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal))
            return refused is null ? Results.NoContent() : new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity);
        return refused is null ? Results.Redirect($"/exercises/{id}/at/{code}") : Card(at, set, refused);
    }

    // How long it lay on the telephone; a day at most, as long as it is kept there.
    private static TimeSpan LateOf(IFormCollection form) =>
        long.TryParse(form["late"], NumberStyles.None, CultureInfo.InvariantCulture, out var late) ? TimeSpan.FromMilliseconds(Math.Min(late, 86_400_000)) : TimeSpan.Zero;

    private static async IAsyncEnumerable<FeedMessage> FollowAsync(AtPlaces at, PartCache cache, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Exercise.Connections.Open(at.Visit.Actor.Key);
        var (language, sent) = (at.Reader.Language, new Dictionary<string, string>(StringComparer.Ordinal));
        for (var number = 1; at.Visit.May(Permission.SeeTruth); number++)
        {
            Task[] next = [at.Exercise.SessionChanged.Next, .. at.Exercise.Session.Syndicates.Select(team => at.Exercise.Live(team.Number).Events.Changed.Next)];
            var frame = at.Frame;
            (string Id, string Html)[] parts =
            [
                ("sets-now", await cache.DrawAsync<SetsNow>(language, ("Rows", SetRow.All(at.Exercise, at.Texts)), ("Base", at.Href), ("MayClose", at.Visit.May(Permission.AnswerRequests)))),
                ("clocks", await cache.DrawAsync<Clocks>(language, ("Clock", frame.Clock))),
                ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(language, ("By", frame.NoDuffBy), ("Card", frame.Card))),
            ];
            var html = string.Concat(parts.Where(part => sent.GetValueOrDefault(part.Id) != part.Html).Select(part => Partial.For(part.Id, part.Html)));
            foreach (var (part, now) in parts)
                sent[part] = now;
            if (html.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(html));
            await Task.WhenAny(next).WaitAsync(cancellation);
        }

        yield return Leaving.Message(0, at.Exercise.Id);
    }
}
