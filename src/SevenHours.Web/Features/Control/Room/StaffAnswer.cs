using System.Net;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;
using Words = SevenHours.Web.Strings.Words;

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
        var words = Words.In(context.RequestServices.GetRequiredService<Reader>().Language.Tag);
        var (says, instead) = (Say(words, refusal.Code, "says", refusal.Says), Say(words, refusal.Code, "instead", refusal.Instead));
        return IsClick(context.Request)
            ? Results.Text(
                Partial.For("notices", $"<p class=\"notice\"><b>{WebUtility.HtmlEncode(says)}</b> {WebUtility.HtmlEncode(instead)}</p>", "innerHTML"),
                "text/html",
                statusCode: status)
            : Results.Problem(statusCode: status, title: says, detail: instead, type: $"urn:sevenhours:{refusal.Code}");
    }

    /// <summary>The refusal in an answer, or null when it was done.</summary>
    public static Refusal? RefusalOf(CommandAnswer answer) => (answer as CommandAnswer.Refused)?.Refusal;

    /// <summary>Whether a click on a page asks, and not a form or a program.</summary>
    public static bool IsClick(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    private static string Say(Words words, string code, string part, string fallback) =>
        words[$"refusal.{code}.{part}"] is var said && said.StartsWith("refusal.", StringComparison.Ordinal) ? fallback : said;
}
