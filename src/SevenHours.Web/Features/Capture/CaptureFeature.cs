using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Capture.Parts;
using SevenHours.Web.Features.Capture.View;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Capture;

/// <summary>
/// <c>/exercises/{id}/capture</c>: what was said off screen, recorded on any telephone. A seat says what its own desk holds, staff what they
/// heard; what somebody who looks on saw waits until staff accept it.
/// </summary>
public sealed class CaptureFeature : IFeature
{
    private const int MostWrong = 1000;

    public void Map(IEndpointRouteBuilder routes)
    {
        var capture = routes.MapGroup("/exercises/{id}/capture").Needing(Permission.Capture);
        capture.MapGet("", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => Task.FromResult(Page(at))));
        capture.MapGet("/feed", (string id, HttpContext context, PartCache cache) => AtCapture.ServeAsync(context, id, at =>
            Task.FromResult<IResult>(new FeedResult(0, cancellation => FollowAsync(at, cache, cancellation)))));
        capture.MapPost("", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, RecordAsync));
        capture.MapPost("/dispute", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, DisputeAsync)).Needing(Permission.PlaySeat);
        capture.MapPost("/link", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => DoAsync(at, Link)));
        capture.MapPost("/aside", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => DoAsync(at, (_, form) =>
            new SetWordsAside(RecordOf(form), NumberOf(form))))).Needing(Permission.AnswerRequests);
        capture.MapPost("/accept", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => DoAsync(at, (_, form) =>
            new AcceptReport(RecordOf(form))))).Needing(Permission.AnswerRequests);
        capture.MapPost("/decline", (string id, HttpContext context) => AtCapture.ServeAsync(context, id, at => DoAsync(at, (_, form) =>
            new DeclineReport(RecordOf(form))))).Needing(Permission.AnswerRequests);
    }

    private static IResult Page(AtCapture at, Refusal? refused = null)
    {
        var correct = Handle.TryParse(at.Context.Request.Query["correct"], out var record) ? record : Handle.None;
        return new RazorComponentResult<CapturePage>(new Dictionary<string, object?>
        {
            [nameof(CapturePage.At)] = at,
            [nameof(CapturePage.View)] = CaptureView.Of(at, correct),
            [nameof(CapturePage.Kept)] = KeptTalk.All(at),
            [nameof(CapturePage.Waiting)] = at.Recorder == Recorder.Staff ? WaitingTalk.Of(at) : null,
            [nameof(CapturePage.IsSent)] = at.Context.Request.Query["sent"] == "yes",
            [nameof(CapturePage.Refused)] = refused,
        })
        { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }

    // A telephone that waited for its network asks with a script and is answered in a line; a form is led on.
    private static async Task<IResult> RecordAsync(AtCapture at)
    {
        var request = at.Context.Request;
        var form = await request.ReadFormAsync(at.Context.RequestAborted);
        var isScript = request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        if (form["who"].ToString() is { Length: > 0 } who && who != at.Who)
            return new RefusalResult(WebRefusals.WrittenByAnother, StatusCodes.Status409Conflict);

        var (command, words) = CaptureForm.Read(at, form);
        if (await at.DoAsync(command, form["key"], words) is { } refused)
            return isScript ? new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity) : Page(at, refused);
        return isScript ? Results.NoContent() : Results.Redirect($"{at.Href}{Sent(at)}");
    }

    private static string Sent(AtCapture at) => at.TeamQuery.Length == 0 ? "?sent=yes" : $"{at.TeamQuery}&sent=yes";

    private static async Task<IResult> DoAsync(AtCapture at, Func<AtCapture, IFormCollection, Command?> make)
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        return Answer(at, make(at, form) is { } command ? await at.DoAsync(command, form["key"]) : Refusal.NoSuchThing);
    }

    private static async Task<IResult> DisputeAsync(AtCapture at)
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        if (at.Recorder != Recorder.Seat)
            return Answer(at, Refusal.NoSuchThing);

        var (kind, says) = (form["kind"] == "there" ? DisputeKind.NotThere : DisputeKind.NotSaid, at.Say(form["says"].ToString() is { Length: > MostWrong } longer ? longer[..MostWrong] : form["says"]));
        return Answer(at, await at.DoAsync(new DisputeRecord(at.Seat, RecordOf(form), kind, says?.Reference ?? TextRef.None), form["key"], says is null ? [] : [says]));
    }

    private static IResult Answer(AtCapture at, Refusal? refused)
    {
        if (StaffAnswer.IsClick(at.Context.Request))
            return refused is null ? Results.NoContent() : StaffAnswer.Notice(at.Context, refused, StatusCodes.Status422UnprocessableEntity);
        return refused is null ? Results.Redirect(at.Href + at.TeamQuery + (at.Recorder == Recorder.Staff ? "#waiting" : "#kept")) : Page(at, refused);
    }

    private static Command? Link(AtCapture at, IFormCollection form) => !at.Facts().TryGetValue(form["fact"].ToString(), out var fact) ? null
        : at.Recorder == Recorder.Seat ? new LinkWords(at.Seat, RecordOf(form), NumberOf(form), fact)
        : new LinkWordsForSeats(RecordOf(form), NumberOf(form), fact);

    private static Handle RecordOf(IFormCollection form) => Handle.TryParse(form["record"], out var record) ? record : Handle.None;

    private static int NumberOf(IFormCollection form) =>
        int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // The form itself is never sent: nobody's typing is written over.
    private static async IAsyncEnumerable<FeedMessage> FollowAsync(AtCapture at, PartCache cache, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Exercise.Connections.Open(at.Visit.Actor.Key);
        var (language, sent) = (at.Reader.Language, new Dictionary<string, string>(StringComparer.Ordinal));
        for (var number = 1; at.Visit.May(Permission.Capture) && Visit.Of(at.Context, at.Context.RequestServices.GetRequiredService<ExerciseService>(), at.Exercise.Id.Value)?.Place == at.Visit.Place; number++)
        {
            var changed = at.Exercise.SessionChanged.Next;
            var told = at.Recorder == Recorder.Seat ? at.Live.NoticesOf(at.Seat).Changed.Next : at.Live.Events.Changed.Next;
            var frame = ExerciseFrame.Of(at.Visit, at.Reader.Words);
            List<(string Id, string Html)> parts =
            [
                ("clocks", await cache.DrawAsync<Clocks>(language, ("Clock", frame.Clock))),
                ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(language, ("By", frame.NoDuffBy), ("Card", frame.Card))),
            ];
            if (at.Recorder != Recorder.Observer)
                parts.Add(("kept-list", await cache.DrawAsync<KeptList>(language, ("Rows", KeptTalk.All(at)), ("Base", at.Href), ("Team", at.TeamQuery), ("Mine", FactsToLink(at)))));
            if (at.Recorder == Recorder.Staff)
                parts.Add(("waiting-list", await cache.DrawAsync<WaitingList>(language, ("Waiting", WaitingTalk.Of(at)), ("Base", at.Href), ("Team", at.TeamQuery))));
            var html = string.Concat(parts.Where(part => sent.GetValueOrDefault(part.Id) != part.Html).Select(part => Partial.For(part.Id, part.Html)));
            foreach (var (part, now) in parts)
                sent[part] = now;
            if (html.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(html));
            await Task.WhenAny(told, changed).WaitAsync(cancellation);
        }

        yield return Leaving.Message(0, at.Exercise.Id);
    }

    /// <summary>The facts by which somebody says which one his words were.</summary>
    internal static Desk.View.Listed<Desk.View.FactLine> FactsToLink(AtCapture at) =>
        at.Recorder == Recorder.Seat ? [.. CaptureView.Of(at, Handle.None).Facts] : [];
}
