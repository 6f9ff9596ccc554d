using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>A search and what it found, as things stood at its moment.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Words">The words typed; empty for none.</param>
/// <param name="Place">Where, as typed; empty for anywhere.</param>
/// <param name="Days">How many days old at most; 0 for any age.</param>
/// <param name="Site">On which site; empty for all.</param>
/// <param name="Like">The page whose like was looked for; null for none.</param>
/// <param name="Clue">What had to be shared with it.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Hits">The first of them.</param>
public sealed record SearchRow(string Id, long At, string Words, string Place, int Days, string Site, PageLine? Like, DetailKind Clue, int Total, Listed<PageLine> Hits)
{
    /// <summary>Those of a seat, the newest first.</summary>
    internal static Listed<SearchRow> All(OnlineReading web) => [.. web.Online.Searches.Reverse().Take(12).Select(search => Of(web, search))];

    internal static SearchRow Of(OnlineReading web, SearchOnDesk search)
    {
        var (what, sites) = (search.What, web.Desk.Scenario.Table<WebSite>());
        return new SearchRow(
            search.Handle.ToString(), search.At.Seconds, web.Desk.Of(what.Words), web.Desk.Of(what.Place), what.WithinDays,
            what.Site.IsSome ? web.Desk.Of(sites[what.Site].Title) : "",
            what.Like.Length > 0 ? PageLine.Of(web, what.Like, web.Online.Page(what.Like)?.Look.Version ?? 0) : null, what.Clue, search.Total, PageLine.All(web, search.Hits));
    }

    /// <summary>What was looked for, in words.</summary>
    public string Said(Strings.Words words) =>
        Like is not null ? words["web.search.like", ("what", words[$"web.same.{Clue.ToString().ToLowerInvariant()}"]), ("page", Like.Title)]
        : string.Join(" · ", new[] { Words.Length > 0 ? $"“{Words}”" : "", Site, Place, Days > 0 ? words[$"web.days.{Days}"] : "" }.Where(part => part.Length > 0)) is { Length: > 0 } said ? said
        : words["web.search.all"];
}
