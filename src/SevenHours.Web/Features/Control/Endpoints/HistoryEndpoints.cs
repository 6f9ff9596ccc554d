using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Debriefing;
using SevenHours.Kernel;
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
        room.MapGet("/players/{persona}", Staff.Only(Player));
    }

    private static IResult Why(ControlRoom room)
    {
        if (!int.TryParse(room.Part("event"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Results.NotFound();

        return room.Ask<IResult>((world, history) =>
        {
            if (number >= history.Events.Count)
                return Results.NotFound();

            var texts = room.Texts(world.Scenario);
            var id = new EventId(number);
            return new RazorComponentResult<EventCard>(new Dictionary<string, object?>
            {
                [nameof(EventCard.Href)] = room.Href,
                [nameof(EventCard.Query)] = room.TeamQuery,
                [nameof(EventCard.Steps)] = CausalChain.To(history, id).Steps.Select(step => EventSentence.Of(history, step.Line.Id, texts)).ToList(),
                [nameof(EventCard.After)] = history.FollowersOf(id).Take(MostFollowers)
                    .Select(next => EventSentence.Of(history, next, texts)).ToList(),
            });
        });
    }

    private static IResult Player(ControlRoom room) => room.Read().Players.FirstOrDefault(row => row.Name == room.Part("persona")) is { } row
        ? new RazorComponentResult<PlayerCard>(new Dictionary<string, object?>
        {
            [nameof(PlayerCard.Href)] = room.Href, [nameof(PlayerCard.Query)] = room.TeamQuery, [nameof(PlayerCard.Row)] = row,
        })
        : Results.NotFound();
}
