using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Board;

/// <summary><c>/exercises/{id}/board</c> for the projector, and <c>/board/lines</c> where the director writes it and what visitors see.</summary>
public sealed class BoardFeature : IFeature
{
    private const string Page = "board";

    // A minute of exercise passes sooner when the clock is quick; nobody reads a wall more often than this.
    private static readonly TimeSpan s_tick = TimeSpan.FromSeconds(10);

    public void Map(IEndpointRouteBuilder routes)
    {
        var board = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.SeeBoard);
        board.MapGet("", OnFloor.Showing(Page, at => new RazorComponentResult<BoardPage>(new Dictionary<string, object?> { [nameof(BoardPage.At)] = at, [nameof(BoardPage.View)] = Read(at) })));
        board.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(at, Permission.SeeBoard, () => [at.Exercise.Boards.Changed.Next, Task.Delay(s_tick, Clock(at))], async () =>
            [("board-now", await at.Context.RequestServices.GetRequiredService<PartCache>().DrawAsync<BoardNow>(at.Language, (nameof(BoardNow.View), Read(at))))])));
        board.MapGet("/lines", OnFloor.Showing(Page, at => new RazorComponentResult<BoardLinesPage>(new Dictionary<string, object?> { [nameof(BoardLinesPage.At)] = at }))).Needing(Permission.Steer);
        board.MapPost("/lines", OnFloor.Doing(Page, (at, form) => at.Exercise.WriteBoardAsync(
            at.By, form["phase"].ToString(), form["lines"].ToString().Split('\n'), form["break"].ToString(), OnFloor.KeyOf(form)))).Needing(Permission.Steer);
        board.MapPost("/visitors", OnFloor.Doing(Page, (at, form) => at.Exercise.ReleaseToVisitorsAsync(
            at.By, form["story"].ToString(), form["stand"].ToString(), form["rules"].ToString().Split('\n'), form["who"] == "yes", OnFloor.KeyOf(form)))).Needing(Permission.Steer);
    }

    private static BoardView Read(OnFloor at) => BoardView.Of(at, Clock(at).GetUtcNow());

    private static TimeProvider Clock(OnFloor at) => at.Context.RequestServices.GetRequiredService<TimeProvider>();
}
