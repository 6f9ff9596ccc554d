using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Newsroom.View;
using SevenHours.Web.Features.Wall;
using Party = SevenHours.Kernel.Agency;
using Newspaper = SevenHours.Disciplines.Press.Paper;

namespace SevenHours.Web.Features.Newsroom;

/// <summary>What a press office does: replying, asking to wait, agreeing on a line, speaking in public.</summary>
internal static class OfficeForms
{
    private const string Reply = "press.reply", Wait = "press.wait", Line = "press.line", Public = "press.speak";

    public static void Map(RouteGroupBuilder press)
    {
        press.MapGet("/enquiries/{enquiry}", PressFeature.In((at, context) => EnquiryAsync(at, context)));
        press.MapPost("/enquiries/{enquiry}", PressFeature.In(ReplyAsync));
        press.MapGet("/speak", PressFeature.In((at, context) => OfficeAsync(at, context)));
        press.MapPost("/speak", PressFeature.In(SpeakAsync));
        press.MapPost("/line", PressFeature.In(LineAsync));
        press.MapPost("/wait", PressFeature.In(WaitAsync));
        press.MapPost("/takedown/{storm}", PressFeature.In(TakedownAsync));
    }

    private static async Task<IResult> EnquiryAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var id = (string?)context.Request.RouteValues["enquiry"];
        return at.Read(desk => EnquiryRow.All(desk).FirstOrDefault(row => row.Id == id)) is { } enquiry
            ? Page.Of<EnquiryPage>(refused, (nameof(EnquiryPage.At), at), (nameof(EnquiryPage.View), at.Read()), (nameof(EnquiryPage.Row), enquiry),
                (nameof(EnquiryPage.Line), at.Read(LineRow.Of)), (nameof(EnquiryPage.Typed), await Typed.ReadAsync(context, at, $"{Reply}.{id}", "says")))
            : Page.Missing(context);
    }

    private static async Task<IResult> ReplyAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, $"{Reply}.{context.Request.RouteValues["enquiry"]}");
        var says = at.Say(typed["says"]);
        var command = new ReplyToPress(at.Seat, PressFeature.HandleOf(context, "enquiry"), WallPress.Chosen(typed["reply"], ReplyKind.NoComment), WallPress.Ref(says));
        if (await at.DoAsync(command, typed.Key, says) is { } refused)
            return await EnquiryAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Results.Redirect(PressFeature.Href(at));
    }

    private static async Task<IResult> OfficeAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<OfficePage>(refused,
        (nameof(OfficePage.At), at), (nameof(OfficePage.View), at.Read()), (nameof(OfficePage.Press), at.Read(PressView.Of)),
        (nameof(OfficePage.Papers), at.Read(desk => (IReadOnlyList<(string, string)>)[.. desk.Scenario.Table<Newspaper>().Select(paper => (desk.Scenario.Agencies[paper.Agency].Name, desk.Of(paper.Title)))])),
        (nameof(OfficePage.Speaking), await Typed.ReadAsync(context, at, Public, "text", "hours")),
        (nameof(OfficePage.Lining), await Typed.ReadAsync(context, at, Line, "says", "unsaid")),
        (nameof(OfficePage.Waiting), await Typed.ReadAsync(context, at, Wait, "why", "hours")));

    private static async Task<IResult> SpeakAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Public);
        var text = at.Say(typed["text"]);
        var command = new Speak(at.Seat, WallPress.Chosen(typed["kind"], StatementKind.Holding), WallPress.Ref(text), typed.Has("leaves"), PressFeature.HoursAhead(at, typed["hours"]));
        if (await at.DoAsync(command, typed.Key, text) is { } refused)
            return await OfficeAsync(at, context, refused);

        await typed.SentAsync(context, at, "text", "hours");
        return Results.Redirect(PressFeature.Href(at));
    }

    private static async Task<IResult> TakedownAsync(AtDesk at, HttpContext context)
    {
        var storm = at.Read(desk => Desk.View.Token.Find(
            desk.Scenario, desk.Desk.Part<PressDesk>().Book.Storms.Select(state => state.Storm), (string?)context.Request.RouteValues["storm"]));
        if (!storm.IsSome)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, Public);
        return await at.DoAsync(new AskTakedown(at.Seat, storm), typed.Key) is { } refused ? PressFeature.Show(at, refused) : Results.Redirect($"{PressFeature.Href(at)}#press-storm");
    }

    private static async Task<IResult> LineAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Line);
        var (says, unsaid) = (at.Say(typed["says"]), at.Say(typed["unsaid"]));
        if (await at.DoAsync(new SetOfficeLine(at.Seat, WallPress.Ref(says), WallPress.Ref(unsaid)), typed.Key, says, unsaid) is { } refused)
            return await OfficeAsync(at, context, refused);

        await typed.SentAsync(context, at, "says", "unsaid");
        return Results.Redirect(PressFeature.Href(at));
    }

    private static async Task<IResult> WaitAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Wait);
        var why = at.Say(typed["why"]);
        var paper = at.Scenario.Agencies.TryFind(typed["paper"], out var agency) ? agency : Id<Party>.None;
        var until = PressFeature.HoursAhead(at, typed["hours"]);
        if (await at.DoAsync(new AskEmbargo(at.Seat, paper, until == SimTime.Never ? SimTime.Start : until, WallPress.Ref(why)), typed.Key, why) is { } refused)
            return await OfficeAsync(at, context, refused);

        await typed.SentAsync(context, at, "why", "hours");
        return Results.Redirect(PressFeature.Href(at));
    }
}
