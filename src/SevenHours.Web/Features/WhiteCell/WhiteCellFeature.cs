using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Access;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.WhiteCell.Live;
using SevenHours.Web.Features.WhiteCell.Room;
using SevenHours.Web.Features.WhiteCell.View;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strays;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.WhiteCell;

/// <summary>
/// <c>/exercises/{id}/white-cell</c>: one or two people answer for every body that is not in the room, over all teams. Every form works
/// without script; what was typed comes back with whatever was refused.
/// </summary>
public sealed class WhiteCellFeature : IFeature
{
    private static readonly SimSpan s_soon = SimSpan.FromMinutes(30);

    private static readonly TypedField[] s_typed = [new("says", "control.request.says"), new("statement", "white.truth.statement")];

    public void Map(IEndpointRouteBuilder routes)
    {
        var cell = routes.MapGroup("/exercises/{id}/white-cell").Needing(Permission.AnswerRequests);
        cell.MapGet("", WhiteCellRoom.Serving(room => PageAsync(room)));
        cell.MapGet("/feed", WhiteCellRoom.Serving(Feed));
        cell.MapGet("/{team:int}/{item}", WhiteCellRoom.Serving(room => PageAsync(room)));
        cell.MapPost("/{team:int}/{item}/claim", WhiteCellRoom.Serving(ClaimAsync));
        cell.MapPost("/{team:int}/{item}/release", WhiteCellRoom.Serving(ReleaseAsync));
        cell.MapPost("/{team:int}/{item}/answer", WhiteCellRoom.Serving(room => AnswerAsync(room, ToRequest)));
        cell.MapPost("/{team:int}/{item}/message", WhiteCellRoom.Serving(room => AnswerAsync(room, ToMessage)));
        cell.MapPost("/{team:int}/{item}/invitation", WhiteCellRoom.Serving(room => AnswerAsync(room, ToInvitation)));
        cell.MapPost("/{team:int}/{item}/consent", WhiteCellRoom.Serving(room => AnswerAsync(room, ToConsent)));
        cell.MapPost("/{team:int}/{item}/letter", WhiteCellRoom.Serving(room => AnswerAsync(room, ToLetter)));
        cell.MapPost("/{team:int}/{item}/resolve", WhiteCellRoom.Serving(room => AnswerAsync(room, ToDescribed)));
        cell.MapPost("/{team:int}/{item}/adjust", WhiteCellRoom.Serving(room => PageAsync(room)));
        cell.MapPost("/{team:int}/{item}/delay", WhiteCellRoom.Serving(room => AnswerAsync(room, Later)));
        cell.MapPost("/{team:int}/{item}/policy", WhiteCellRoom.Serving(room => AnswerAsync(room, ByPolicy)));
        DirectoryEndpoints.Map(cell);
    }

    /// <summary>An answer read out of a form, with its words; null when the form cannot be read.</summary>
    private sealed record Said(StaffCommand Command, IReadOnlyList<TypedWords> Words, NewFact? NewFact = null, Id<Agency>? Body = null);

    private static async Task<IResult> PageAsync(WhiteCellRoom room, Refusal? refused = null, AmendmentView? effect = null)
    {
        var isOpen = room.Item.Length > 0;
        var (view, queue) = (isOpen ? ItemReading.Of(room) : null, QueueView.Of(room));
        return new RazorComponentResult<WhiteCellPage>(new Dictionary<string, object?>
        {
            [nameof(WhiteCellPage.Room)] = room,
            [nameof(WhiteCellPage.Queue)] = queue,
            [nameof(WhiteCellPage.Figures)] = FiguresView.Of(room, queue),
            [nameof(WhiteCellPage.Form)] = await ItemForm.ReadAsync(room, refused, effect),
            [nameof(WhiteCellPage.View)] = view,
            [nameof(WhiteCellPage.Gone)] = isOpen && view is null ? GoneView.Of(room) : null,
            [nameof(WhiteCellPage.Done)] = room.Context.Request.Query["done"].ToString() is "answered" or "delayed" or "next" ? $"white.done.{room.Context.Request.Query["done"]}" : null,
        })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static IResult Feed(WhiteCellRoom room)
    {
        var services = room.Context.RequestServices;
        var feed = new WhiteCellFeed(room, services.GetRequiredService<PartCache>(), services.GetRequiredService<TimeProvider>());
        return new FeedResult(0, feed.FollowAsync);
    }

    private static async Task<IResult> ClaimAsync(WhiteCellRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        return await room.Exercise.ClaimItemAsync(room.Visit.Actor, room.Team, room.Item, takeOver: form.ContainsKey("over")) is { } refused
            ? await PageAsync(room, refused)
            : Results.Redirect($"{room.Href}/{room.Team}/{room.Item}#item");
    }

    private static async Task<IResult> ReleaseAsync(WhiteCellRoom room) =>
        await room.Exercise.ReleaseItemAsync(room.Visit.Actor, room.Team, room.Item) is { } refused
            ? await PageAsync(room, refused)
            : Results.Redirect($"{room.Href}/{room.Team}/{room.Item}#item");

    private static async Task<IResult> AnswerAsync(WhiteCellRoom room, Func<WhiteCellRoom, DeskItem, Scenario, IFormCollection, Said?> read)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (room.Team == 0 || room.Exercise.QueueOf(room.Team).FirstOrDefault(one => one.Name == room.Item) is not { } item)
            return await PageAsync(room, ExerciseRefusals.ItemIsGone);
        if (await StrayGate.StopAsync(room.Context, form, s_typed) is { } stopped)
            return stopped;

        var scenario = room.Exercise.Live(room.Team).Scenario;
        if (read(room, item, scenario, form) is not { } said)
            return await PageAsync(room, read == ToDescribed || read == Later ? ControlRefusals.NoMinutes : ControlRefusals.NoVerdict);

        // What would become so is shown before it is made; a faulty one is shown with the place, and nothing typed is lost.
        if (said is { NewFact: { } added, Body: { } body } && (form["seen"] != added.Statement || form["seen"].ToString().Length == 0))
        {
            var effect = AmendmentView.Of(scenario, added.Yaml(scenario, body), room.Texts(scenario));
            return await PageAsync(room, null, effect);
        }

        var answer = await room.Exercise.AnswerItemAsync(
            room.Visit.Actor, room.Team, room.Item, said.Command, PressKeys.Of(form), said.Words, form.ContainsKey("even_held"));
        if (StaffAnswer.RefusalOf(answer) is { } refused)
            return await PageAsync(room, refused);

        var isLater = said.Command is DelayAnswer or PutOffInvitation or PutOffLetter;
        if (isLater)
            return Results.Redirect($"{room.Href}?done=delayed");
        await (await ItemForm.ReadAsync(room)).SentAsync();
        return Results.Redirect(await NextAsync(room));
    }

    // Who has answered is led on to what is due soon and in nobody's hands, and holds it: nothing to press between two questions, and no two people at one.
    private static async Task<string> NextAsync(WhiteCellRoom room)
    {
        var now = room.Now;
        var next = QueueView.Of(room).Rows.FirstOrDefault(row => (row.Holder is null || row.IsMine) && row.Limit - row.Clock.Now(now) < s_soon.Seconds);
        return next is not null && await room.Exercise.ClaimItemAsync(room.Visit.Actor, next.Team, next.Name) is null
            ? $"{room.Href}/{next.Path}?done=next#item"
            : $"{room.Href}?done=answered";
    }

    private static Said? ToRequest(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return AnswerForms.Answer(scenario, item.Handle, form, says) is { } answer
            ? new Said(WithoutDraft(answer, form), answer.Missing.Count > 0 && !form.ContainsKey("verdict") || says is null ? [] : [says], answer.NewFact, item.To)
            : null;
    }

    // A refusal by one of the usual reasons says the reason, in the asker's language, and not the draft of the opposite.
    private static AnswerAsDesk WithoutDraft(AnswerAsDesk answer, IFormCollection form) =>
        answer.Missing.Count > 0 && !form.ContainsKey("verdict") ? answer with { Says = TextRef.None } : answer;

    private static Said ToMessage(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        if (form.ContainsKey("quiet"))
            return new Said(new AnswerMessageAsDesk(item.Handle, item.As, TextRef.None, []), []);

        var (says, added) = (room.Prepare(form["says"]), AnswerForms.NewFactIn(scenario, form));
        var answer = new AnswerMessageAsDesk(item.Handle, item.As, says?.Reference ?? TextRef.None, AnswerForms.Chosen<Fact>(scenario, form["fact"])) { NewFact = added };
        return new Said(answer, says is null ? [] : [says], added, item.To);
    }

    private static Said ToInvitation(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        var says = form.ContainsKey("quiet") ? null : room.Prepare(form["says"]);
        return new Said(new AnswerForBody(item.Handle, item.To, says?.Reference ?? TextRef.None), says is null ? [] : [says]);
    }

    private static Said ToConsent(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return new Said(new AnswerConsentAsDesk(item.Handle, form["granted"] == "yes", says?.Reference ?? TextRef.None), says is null ? [] : [says]);
    }

    private static Said? ToLetter(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return SnakeCase.Find<LetterOutcome>(form["outcome"].ToString()) is { } outcome
            ? new Said(new AnswerLetterAsDesk(item.Handle, outcome, says?.Reference ?? TextRef.None)
            {
                Tells = outcome == LetterOutcome.Answered ? AnswerForms.Chosen<Fact>(scenario, form["fact"]) : [],
            }, says is null ? [] : [says])
            : null;
    }

    private static Said? ToDescribed(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form)
    {
        var says = room.Prepare(form["says"]);
        return AnswerForms.Resolution(scenario, item.Handle, form, says) is { } resolution ? new Said(resolution, says is null ? [] : [says]) : null;
    }

    private static Said? Later(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form) =>
        Times.MinutesOf(form["minutes"]) is not { } span ? null
        : room.Exercise.Live(room.Team).Now + span is var due && item.Kind == DeskItemKind.Invitation ? new Said(new PutOffInvitation(item.Handle, item.To, due), [])
        : item.Kind == DeskItemKind.Letter ? new Said(new PutOffLetter(item.Handle, due), [])
        : new Said(new DelayAnswer(item.Handle, due), []);

    private static Said? ByPolicy(WhiteCellRoom room, DeskItem item, Scenario scenario, IFormCollection form) => new(new AnswerByPolicyNow(item.Handle), []);
}
