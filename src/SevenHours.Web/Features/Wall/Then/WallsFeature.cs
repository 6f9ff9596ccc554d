using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Wall.Then;

/// <summary><c>/exercises/{id}/walls</c>: the case wall of any team, with its map and timeline, now and as it was known at any moment. For staff, in play and in the debrief.</summary>
public sealed class WallsFeature : IFeature
{
    private const string Name = "walls";

    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup($"/exercises/{{id}}/{Name}").Needing(Permission.SeeTruth).MapGet("", OnFloor.Showing(Name, Show));

    private static IResult Show(OnFloor at)
    {
        var live = at.Exercise.Live(at.Team);
        var seats = live.Scenario.Seats;
        var seat = seats.TryFind(at.Context.Request.Query["seat"].ToString(), out var asked) ? asked : seats.Ids.First();
        var texts = at.Exercise.TextsFor(at.Service.Texts, at.Language);
        var now = live.Now.Seconds;
        var known = WallThen.Asked(at.Context, now);
        var wall = known is { } then ? WallThen.Read(live, seat, texts, then, TeamWall.Of) : live.Read(seat, desk => TeamWall.Of(new SeatReading(desk, texts)));
        return new RazorComponentResult<WallsPage>(new Dictionary<string, object?>
        {
            [nameof(WallsPage.At)] = at,
            [nameof(WallsPage.Wall)] = wall,
            [nameof(WallsPage.Seats)] = live.Read(seat, desk => SeatChoice.All(new SeatReading(desk, texts))),
            [nameof(WallsPage.Seat)] = seats[seat].Name,
            [nameof(WallsPage.Now)] = (long)now,
            [nameof(WallsPage.Known)] = (long?)known?.Seconds,
        });
    }
}
