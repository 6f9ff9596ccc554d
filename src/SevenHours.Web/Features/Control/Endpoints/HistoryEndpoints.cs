using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>Why something happened, and what actors need to know.</summary>
internal static class HistoryEndpoints
{
    private const int MostFollowers = 12;

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/events/{event}", Staff.Only(Why));
        room.MapPost("/events/{event}/again", Staff.Doing(PlayAgainAsync)).Needing(Permission.Steer);
        room.MapPost("/lines/{line}/live", Staff.Doing((r, _) => r.Exercise.MakeLiveAsync(r.By, LineOf(r, r.Part("line"))))).Needing(Permission.Steer);
        room.MapGet("/players/{persona}", Staff.Only(Player));
    }

    private static IResult Why(ControlRoom room)
    {
        if (NumberOf(room.Part("event")) is not { } number)
            return Results.NotFound();

        var (branch, lines) = (room.Live.Info.Number, HistoryLine.Others(room.Exercise, room.Team));
        return room.Ask<IResult>((world, history) =>
        {
            if (number >= history.Events.Count)
                return Results.NotFound();

            var texts = room.Texts(world.Scenario);
            var id = new EventId(number);
            var card = new Dictionary<string, object?>
            {
                [nameof(EventCard.Href)] = room.Href,
                [nameof(EventCard.Query)] = room.TeamQuery, [nameof(EventCard.Rights)] = room.Rights,
                [nameof(EventCard.Steps)] = CausalChain.To(history, id).Steps.Select(step => EventSentence.Of(history, step.Line.Id, texts)).ToList(),
                [nameof(EventCard.After)] = history.FollowersOf(id).Take(MostFollowers)
                    .Select(next => EventSentence.Of(history, next, texts)).ToList(),
                [nameof(EventCard.MaySteer)] = room.By.May(room.Exercise.Session, Permission.Steer),
                [nameof(EventCard.Branch)] = branch,
                [nameof(EventCard.Later)] = history.Events.Count - 1 - number,
                [nameof(EventCard.Lines)] = lines,
            };
            return StaffAnswer.IsClick(room.Context.Request)
                ? new RazorComponentResult<EventCard>(card)
                : new RazorComponentResult<EventPage>(new Dictionary<string, object?> { [nameof(EventPage.Room)] = room, [nameof(EventPage.Card)] = card });
        });
    }

    private static async Task<Refusal?> PlayAgainAsync(ControlRoom room, IFormCollection form) =>
        NumberOf(room.Part("event")) is { } number && NumberOf(form["line"]) == room.Live.Info.Number
            ? (await room.Exercise.RestartSceneFromAsync(room.By, room.Team, new EventId(number))).Refusal
            : ExerciseRefusals.NoSuchEvent;

    /// <summary>A line of this team's history; none for another team's.</summary>
    private static int LineOf(ControlRoom room, string typed) =>
        NumberOf(typed) is { } number && HistoryLine.Others(room.Exercise, room.Team).Any(line => line.Branch == number) ? number : 0;

    private static int? NumberOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IResult Player(ControlRoom room) => room.Read().Players.FirstOrDefault(row => row.Name == room.Part("persona")) is { } row
        ? new RazorComponentResult<PlayerCard>(new Dictionary<string, object?>
        {
            [nameof(PlayerCard.Href)] = room.Href, [nameof(PlayerCard.Query)] = room.TeamQuery, [nameof(PlayerCard.Rights)] = room.Rights, [nameof(PlayerCard.Row)] = row,
        })
        : Results.NotFound();
}
