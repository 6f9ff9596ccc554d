using SevenHours.Disciplines.Planning;
using SevenHours.Web.Features.WhiteCell.Room;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>An invitation to a body nobody sits for, which has not answered.</summary>
/// <param name="Team">In which team's world.</param>
/// <param name="Meeting">The handle of the meeting.</param>
/// <param name="Agency">The author's id of the body.</param>
/// <param name="Body">What it is called.</param>
/// <param name="Purpose">What the meeting is for.</param>
/// <param name="Caller">Who called it.</param>
/// <param name="When">For when, in exercise seconds.</param>
public sealed record BodyInvitation(int Team, string Meeting, string Agency, string Body, string Purpose, string Caller, long When)
{
    /// <summary>All that wait in all worlds, in the order of their times.</summary>
    public static IReadOnlyList<BodyInvitation> All(WhiteCellRoom room) =>
    [
        .. room.Exercise.Session.Syndicates.SelectMany(team => room.Exercise.Live(team.Number).Read(world =>
        {
            var texts = room.Texts(world.Scenario);
            return world.Part<PlanningPart>().Meetings.Where(meeting => meeting.IsAhead)
                .SelectMany(meeting => meeting.Call.Bodies.Where(body => meeting.ReplyOf(body) is null).Select(body => new BodyInvitation(
                    team.Number, meeting.Handle.ToString(), world.Scenario.Agencies[body].Name, texts.Of(body), texts.Of(meeting.Call.Purpose),
                    texts.Of(meeting.Call.Caller), meeting.When.Seconds)))
                .ToList();
        })).OrderBy(row => row.When),
    ];
}
