using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/share</c>: passing facts on, and <c>…/contacts</c>: to whom one can write.</summary>
internal static class ShareForm
{
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/share", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at)));
        desk.MapPost("/share", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => SendAsync(context, at)));
        desk.MapGet("/contacts", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => Contacts(at, context.Request.Query["who"].ToString().Trim())));
    }

    // Somebody who is not in the directory is looked for in vain: it is said kindly, and the whole directory stands below.
    private static IResult Contacts(AtDesk at, string who)
    {
        var found = who.Length == 0 ? [] : at.Read(desk => ListedBody.Find(desk, who));
        return Page.Of<ContactsPage>(who.Length > 0 && found.Count == 0 ? KnowledgeRefusals.NotInDirectory : null,
            (nameof(ContactsPage.At), at), (nameof(ContactsPage.View), at.Read()), (nameof(ContactsPage.Who), who),
            (nameof(ContactsPage.Bodies), found.Count > 0 ? found : at.Read(ListedBody.All)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, Refusal? refused = null) => Page.Of<SharePage>(refused,
        (nameof(SharePage.At), at), (nameof(SharePage.View), at.Read()), (nameof(SharePage.Typed), await Typed.ReadAsync(context, at, "share", "text")));

    private static async Task<IResult> SendAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, "share");
        var text = at.Say(typed["text"]);
        var (facts, to) = (typed.Facts(at), typed.Seats(at));
        SeatCommand command = text is null ? new ShareFacts(at.Seat, to, facts) : new SendMessage(at.Seat, to, text.Reference, facts)
        {
            Language = WrittenIn.Chosen(at, typed["language"]), Extent = WrittenIn.Length(typed["text"]),
        };
        if (await at.DoAsync(command, typed.Key, text) is { } refused)
            return await ShowAsync(context, at, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect($"{at.Base}#case");
    }
}
