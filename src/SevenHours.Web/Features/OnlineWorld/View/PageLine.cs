using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>A page of the outside web as one line of a list.</summary>
/// <param name="Address">Its address within the web.</param>
/// <param name="Url">Its whole address.</param>
/// <param name="Site">What the site calls itself.</param>
/// <param name="SiteKind">What the site is.</param>
/// <param name="Kind">What the page is.</param>
/// <param name="Title">Its headline, or how it begins.</param>
/// <param name="Snippet">How it goes on.</param>
/// <param name="Place">Where, as it says; empty for nowhere.</param>
/// <param name="Pay">What is paid or asked, as it says; empty for nothing.</param>
/// <param name="Language">The tag of the language it is written in.</param>
/// <param name="IsSaved">Whether the agency has saved it.</param>
public sealed record PageLine(
    string Address, string Url, string Site, SiteKind SiteKind, PageKind Kind, string Title, string Snippet, string Place, string Pay, string Language, bool IsSaved)
{
    private const int Longest = 150;

    /// <summary>A page in one of its versions; null when there is no such page.</summary>
    internal static PageLine? Of(OnlineReading web, string address, int version)
    {
        if (web.Web.Find(address) is not { } item || version < 0 || version >= item.Versions.Count)
            return null;

        var (content, site) = (item.Versions[version].Content, web.SiteOf(item));
        var (title, text) = (web.Say(item, content.Title).Read, web.Say(item, content.Text).Read);
        return new PageLine(
            address, web.UrlOf(item), web.Desk.Of(site.Title), site.Kind, item.Kind, title.Length > 0 ? title : Cut(text), title.Length > 0 ? Cut(text) : "",
            web.Say(item, content.Place).Read, web.Say(item, content.Pay).Read, item.Language, web.Online.Captures.Any(c => c.Page == address));
    }

    internal static Listed<PageLine> All(OnlineReading web, IEnumerable<FoundPage> pages) =>
        [.. pages.Select(page => Of(web, page.Page, page.Version)).OfType<PageLine>()];

    private static string Cut(string text) => text.Length <= Longest ? text : $"{text[..Longest].TrimEnd()}…";
}
