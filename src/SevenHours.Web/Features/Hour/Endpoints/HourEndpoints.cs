using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Hour.Live;

namespace SevenHours.Web.Features.Hour.Endpoints;

/// <summary>The page, its feed, and what moves lines and proposals.</summary>
internal static class HourEndpoints
{
    /// <summary>How far one press moves a line, and puts a proposal off.</summary>
    private static readonly SimSpan s_step = SimSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder hour)
    {
        hour.MapGet("", Staff.Only(Page));
        hour.MapGet("/feed", Staff.Only(Feed));
        hour.MapPost("/lines/{line}/later", Staff.Doing((room, _) => MoveAsync(room, s_step))).Needing(Permission.Steer);
        hour.MapPost("/lines/{line}/earlier", Staff.Doing((room, _) => MoveAsync(room, new SimSpan(-s_step.Seconds)))).Needing(Permission.Steer);
        hour.MapPost("/proposals/{line}/wait", Staff.Doing((room, _) => WaitAsync(room))).Needing(Permission.Steer);
    }

    private static IResult Page(ControlRoom room)
    {
        var (live, minutes) = (room.Live, HourRoom.MinutesOf(room));
        // The position before the reading: what comes in between is sent again rather than missed.
        var position = new FeedPosition(live.Info.Number, live.Events.Count);
        var separator = room.TeamQuery.Length == 0 ? "?" : "&";
        return new RazorComponentResult<HourPage>(new Dictionary<string, object?>
        {
            [nameof(HourPage.View)] = HourRoom.Read(room, minutes),
            [nameof(HourPage.Texts)] = room.Texts(room.ScenarioNow()),
            [nameof(HourPage.Templates)] = HourRoom.Templates(room),
            [nameof(HourPage.Title)] = room.Exercise.ShownTitle(),
            [nameof(HourPage.Id)] = room.Exercise.Id.Value,
            [nameof(HourPage.Rights)] = room.Rights,
            [nameof(HourPage.Limits)] = room.Exercise.Watch.Now.Limits,
            [nameof(HourPage.Minutes)] = minutes,
            [nameof(HourPage.Team)] = room.Team,
            [nameof(HourPage.Teams)] = room.Exercise.Session.Syndicates.Length,
            [nameof(HourPage.Query)] = room.TeamQuery,
            [nameof(HourPage.Feed)] = $"{HourRoom.HrefOf(room)}/feed{room.TeamQuery}{separator}after={position.ToInt64()}&ahead={minutes}&lang={room.Language.Tag}",
        });
    }

    private static IResult Feed(ControlRoom room)
    {
        var services = room.Context.RequestServices;
        var feed = new HourFeed(room, HourRoom.MinutesOf(room), services.GetRequiredService<HourBook>(), services.GetRequiredService<TimeProvider>());
        var after = FeedResult.After(room.Context.Request);
        return new FeedResult(after, end => feed.FollowAsync(FeedPosition.FromInt64(after), end));
    }

    /// <summary>Moves a line from where it stands. One without a time has nothing to be moved from.</summary>
    private static Task<Refusal?> MoveAsync(ControlRoom room, SimSpan by)
    {
        var line = room.ScenarioNow().Find<Rule>(room.Part("line"));
        return line.IsSome && room.Live.Read(world => world.RuleNow(line)) is { Status: RuleStatus.Armed } state && state.Due != SimTime.Never
            ? room.DoAsync(new RetimeRule(line, state.Due + by))
            : Task.FromResult<Refusal?>(line.IsSome ? ControlRefusals.NoTime : Refusal.NoSuchThing);
    }

    private static Task<Refusal?> WaitAsync(ControlRoom room) =>
        room.ScenarioNow().Find<Rule>(room.Part("line")).IsSome
            ? room.Exercise.PostponeAsync(room.By, room.Team, room.Part("line"), room.Live.Now + s_step, room.CommandKey())
            : Task.FromResult<Refusal?>(Refusal.NoSuchThing);
}
