using System.ComponentModel;
using System.Text.Json;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Lobby;
using SevenHours.Web.Feed;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Api;

/// <summary>What a seat sees and does.</summary>
internal static class SeatApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exercises/{id}/seats", (string id, HttpContext context, ExerciseService exercises, Reading.Reader reader) =>
                Visit.Of(context, exercises, id) is { } visit
                    ? Results.Json(LobbyView.Of(visit, visit.Exercise.TextsFor(exercises.Texts, reader.Language)), ApiJson.Options)
                    : Problems.Missing)
            .Needing(Permission.SeeLobby).WithSummary("Who is here, and who sits where").Produces<LobbyView>();
        api.MapPost("/exercises/{id}/seat", TakeAsync).Needing(Permission.PlaySeat).WithSummary("Take a seat").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
        api.MapGet("/exercises/{id}/seat", (string id, HttpContext context) => AtSeatAsync(context, id, at =>
                Task.FromResult(Results.Json(new SeatNow(at.After(at.Read()), at.Frame().Clock, at.Read()), ApiJson.Options))))
            .Needing(Permission.PlaySeat).WithSummary("Everything your seat knows").Produces<SeatNow>();
        api.MapPost("/exercises/{id}/commands", (string id, CommandRequest body, HttpContext context) => AtSeatAsync(context, id, at => DoAsync(at, body, context)))
            .Needing(Permission.PlaySeat).WithSummary("Do something in your seat; Idempotency-Key names the press, and the same key is never done twice")
            .Produces<CommandDone>().ProducesProblem(422);
        api.MapGet("/exercises/{id}/feed", (string id, HttpContext context) => AtSeatAsync(context, id, at =>
            {
                var after = FeedResult.After(context.Request);
                return Task.FromResult<IResult>(new FeedResult(after, cancellation => NoticeFeed.FollowAsync(at, after, cancellation)));
            }))
            .Needing(Permission.PlaySeat).WithSummary("What your seat is told from now on, as server-sent events; Last-Event-ID or after says where to go on")
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream");
        api.MapGet("/exercises/{id}/clock", (string id, HttpContext context, ExerciseService exercises) => Visit.Of(context, exercises, id) is { } visit
                ? Results.Json(visit.Exercise.ClockOf(visit.Syndicate), ApiJson.Options)
                : Problems.Missing)
            .Needing(Permission.SeeLobby).WithSummary("The exercise clock as a formula");
    }

    /// <summary>Serves somebody in his seat.</summary>
    internal static async Task<IResult> AtSeatAsync(HttpContext context, string id, Func<AtDesk, Task<IResult>> serve)
    {
        var exercises = context.RequestServices.GetRequiredService<ExerciseService>();
        return Visit.Of(context, exercises, id) switch
        {
            null => Problems.Missing,
            { Place: null } => Problems.NoSeat,
            _ => await AtDesk.ServeAsync(context, id, serve),
        };
    }

    private static async Task<IResult> TakeAsync(string id, SeatRequest body, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Problems.Missing;
        return await LobbyFeature.SitAsync(visit, $"{body.Team ?? 1}/{body.Seat}") is { } refused ? Problems.Of(refused) : Results.NoContent();
    }

    private static async Task<IResult> DoAsync(AtDesk at, CommandRequest request, HttpContext context)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > 0 && !Exercise.IsCommandKey(key))
            return Problems.Of(WebRefusals.KeyUnusable);

        if (string.IsNullOrEmpty(request.Name))
            return Problems.Of(WebRefusals.CommandUnreadable("it has no name."));

        CommandBody.Said said;
        try
        {
            said = CommandBody.Read(at, request);
        }
        catch (Exception e) when (e is WireException or JsonException or InvalidOperationException) // half a character is the last
        {
            return Problems.Of(WebRefusals.CommandUnreadable(e.Message));
        }

        return await at.DoAsync(said.Command, key, said.Words) is { } refused
            ? Problems.Of(refused)
            : Results.Json(new CommandDone(at.AfterAll()), ApiJson.Options);
    }
}

/// <summary>A seat to take.</summary>
public sealed record SeatRequest([property: Description("The seat's id.")] string Seat, [property: Description("The team; 1 when missing.")] int? Team = null);

/// <summary>A command.</summary>
/// <param name="Name">Its wire name, such as do.open.</param>
/// <param name="Body">Its fields. A field that takes words takes {"text": "…"}; a fact is named as in the view.</param>
public sealed record CommandRequest(string Name, JsonElement Body);

/// <summary>A command that is done, and durable.</summary>
/// <param name="After">The number by which a feed goes on after it.</param>
public sealed record CommandDone(long After);

/// <summary>A seat's view.</summary>
/// <param name="After">The number by which a feed goes on after it.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Desk">What the seat knows.</param>
public sealed record SeatNow(long After, Reading.ClockFormula Clock, DeskView Desk);
