using System.Net;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>What became of a command, for a click, a form or a program.</summary>
internal static class StaffAnswer
{
    /// <summary>Nothing to say when done: the feed brings what changed. A refusal is said in words.</summary>
    public static IResult Of(ControlRoom room, Refusal? refusal)
    {
        if (refusal is null)
            return IsClick(room.Context.Request) ? Results.NoContent() : Results.Redirect(room.Href + room.TeamQuery);

        return Notice(room.Context, refusal, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>A refusal in the reader's words: a notice for a click, problem details for anything else.</summary>
    public static IResult Notice(HttpContext context, Refusal refusal, int status)
    {
        if (!IsClick(context.Request))
            return new RefusalResult(refusal, status);

        var (says, instead) = context.RequestServices.GetRequiredService<Reader>().Words.Of(refusal);
        var notice = $"<p class=\"notice\"><b>{WebUtility.HtmlEncode(says)}</b> {WebUtility.HtmlEncode(instead)}</p>";
        return Results.Text(Partial.For("notices", notice, "innerHTML"), "text/html", statusCode: status);
    }

    /// <summary>The refusal in an answer, or null when it was done.</summary>
    public static Refusal? RefusalOf(CommandAnswer answer) => (answer as CommandAnswer.Refused)?.Refusal;

    /// <summary>Whether a click on a page asks, and not a form or a program.</summary>
    public static bool IsClick(HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
