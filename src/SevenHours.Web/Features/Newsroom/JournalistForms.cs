using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Newsroom.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Reading;
using Party = SevenHours.Kernel.Agency;

namespace SevenHours.Web.Features.Newsroom;

/// <summary>What a journalist does: checking, asking, waiting, holding, writing, putting right.</summary>
internal static class JournalistForms
{
    private const string Story = "press.story", Question = "press.question", Hold = "press.hold";

    public static void Map(RouteGroupBuilder press)
    {
        press.MapGet("/claims/{claim}", PressFeature.In((at, context) => ClaimAsync(at, context)));
        press.MapPost("/claims/{claim}/checks", PressFeature.In(CheckAsync));
        press.MapPost("/claims/{claim}/hold", PressFeature.In(HoldAsync));
        press.MapGet("/write", PressFeature.In((at, context) => WriteAsync(at, context)));
        press.MapPost("/write", PressFeature.In(PublishAsync));
        press.MapGet("/ask", PressFeature.In((at, context) => AskAsync(at, context)));
        press.MapPost("/ask", PressFeature.In(SendAsync));
        press.MapPost("/embargoes/{embargo}", PressFeature.In(AnswerAsync));
        press.MapPost("/stories/{story}/correct", PressFeature.In(CorrectAsync));
    }

    private static async Task<IResult> ClaimAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var token = (string?)context.Request.RouteValues["claim"];
        return at.Read(desk => ClaimRow.All(desk).FirstOrDefault(row => row.Token == token)) is { } claim
            ? Page.Of<ClaimPage>(refused, (nameof(ClaimPage.At), at), (nameof(ClaimPage.View), at.Read()), (nameof(ClaimPage.Claim), claim),
                (nameof(ClaimPage.Typed), await Typed.ReadAsync(context, at, $"{Hold}.{token}", "why")))
            : Page.Missing(context);
    }

    private static async Task<IResult> CheckAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var token = (string?)context.Request.RouteValues["claim"];
        return await at.DoAsync(new CheckClaim(at.Seat, PressFeature.ClaimOf(at, token), form["check"].ToString()), form["key"]) is { } refused
            ? await ClaimAsync(at, context, refused)
            : Results.Redirect(PressFeature.Href(at, $"/claims/{token}"));
    }

    private static async Task<IResult> HoldAsync(AtDesk at, HttpContext context)
    {
        var token = (string?)context.Request.RouteValues["claim"];
        var typed = await Typed.ReadAsync(context, at, $"{Hold}.{token}");
        var why = at.Say(typed["why"]);
        if (await at.DoAsync(new HoldStory(at.Seat, PressFeature.ClaimOf(at, token), WallPress.Ref(why)), typed.Key, why) is { } refused)
            return await ClaimAsync(at, context, refused);

        await typed.SentAsync(context, at, "why");
        return Results.Redirect(PressFeature.Href(at, $"/claims/{token}"));
    }

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<WriteStoryPage>(refused,
        (nameof(WriteStoryPage.At), at), (nameof(WriteStoryPage.View), at.Read()), (nameof(WriteStoryPage.Press), at.Read(PressView.Of)),
        (nameof(WriteStoryPage.Typed), await Typed.ReadAsync(context, at, Story, "headline", "text")));

    private static async Task<IResult> PublishAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Story);
        var (headline, text) = (at.Say(typed["headline"]), at.Say(typed["text"]));
        List<Id<Claim>> claims = [.. typed.All("claim").Select(token => PressFeature.ClaimOf(at, token))];
        var command = new PublishStory(at.Seat, claims, Details(at, claims, typed), WallPress.Ref(headline), WallPress.Ref(text))
        {
            Quotes = [.. typed.All("quote").Select(quote => Handle.TryParse(quote, out var handle) ? handle : Handle.None)],
        };
        if (await at.DoAsync(command, typed.Key, headline, text) is { } refused)
            return await WriteAsync(at, context, refused);

        await typed.SentAsync(context, at, "headline", "text");
        return Results.Redirect(PressFeature.Href(at));
    }

    // A detail of a claim that is left out is left out with it.
    private static List<PrintedDetail> Details(AtDesk at, IReadOnlyList<Id<Claim>> claims, Typed typed) =>
        [.. typed.All("detail").Select(detail => detail.Split('.', 2)).Where(parts => parts.Length == 2)
            .Select(parts => new PrintedDetail(PressFeature.ClaimOf(at, parts[0]), parts[1])).Where(detail => claims.Contains(detail.Claim))];

    private static async Task<IResult> AskAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<AskPressPage>(refused,
        (nameof(AskPressPage.At), at), (nameof(AskPressPage.View), at.Read()), (nameof(AskPressPage.Agencies), PressFeature.Agencies(at)),
        (nameof(AskPressPage.Typed), await Typed.ReadAsync(context, at, Question, "text", "within")));

    private static async Task<IResult> SendAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Question);
        var text = at.Say(typed["text"]);
        var to = at.Scenario.Agencies.TryFind(typed["to"], out var agency) ? agency : Id<Party>.None;
        if (await at.DoAsync(new AskReply(at.Seat, to, WallPress.Ref(text), Times.MinutesOf(typed["within"]) ?? SimSpan.Zero), typed.Key, text) is { } refused)
            return await AskAsync(at, context, refused);

        await typed.SentAsync(context, at, "text", "within");
        return Results.Redirect(PressFeature.Href(at));
    }

    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var refused = await at.DoAsync(new AnswerEmbargo(at.Seat, PressFeature.HandleOf(context, "embargo"), form["agrees"] == "yes"), form["key"]);
        return refused is null ? Results.Redirect(PressFeature.Href(at)) : PressFeature.Show(at, refused);
    }

    private static async Task<IResult> CorrectAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var text = at.Say(form["text"]);
        var refused = await at.DoAsync(new CorrectStory(at.Seat, PressFeature.HandleOf(context, "story"), WallPress.Ref(text)), form["key"], text);
        return refused is null ? Results.Redirect(PressFeature.Href(at)) : PressFeature.Show(at, refused);
    }
}
