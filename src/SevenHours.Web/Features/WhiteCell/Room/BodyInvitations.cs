using SevenHours.Disciplines.Planning;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Strays;

namespace SevenHours.Web.Features.WhiteCell.Room;

/// <summary><c>…/white-cell/{team}/meetings/{meeting}/{body}</c>: what a body nobody sits for has to say to an invitation.</summary>
internal static class BodyInvitations
{
    private static readonly TypedField[] s_typed = [new("says", "control.request.says")];

    /// <param name="cell">The addresses of the white cell.</param>
    /// <param name="page">The page, with what was refused.</param>
    public static void Map(RouteGroupBuilder cell, Func<WhiteCellRoom, Refusal?, Task<IResult>> page) =>
        cell.MapPost("/{team:int}/meetings/{meeting}/{body}", WhiteCellRoom.Serving(room => AnswerAsync(room, page)));

    private static async Task<IResult> AnswerAsync(WhiteCellRoom room, Func<WhiteCellRoom, Refusal?, Task<IResult>> page)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (room.Team == 0 || !Handle.TryParse(room.Part("meeting"), out var meeting)
            || !room.Exercise.Live(room.Team).Scenario.Agencies.TryFind(room.Part("body"), out var body))
            return await page(room, PlanningRefusals.NotInvited);
        if (await StrayGate.StopAsync(room.Context, form, s_typed) is { } stopped)
            return stopped;

        var (says, key) = (room.Prepare(form["says"]), form["key"].ToString());
        var answer = await room.Exercise.DirectAsync(
            room.Visit.Actor, room.Team, new AnswerForBody(meeting, body, says?.Reference ?? TextRef.None),
            Exercise.IsCommandKey(key) ? key : Guid.NewGuid().ToString("N"), says is null ? [] : [says]);
        return StaffAnswer.RefusalOf(answer) is { } refused ? await page(room, refused) : Results.Redirect($"{room.Href}?done=answered");
    }
}
