using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Practice;
using SevenHours.Web.Features.Room.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Room.Feedback;

/// <summary>
/// <c>/exercises/{id}/room/{person}/feedback/{interview}</c>: feedback for those who were in an interview; <c>/exercises/{id}/feedback</c>: all
/// interviews for staff, who release it. From each question one can try again: a learner alone in practice, a team when staff say so.
/// </summary>
public sealed class FeedbackFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup("/exercises/{id}/room/{person}/feedback/{interview}").Needing(Permission.PlaySeat);
        room.MapGet("", RoomFeature.In((at, context) => Task.FromResult(Show(at, context, null))));
        room.MapPost("/again", RoomFeature.In(TryAgainAsync));
        StaffFeedback.Map(routes);
    }

    /// <summary>The address of the feedback on an interview, for those who were there.</summary>
    internal static string Href(AtDesk at, RoomRow room) => $"{RoomFeature.Href(at, room.Token)}/feedback/{room.Id}";

    /// <summary>Whether those who were in an interview that has ended may read the feedback on it.</summary>
    internal static bool IsOpen(AtDesk at, RoomRow room) =>
        room.ClosedAt is not null && Handle.TryParse(room.Id, out var handle) && at.Visit.Exercise.IsFeedbackOpen(at.Place.Syndicate, handle);

    private static IResult Show(AtDesk at, HttpContext context, Refusal? refused)
    {
        var view = at.Read();
        if (RoomOf(at, context, view) is not ({ } room, var interview))
            return Page.Missing(context);

        var feedback = IsOpen(at, room)
            ? FeedbackView.Read(at.Visit.Exercise, at.Place.Syndicate, interview, at.Texts.Language.Tag, at.Texts.Find)
            : null;
        return Page.Of<FeedbackPage>(refused,
            (nameof(FeedbackPage.At), at), (nameof(FeedbackPage.View), view), (nameof(FeedbackPage.Room), room), (nameof(FeedbackPage.Feedback), feedback));
    }

    /// <summary>Only who practises alone goes back by himself: in an exercise it would take others along.</summary>
    private static async Task<IResult> TryAgainAsync(AtDesk at, HttpContext context)
    {
        var exercise = at.Visit.Exercise;
        if (RoomOf(at, context, at.Read()) is not ({ } room, _) || !exercise.Session.Exercise.IsPractice)
            return Page.Missing(context);

        return await AgainForm.DoAsync(context, exercise, Practices.Keeper, at.Place.Syndicate) is { } refused
            ? Show(at, context, refused)
            : Results.Redirect(RoomFeature.Href(at, room.Token));
    }

    private static (RoomRow? Room, Handle Interview) RoomOf(AtDesk at, HttpContext context, Desk.View.DeskView view) =>
        Handle.TryParse((string?)context.Request.RouteValues["interview"], out var interview)
            ? (view.Rooms.FirstOrDefault(room => room.Id == interview.ToString() && room.Token == RoomFeature.PersonOf(context)), interview)
            : (null, Handle.None);
}

/// <summary>The press that goes back to a question.</summary>
internal static class AgainForm
{
    public static async Task<Refusal?> DoAsync(HttpContext context, Exercise exercise, Actor by, int team)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return int.TryParse(form["line"], out var line) && Handle.TryParse(form["question"], out var question)
            ? await exercise.TryAgainFromAsync(by, team, line, question)
            : ExerciseRefusals.NoSuchEvent;
    }
}
