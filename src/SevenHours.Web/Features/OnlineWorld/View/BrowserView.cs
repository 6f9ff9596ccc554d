using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>What stands around a page in the browser: the sites, the address, and with which account one looks.</summary>
/// <param name="Base">The address of the web within the exercise.</param>
/// <param name="Sites">The sites there are.</param>
/// <param name="As">With which account one looks.</param>
public sealed record BrowserView(string Base, Listed<SiteTab> Sites, WebAccount As)
{
    /// <summary>The address shown; empty where one begins.</summary>
    public string Url { get; init; } = "";

    /// <summary>The site shown, as it calls itself.</summary>
    public string Site { get; init; } = "";

    public string Typed { get; init; } = "";

    public string Place { get; init; } = "";

    public int Days { get; init; }

    /// <summary>What a form's address ends in, so that the account stays chosen.</summary>
    public string Query => As == WebAccount.Own ? "?as=own" : "";

    internal static BrowserView Of(AtDesk at, HttpContext context) => new(
        OnlineFeature.Href(at),
        OnlineFeature.Read(at, web => (Listed<SiteTab>)[.. web.Desk.Scenario.Table<WebSite>().Select(site => new SiteTab(site.Name, web.Desk.Of(site.Title), site.Domain, site.Kind))]),
        AccountOf(context));

    internal static WebAccount AccountOf(HttpContext context) => context.Request.Query["as"] == "own" ? WebAccount.Own : WebAccount.Research;
}

/// <summary>A site.</summary>
/// <param name="Name">Its name in forms.</param>
/// <param name="Title">What it calls itself.</param>
/// <param name="Domain">Its domain.</param>
/// <param name="Kind">What it is.</param>
public sealed record SiteTab(string Name, string Title, string Domain, SiteKind Kind)
{
    /// <summary>The icon of a kind of site.</summary>
    public string Icon => IconOf(Kind);

    public static string IconOf(SiteKind kind) => kind switch
    {
        SiteKind.Adverts => "news",
        SiteKind.Jobs => "briefcase",
        SiteKind.Reviews => "star",
        SiteKind.Messaging => "message-2",
        _ => "users-group",
    };
}
