using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall;

/// <summary><c>…/wall/consent</c> and <c>…/wall/consents</c>: asking an originator, and answering as one.</summary>
internal static class ConsentForms
{
    private const string Form = "wall.consent";

    public static void Map(RouteGroupBuilder wall)
    {
        wall.MapGet("/consent", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => AskAsync(context, at)));
        wall.MapPost("/consents", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => SendAsync(context, at)));
        wall.MapGet("/consents/{consent}", (string id, string consent, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, consent)));
        wall.MapPost("/consents/{consent}", (string id, string consent, HttpContext context) => AtDesk.ServeAsync(context, id, at => AnswerAsync(context, at, consent)));
    }

    private static async Task<IResult> AskAsync(HttpContext context, AtDesk at, Refusal? refused = null)
    {
        var typed = await Typed.ReadAsync(context, at, Form, "why");
        return at.Read(desk => ThingRow.All(desk).FirstOrDefault(row => row.Item == typed["item"])) is { } thing
            ? Page.Of<ConsentAskPage>(refused,
                (nameof(ConsentAskPage.At), at), (nameof(ConsentAskPage.View), at.Read()), (nameof(ConsentAskPage.Thing), thing), (nameof(ConsentAskPage.Typed), typed))
            : Page.Missing(context);
    }

    private static async Task<IResult> SendAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var why = at.Say(typed["why"]);
        var item = WallItem.TryParse(typed["item"], out var thing) ? thing : WallItem.None;
        var use = WallPress.Chosen(typed["use"], ItemUse.Share);
        if (await at.DoAsync(new AskConsent(at.Seat, item, use, typed.Seats(at), WallPress.Ref(why)), typed.Key, why) is { } refused)
            return await AskAsync(context, at, refused);

        await typed.SentAsync(context, at, "why");
        return Results.Redirect(WallFeature.Href(at, "shared"));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string consent, Refusal? refused = null)
    {
        var view = at.Read();
        return view.Wall.Consents.FirstOrDefault(row => row.Id == consent) is { } found
            ? Page.Of<ConsentPage>(refused,
                (nameof(ConsentPage.At), at), (nameof(ConsentPage.View), view), (nameof(ConsentPage.Row), found),
                (nameof(ConsentPage.Typed), await Typed.ReadAsync(context, at, $"{Form}.{consent}", "text")))
            : Page.Missing(context);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, AtDesk at, string consent)
    {
        if (!Handle.TryParse(consent, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"{Form}.{consent}");
        var text = at.Say(typed["text"]);
        if (await at.DoAsync(new AnswerConsent(at.Seat, handle, typed["granted"] == "yes", WallPress.Ref(text)), typed.Key, text) is { } refused)
            return await ShowAsync(context, at, consent, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect(WallFeature.Href(at, "shared"));
    }
}
