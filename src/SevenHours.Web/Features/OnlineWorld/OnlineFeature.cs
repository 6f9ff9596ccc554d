using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.OnlineWorld.View;
using SevenHours.Web.Hosting;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.OnlineWorld;

/// <summary>
/// <c>/exercises/{id}/wall/web</c>: the web in small. Looking is a command, for what is there changes; a page shows what its seat saw, and
/// when.
/// </summary>
public sealed class OnlineFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var web = routes.MapGroup("/exercises/{id}/wall/web").Needing(Permission.PlaySeat);
        web.MapGet("", In((at, context) => Show(at, context, null)));
        web.MapGet("/s/{search}", In(Results));
        web.MapGet("/p/{page}", In((at, context) => One(at, context, null)));
        web.MapGet("/captures", In((at, _) => Task.FromResult(Page.Of<CapturesPage>(null, (nameof(CapturesPage.At), at), (nameof(CapturesPage.View), at.Read()), (nameof(CapturesPage.Rows), Read(at, CaptureRow.All)), (nameof(CapturesPage.Watches), Read(at, WatchRow.All))))));
        web.MapGet("/captures/{capture}", In((at, context) => Capture(at, context, null)));
        web.MapGet("/clusters", In((at, _) => Task.FromResult(Page.Of<ClustersPage>(null, (nameof(ClustersPage.At), at), (nameof(ClustersPage.View), at.Read()), (nameof(ClustersPage.Clusters), Read(at, ClusterView.Of))))));
        LookingForms.Map(web);
        OrderForms.Map(web);
    }

    /// <summary>The address of the web, or of something on it.</summary>
    internal static string Href(AtDesk at, string path = "") => $"/exercises/{at.Visit.Exercise.Id}/wall/web{path}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>Reads what a desk knows of the web.</summary>
    internal static T Read<T>(AtDesk at, Func<OnlineReading, T> read) => at.Read(desk => read(new OnlineReading(desk)));

    /// <summary>The part of a request's address of a name.</summary>
    internal static string Of(HttpContext context, string name) => (string?)context.Request.RouteValues[name] ?? "";

    /// <summary>The page on which one begins.</summary>
    internal static Task<IResult> Show(AtDesk at, HttpContext context, Refusal? refused) => Task.FromResult(Page.Of<StartPage>(refused,
        (nameof(StartPage.At), at), (nameof(StartPage.View), at.Read()), (nameof(StartPage.Chrome), BrowserView.Of(at, context)),
        (nameof(StartPage.Searches), Read(at, SearchRow.All))));

    /// <summary>A page as the seat saw it last.</summary>
    internal static Task<IResult> One(AtDesk at, HttpContext context, Refusal? refused)
    {
        var address = Of(context, "page");
        var shown = Read(at, web => web.Online.Page(address) is { } seen ? PageShown.Of(web, address, seen.Look, seen.At) ?? PageShown.Nowhere(address, seen.At) : null);
        return Task.FromResult(shown is null ? Page.Missing(context) : Page.Of<SitePage>(refused,
            (nameof(SitePage.At), at), (nameof(SitePage.View), at.Read()), (nameof(SitePage.Chrome), BrowserView.Of(at, context) with { Url = shown.Url, Site = shown.Site }),
            (nameof(SitePage.Shown), shown), (nameof(SitePage.Saved), Read(at, web => (Listed<CaptureRow>)[.. CaptureRow.All(web).Where(row => row.Line.Address == address)]))));
    }

    /// <summary>A page as the agency saved it.</summary>
    internal static Task<IResult> Capture(AtDesk at, HttpContext context, Refusal? refused)
    {
        if (!Handle.TryParse(Of(context, "capture"), out var handle) || Read(at, web => Copy(web, handle)) is not var (row, shown))
            return Task.FromResult(Page.Missing(context));

        return Task.FromResult(Page.Of<CapturePage>(refused,
            (nameof(CapturePage.At), at), (nameof(CapturePage.View), at.Read()), (nameof(CapturePage.Row), row), (nameof(CapturePage.Shown), shown)));
    }

    private static (CaptureRow Row, PageShown Shown)? Copy(OnlineReading web, Handle handle) =>
        web.Online.Capture(handle) is { } capture && CaptureRow.Of(web, capture) is { } row && PageShown.Of(web, capture.Page, capture.Look, capture.At) is { } shown
            ? (row, shown)
            : null;

    private static Task<IResult> Results(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse(Of(context, "search"), out var handle) || Read(at, web => web.Online.Search(handle) is { } search ? SearchRow.Of(web, search) : null) is not { } found)
            return Task.FromResult(Page.Missing(context));

        return Task.FromResult(Page.Of<ResultsPage>(null,
            (nameof(ResultsPage.At), at), (nameof(ResultsPage.View), at.Read()), (nameof(ResultsPage.Chrome), BrowserView.Of(at, context) with { Typed = found.Words, Place = found.Place, Days = found.Days, Site = found.Site }),
            (nameof(ResultsPage.Found), found)));
    }
}
