using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Live;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Demonstration;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>The screen itself, its feed, and the page for the wall.</summary>
internal static class ScreenEndpoints
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("", Staff.Only(Screen));
        room.MapGet("/feed", Staff.Only(Feed));
        room.MapGet("/wall", Staff.Only(Wall)).Needing(Permission.ManagePeople);
    }

    private static IResult Screen(ControlRoom room)
    {
        var live = room.Live;
        // The position before the reading: what comes in between is sent again rather than missed.
        var position = new FeedPosition(live.Info.Number, live.Events.Count);
        var made = room.Exercise.Session.Exercise;
        var filter = Filter(room);
        var separator = room.TeamQuery.Length == 0 ? "?" : "&";
        return new RazorComponentResult<ControlPage>(new Dictionary<string, object?>
        {
            [nameof(ControlPage.View)] = room.Read(),
            [nameof(ControlPage.Texts)] = room.Texts(room.ScenarioNow()),
            [nameof(ControlPage.Title)] = room.Exercise.ShownTitle(),
            [nameof(ControlPage.Id)] = room.Exercise.Id.Value,
            [nameof(ControlPage.Pins)] = room.Exercise.Session.Pins,
            [nameof(ControlPage.Guessing)] = room.Context.RequestServices.GetRequiredService<PinGate>().Guessing,
            [nameof(ControlPage.Rights)] = room.Rights,
            [nameof(ControlPage.Door)] = room.Door(),
            [nameof(ControlPage.Feed)] = $"{room.Href}/feed{room.TeamQuery}{separator}after={position.ToInt64()}&as={(int)room.Rights}&lang={room.Language.Tag}{(filter is null ? "" : $"&sheet={filter}")}",
            [nameof(ControlPage.IsOpenToAll)] = made.IsDemonstration && room.Context.User.May(Permission.ManageServer)
                ? room.Context.RequestServices.GetRequiredService<Demonstrations>().IsOpenToAll
                : default(bool?),
            [nameof(ControlPage.Safety)] = SafetyLine.All(room.Exercise, room.Words),
            [nameof(ControlPage.Filter)] = filter,
            [nameof(ControlPage.Team)] = room.Team,
            [nameof(ControlPage.Teams)] = made.Syndicates,
            [nameof(ControlPage.Query)] = room.TeamQuery,
        });
    }

    private static IResult Feed(ControlRoom room)
    {
        var services = room.Context.RequestServices;
        var feed = new ControlFeed(
            room, Filter(room), services.GetRequiredService<PictureBook>(), services.GetRequiredService<PinGate>(), services.GetRequiredService<TimeProvider>());
        var after = FeedResult.After(room.Context.Request);
        var isBack = room.Context.Request.Headers.ContainsKey("Last-Event-ID");
        return new FeedResult(after, end => feed.FollowAsync(FeedPosition.FromInt64(after), isBack, end));
    }

    private static IResult Wall(ControlRoom room)
    {
        var request = room.Context.Request;
        return new RazorComponentResult<WallPage>(new Dictionary<string, object?>
        {
            [nameof(WallPage.Title)] = room.Exercise.ShownTitle(),
            [nameof(WallPage.Pin)] = room.Exercise.Session.Pins.Pin,
            [nameof(WallPage.Url)] = room.Context.RequestServices.GetRequiredService<Invitations>().UrlOf(request, room.Exercise),
            [nameof(WallPage.Address)] = $"{request.Scheme}://{request.Host}/join",
            [nameof(WallPage.Host)] = request.Host.Value,
            [nameof(WallPage.Back)] = room.Href,
        });
    }

    private static string? Filter(ControlRoom room) =>
        room.Context.Request.Query["sheet"].ToString() is var filter and ("all" or "held" or "if") ? filter : null;
}
