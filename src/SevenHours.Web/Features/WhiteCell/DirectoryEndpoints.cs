using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Features.WhiteCell.View;

namespace SevenHours.Web.Features.WhiteCell;

/// <summary><c>…/white-cell/directory</c>: whom players may contact, for the wall; and who answers for each, switched in one tap.</summary>
internal static class DirectoryEndpoints
{
    public static void Map(IEndpointRouteBuilder cell)
    {
        cell.MapGet("/directory", WhiteCellRoom.Serving(Show));
        cell.MapPost("/directory/{team:int}/{agency}", WhiteCellRoom.Serving(SwitchAsync));
    }

    private static RazorComponentResult<DirectoryPage> Show(WhiteCellRoom room)
    {
        var team = int.TryParse(room.Context.Request.Query["team"], out var asked) && asked >= 1 && asked <= room.Exercise.Session.Syndicates.Length ? asked : 1;
        return new RazorComponentResult<DirectoryPage>(new Dictionary<string, object?>
        {
            [nameof(DirectoryPage.Room)] = room, [nameof(DirectoryPage.Team)] = team, [nameof(DirectoryPage.Rows)] = DirectoryRow.All(room, team),
        });
    }

    private static async Task<IResult> SwitchAsync(WhiteCellRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (room.Team == 0)
            return ErrorPages.Show(room.Context, StatusCodes.Status404NotFound, "error.missing");

        var agency = room.Exercise.Live(room.Team).Scenario.Agencies.TryFind(room.Part("agency"), out var id) ? id : Id<Agency>.None;
        var answer = await room.Exercise.DirectAsync(
            room.Visit.Actor, room.Team, new SetAnswering(agency, form["by"] == "person"), Guid.NewGuid().ToString("N"));
        return StaffAnswer.RefusalOf(answer) is null
            ? Results.Redirect($"{room.Href}/directory?team={room.Team}#{room.Part("agency")}")
            : ErrorPages.Show(room.Context, StatusCodes.Status422UnprocessableEntity, "error.request");
    }
}
