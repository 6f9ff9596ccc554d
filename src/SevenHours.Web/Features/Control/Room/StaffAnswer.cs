using System.Net;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Feed;
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

        var words = Words.In(room.Language.Tag);
        var (says, instead) = (Say(words, refusal.Code, "says", refusal.Says), Say(words, refusal.Code, "instead", refusal.Instead));
        return IsClick(room.Context.Request)
            ? Results.Text(
                Partial.For("notices", $"<p class=\"notice\"><b>{WebUtility.HtmlEncode(says)}</b> {WebUtility.HtmlEncode(instead)}</p>", "innerHTML"),
                "text/html",
                statusCode: StatusCodes.Status422UnprocessableEntity)
            : Results.Problem(
                statusCode: StatusCodes.Status422UnprocessableEntity,
                title: says,
                detail: instead,
                type: $"urn:sevenhours:{refusal.Code}");
    }

    /// <summary>The refusal in an answer, or null when it was done.</summary>
    public static Refusal? RefusalOf(CommandAnswer answer) => (answer as CommandAnswer.Refused)?.Refusal;

    private static bool IsClick(HttpRequest request) => request.Headers.ContainsKey("HX-Request");

    private static string Say(Words words, string code, string part, string fallback) =>
        words[$"refusal.{code}.{part}"] is var said && said.StartsWith("refusal.", StringComparison.Ordinal) ? fallback : said;
}
