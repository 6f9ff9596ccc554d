using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>The short forms on the desk itself.</summary>
internal static class DeskForms
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapPost("/decide", (string id, HttpContext context, IDrafts drafts) => AtDesk.ServeAsync(context, id, at => DecideAsync(context, at, drafts)));
        desk.MapPost("/write", (string id, HttpContext context, IDrafts drafts) => AtDesk.ServeAsync(context, id, at => WriteAsync(context, at, drafts)));
    }

    private static async Task<IResult> DecideAsync(HttpContext context, AtDesk at, IDrafts drafts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (what, why, other) = (at.Say(form["what"]), at.Say(form["why"]), at.Say(form["else"]));
        var sure = Enum.TryParse<Sureness>(form["sure"], ignoreCase: true, out var said) ? said : Sureness.Even;
        string[] boxes = ["decide.what", "decide.why", "decide.else"];
        var refused = what is null ? KnowledgeRefusals.NothingToSay : await at.DoAsync(
            new RecordDecision(at.Seat, what.Reference, why?.Reference ?? TextRef.None, other?.Reference ?? TextRef.None, sure), form["key"], what, why, other);
        if (refused is null)
        {
            await SavedDrafts.ForgetAsync(at, drafts, boxes);
            return Results.Redirect($"{at.Base}#log");
        }

        var typed = (await SavedDrafts.ReadAsync(at, drafts, context.RequestAborted))
            .With(boxes[0], form["what"]).With(boxes[1], form["why"]).With(boxes[2], form["else"]);
        return await DeskFeature.PageAsync(context, at, refused, typed);
    }

    private static async Task<IResult> WriteAsync(HttpContext context, AtDesk at, IDrafts drafts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var to = form["to"].ToString();
        var text = at.Say(form["text"]);
        var receivers = at.Scenario.Seats.TryFind(to, out var seat) ? SeatSet.Of(seat) : SeatSet.Nobody;
        var refused = await at.DoAsync(new SendMessage(at.Seat, receivers, text?.Reference ?? TextRef.None, [])
        {
            Language = WrittenIn.Chosen(at, form["language"]), Extent = WrittenIn.Length(form["text"]),
        }, form["key"], text);
        if (refused is null)
        {
            await SavedDrafts.ForgetAsync(at, drafts, $"talk.{to}");
            return Results.Redirect($"{at.Base}?with={Uri.EscapeDataString(to)}#talk");
        }

        var typed = (await SavedDrafts.ReadAsync(at, drafts, context.RequestAborted)).With($"talk.{to}", form["text"]);
        return await DeskFeature.PageAsync(context, at, refused, typed);
    }
}
