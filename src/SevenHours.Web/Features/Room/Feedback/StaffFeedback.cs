using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Reading;
using AsStaff = SevenHours.Web.Features.Control.Room.Staff;

namespace SevenHours.Web.Features.Room.Feedback;

/// <summary>All interviews of a team, for staff: feedback on each, released to those who were there, and trying again from a question.</summary>
internal static class StaffFeedback
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var staff = routes.MapGroup("/exercises/{id}/feedback").Needing(Permission.SeeTruth);
        staff.MapGet("", AsStaff.Only(room => Page.Of<FeedbackListPage>(null, (nameof(FeedbackListPage.Frame), StaffFrame.Of(room)), (nameof(FeedbackListPage.Rows), Rows(room)))));
        staff.MapGet("/{interview}", AsStaff.Only(room => Show(room, null)));
        staff.MapPost("/{interview}/release", AsStaff.Only(ReleaseAsync)).Needing(Permission.Coach);
        staff.MapPost("/{interview}/again", AsStaff.Only(TryAgainAsync)).Needing(Permission.Steer);
    }

    /// <summary>The address of the feedback on an interview, for staff.</summary>
    internal static string HrefOf(ControlRoom room, string? interview = null) =>
        $"/exercises/{room.Exercise.Id}/feedback{(interview is null ? "" : $"/{interview}")}{room.TeamQuery}";

    private static IReadOnlyList<InterviewRow> Rows(ControlRoom room) => room.Ask((world, _) =>
    {
        var texts = room.Texts(world.Scenario);
        return (IReadOnlyList<InterviewRow>)
        [
            .. world.Part<InterviewsPart>().Interviews.Reverse().Select(one => new InterviewRow(
                one.Handle.ToString(), HrefOf(room, one.Handle.ToString()), texts.Of(world.Scenario.Table<Persona>()[one.Persona].Of), texts.Of(one.Lead),
                one.Setup.Purpose, one.OpenedAt.Seconds, one.ClosedAt?.Seconds, one.Questions.Count,
                room.Exercise.IsFeedbackOpen(room.Team, one.Handle, world.HasEnded))),
        ];
    });

    private static IResult Show(ControlRoom room, Refusal? refused)
    {
        if (InterviewOf(room) is not { } interview)
            return Page.Missing(room.Context);

        var texts = room.Texts(room.ScenarioNow());
        return FeedbackView.Read(room.Exercise, room.Team, interview, room.Language.Tag, text => texts.Of(text) is { Length: > 0 } found ? found : null) is { } feedback
            ? Page.Of<StaffFeedbackPage>(refused,
                (nameof(StaffFeedbackPage.Frame), StaffFrame.Of(room)), (nameof(StaffFeedbackPage.Feedback), feedback),
                (nameof(StaffFeedbackPage.IsReleased), room.Exercise.IsFeedbackOpen(room.Team, interview)),
                (nameof(StaffFeedbackPage.MayRelease), room.By.May(room.Exercise.Session, Permission.Coach)),
                (nameof(StaffFeedbackPage.MaySteer), room.By.May(room.Exercise.Session, Permission.Steer)))
            : Page.Missing(room.Context);
    }

    private static async Task<IResult> ReleaseAsync(ControlRoom room) =>
        InterviewOf(room) is not { } interview ? Page.Missing(room.Context)
        : await room.Exercise.ReleaseFeedbackAsync(room.By, room.Team, interview) is { } refused ? Show(room, refused)
        : Results.Redirect(HrefOf(room, interview.ToString()));

    private static async Task<IResult> TryAgainAsync(ControlRoom room) =>
        InterviewOf(room) is not { } interview ? Page.Missing(room.Context)
        : await AgainForm.DoAsync(room.Context, room.Exercise, room.By, room.Team) is { } refused ? Show(room, refused)
        : Results.Redirect(HrefOf(room, interview.ToString()));

    private static Handle? InterviewOf(ControlRoom room) =>
        Handle.TryParse((string?)room.Context.Request.RouteValues["interview"], out var interview) ? interview : null;
}

/// <summary>An interview in the list of staff.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Href">The address of its feedback.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Since">When it began, in exercise seconds.</param>
/// <param name="Until">When it ended; null while it goes on.</param>
/// <param name="Questions">How many things were said to the person.</param>
/// <param name="IsReleased">Whether those who were there may read the feedback.</param>
public sealed record InterviewRow(
    string Id, string Href, string Name, string Lead, InterviewPurpose Purpose, long Since, long? Until, int Questions, bool IsReleased);

/// <summary>What stands around a page of interviews for staff.</summary>
/// <param name="Title">The exercise.</param>
/// <param name="Base">The address of the list, without the team.</param>
/// <param name="Query">Names the team in an address.</param>
/// <param name="Team">Whose world, from 1.</param>
/// <param name="Teams">How many teams there are.</param>
/// <param name="Clock">Its clock.</param>
public sealed record StaffFrame(string Title, string Base, string Query, int Team, int Teams, ClockFormula Clock)
{
    internal static StaffFrame Of(ControlRoom room) => new(
        room.Exercise.ShownTitle(), $"/exercises/{room.Exercise.Id}/feedback", room.TeamQuery, room.Team, room.Exercise.Session.Syndicates.Length, room.Exercise.ClockOf(room.Team));
}
