using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Parts;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Desk;

/// <summary>The desk of a seat: the page, its feed, and opening what came.</summary>
public sealed class DeskFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var desk = routes.MapGroup("/exercises/{id}/desk").Needing(Permission.PlaySeat);
        desk.MapGet("", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => PageAsync(context, at)));
        desk.MapGet("/feed", (string id, HttpContext context, PartCache cache, DeskBook book) => AtDesk.ServeAsync(context, id, at =>
        {
            var feed = new DeskFeed(at, book, new DeskParts(cache, at, PageShows.Of(context.Request)));
            var after = FeedResult.After(context.Request);
            return new FeedResult(after, cancellation => feed.FollowAsync(after, cancellation));
        }));
        desk.MapGet("/actions", (string id, string? q, HttpContext context) => AtDesk.ServeAsync(context, id, at =>
            new RazorComponentResult<CatalogueList>(new Dictionary<string, object?>
            {
                [nameof(CatalogueList.Rows)] = at.Read(CatalogueRow.All), [nameof(CatalogueList.Base)] = at.Base, [nameof(CatalogueList.Typed)] = q,
            })));
        desk.MapGet("/items/{item}", (string id, string item, HttpContext context) => AtDesk.ServeAsync(context, id, at => Item(context, at, item)));
        desk.MapPost("/items/{item}/open", (string id, string item, HttpContext context, PartCache cache) =>
            AtDesk.ServeAsync(context, id, at => OpenAsync(context, at, item, cache)));
        DeskForms.Map(desk);
        ActForm.Map(desk);
        AskForm.Map(desk);
        RequestForm.Map(desk);
        ShareForm.Map(desk);
        PaperForms.Map(desk);
        desk.MapGet("/record", (string id) => Results.Redirect($"/exercises/{id}/capture"));
        PersonForm.Map(desk);
        LawForm.Map(desk);
        SecuredPages.Map(desk);
        MeetingForms.Map(desk);
        DutyForms.Map(desk);
        PlanForms.Map(desk);
    }

    /// <summary>The desk itself, perhaps with what was just refused.</summary>
    internal static async Task<IResult> PageAsync(HttpContext context, AtDesk at, Refusal? refused = null, SavedDrafts? typed = null)
    {
        var shows = PageShows.Of(context.Request);
        var view = at.Read();
        var drafts = typed ?? await SavedDrafts.ReadAsync(
            at, context.RequestServices.GetRequiredService<IDrafts>(), context.RequestAborted,
            "decide.what", "decide.why", "decide.else", $"talk.{shows.With}");
        return Page.Of<DeskPage>(refused, (nameof(DeskPage.At), at), (nameof(DeskPage.View), view), (nameof(DeskPage.ShownParts), shows), (nameof(DeskPage.Drafts), drafts));
    }

    private static IResult Item(HttpContext context, AtDesk at, string item)
    {
        var view = at.Read();
        return view.Inbox.FirstOrDefault(row => row.Id == item) is { } found
            ? Page.Of<ItemPage>(null, (nameof(ItemPage.At), at), (nameof(ItemPage.View), view), (nameof(ItemPage.Row), found))
            : Page.Missing(context);
    }

    // Opening is a command: who reads is recorded, and what is read is held from then on.
    private static async Task<IResult> OpenAsync(HttpContext context, AtDesk at, string item, PartCache cache)
    {
        if (!Handle.TryParse(item, out var handle))
            return Page.Missing(context);
        var refused = await at.DoAsync(new OpenItem(at.Seat, handle), $"open.{item}");
        if (!context.Request.Headers.ContainsKey("HX-Request"))
            return refused is null ? Results.Redirect($"{at.Base}/items/{item}") : await PageAsync(context, at, refused);
        if (refused is not null)
        {
            return Results.Content(Partial.For("notices", await cache.DrawAsync<RefusalNotice>(at.Texts.Language, ("Refused", refused))), "text/html");
        }

        var row = at.Read(desk => InboxRow.Of(desk, desk.Knowledge.Item(handle)!));
        return Results.Content(
            Partial.For($"item-{item}", await cache.DrawAsync<InboxEntry>(at.Texts.Language, ("Row", row), ("Base", at.Base), ("Unfolded", true))), "text/html");
    }
}
