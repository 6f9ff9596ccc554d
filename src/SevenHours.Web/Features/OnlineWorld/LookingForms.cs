using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.OnlineWorld.View;

namespace SevenHours.Web.Features.OnlineWorld;

/// <summary>Searching, opening, saving, watching, marking.</summary>
internal static class LookingForms
{
    private const int LongestWords = 200;
    private const int Day = 86_400;

    public static void Map(RouteGroupBuilder web)
    {
        web.MapPost("/search", OnlineFeature.In(SearchAsync));
        web.MapPost("/open", OnlineFeature.In(OpenAsync));
        web.MapPost("/p/{page}/capture", OnlineFeature.In(CaptureAsync));
        web.MapPost("/p/{page}/watch", OnlineFeature.In((at, context) => OnPageAsync(at, context, (address, typed) => new WatchPage(at.Seat, address, !typed.Has("off")))));
        web.MapPost("/p/{page}/like", OnlineFeature.In(LikeAsync));
        web.MapPost("/captures/{capture}/mark", OnlineFeature.In(MarkAsync));
    }

    // One box for both, as browsers have it: an address is opened, a domain shows its newest pages, everything else is searched for.
    private static async Task<IResult> SearchAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "web");
        var box = Cut(typed["q"]);
        var site = at.Scenario.Table<WebSite>().TryFind(typed["site"], out var named) ? named : Id<WebSite>.None;
        if (AddressIn(at, box) is { } address)
            return await OpenAsync(at, context, address, typed.Key);

        if (SiteIn(at, box) is { IsSome: true } typedSite)
            (site, box) = (typedSite, "");
        var place = Cut(typed["place"]);
        var days = typed["days"] is "1" or "7" or "30" ? int.Parse(typed["days"]!, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var fits = WebSearch.Of(SmallWeb.Of(at.Scenario)).Find(new WebQuery(box, site, place, days == 0 ? null : new SimSpan(days * Day)), at.Live.Now);
        var (words, where) = (at.Say(box), at.Say(place));
        var what = new LookedFor(words?.Reference ?? TextRef.None, site, where?.Reference ?? TextRef.None, days, "", DetailKind.Text);
        return await FindAsync(at, context, new SearchWeb(at.Seat, what, fits), typed.Key, words, where);
    }

    private static async Task<IResult> LikeAsync(AtDesk at, HttpContext context)
    {
        var (address, typed) = (OnlineFeature.Of(context, "page"), await Typed.ReadAsync(context, at, "web"));
        var content = OnlineFeature.Read(at, web => web.Online.Page(address) is { Look.State: PageState.Public } seen && web.Web.Find(address) is { } item ? item.Versions[seen.Look.Version].Content : null);
        if (content is null || !Enum.TryParse<DetailKind>(typed["clue"], out var clue) || !SharedClues.Kinds.Contains(clue))
            return Desk.Pages.Page.Missing(context);

        var fits = WebSearch.Of(SmallWeb.Of(at.Scenario)).Like(content, clue, at.Live.Now);
        return await FindAsync(at, context, new SearchWeb(at.Seat, new LookedFor(TextRef.None, Id<WebSite>.None, TextRef.None, 0, address, clue), fits), typed.Key);
    }

    private static async Task<IResult> FindAsync(AtDesk at, HttpContext context, SearchWeb search, string? key, params IEnumerable<SevenHours.Exercises.Words?> words)
    {
        if (await at.DoAsync(search, key, words) is { } refused)
            return await OnlineFeature.Show(at, context, refused);

        var found = OnlineFeature.Read(at, web => web.Online.Searches[^1].Handle);
        return Results.Redirect(OnlineFeature.Href(at, $"/s/{found}{Query(context)}"));
    }

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "web");
        return await OpenAsync(at, context, typed["page"] ?? "", typed.Key);
    }

    private static async Task<IResult> OpenAsync(AtDesk at, HttpContext context, string address, string? key) =>
        await at.DoAsync(new OpenPage(at.Seat, address, BrowserView.AccountOf(context)), key) is { } refused
            ? await OnlineFeature.Show(at, context, refused)
            : Results.Redirect(OnlineFeature.Href(at, $"/p/{address}{Query(context)}"));

    private static async Task<IResult> CaptureAsync(AtDesk at, HttpContext context)
    {
        var (address, typed) = (OnlineFeature.Of(context, "page"), await Typed.ReadAsync(context, at, "web"));
        var label = at.Say(OnlineFeature.Read(at, web => web.Web.Find(address) is { } item ? $"{web.UrlOf(item)}" : null));
        var command = new Disciplines.OnlineWorld.CapturePage(at.Seat, address, BrowserView.AccountOf(context), typed.Has("hash")) { Label = label?.Reference ?? TextRef.None };
        return await at.DoAsync(command, typed.Key, label) is { } refused
            ? await OnlineFeature.One(at, context, refused)
            : Results.Redirect(OnlineFeature.Href(at, $"/p/{address}{Query(context)}"));
    }

    private static async Task<IResult> OnPageAsync(AtDesk at, HttpContext context, Func<string, Typed, SeatCommand> command)
    {
        var (address, typed) = (OnlineFeature.Of(context, "page"), await Typed.ReadAsync(context, at, "web"));
        return await at.DoAsync(command(address, typed), typed.Key) is { } refused
            ? await OnlineFeature.One(at, context, refused)
            : Results.Redirect(OnlineFeature.Href(at, $"/p/{address}{Query(context)}"));
    }

    private static async Task<IResult> MarkAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "web");
        if (!Handle.TryParse(OnlineFeature.Of(context, "capture"), out var capture) || !Enum.TryParse<DetailKind>(typed["detail"], out var detail) || !Enum.IsDefined(detail))
            return Desk.Pages.Page.Missing(context);

        return await at.DoAsync(new MarkDetail(at.Seat, capture, detail), typed.Key) is { } refused
            ? detail == DetailKind.Subscriber ? await OrderForms.ListAsync(at, refused) : await OnlineFeature.Capture(at, context, refused)
            : Results.Redirect(OnlineFeature.Href(at, detail == DetailKind.Subscriber ? "/orders" : $"/captures/{capture}"));
    }

    private static string? AddressIn(AtDesk at, string typed)
    {
        var last = typed.TrimEnd('/').Split('/')[^1];
        return typed.Contains('/', StringComparison.Ordinal) && typed.Contains(".example", StringComparison.Ordinal) && !SiteIn(at, typed).IsSome && last.Length > 0 ? last : null;
    }

    private static Id<WebSite> SiteIn(AtDesk at, string typed)
    {
        var domain = typed.Replace("https://", "", StringComparison.Ordinal).Trim('/', ' ');
        var sites = at.Scenario.Table<WebSite>();
        return sites.Ids.FirstOrDefault(id => string.Equals(sites[id].Domain, domain, StringComparison.OrdinalIgnoreCase), Id<WebSite>.None);
    }

    private static string Cut(string? typed) => (typed ?? "").Trim() is { Length: > LongestWords } longer ? longer[..LongestWords] : (typed ?? "").Trim();

    private static string Query(HttpContext context) => BrowserView.AccountOf(context) == WebAccount.Own ? "?as=own" : "";
}
