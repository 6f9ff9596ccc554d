using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>What pages that the agency saved have in common: computed from its captures and from nothing else.</summary>
/// <param name="Pages">The pages, each once; those of a group stand together.</param>
/// <param name="Clues">What is shared, with the places of the pages that share it.</param>
/// <param name="Groups">How many groups hang together.</param>
public sealed record ClusterView(Listed<PageLine> Pages, Listed<SharedClue> Clues, int Groups)
{
    /// <summary>Reads the captures of a desk.</summary>
    internal static ClusterView Of(OnlineReading web)
    {
        var saved = web.Online.Captures.Reverse().DistinctBy(capture => capture.Page)
            .Select(capture => (capture, Line: PageLine.Of(web, capture.Page, capture.Look.Version), Item: web.Web.Find(capture.Page)))
            .Where(page => page.Line is not null)
            .Select(page => (Line: page.Line!, Content: Known(page.Item!.Versions[page.capture.Look.Version].Content, page.capture))).Reverse().ToList();
        var groups = SharedClues.Groups([.. saved.Select(page => page.Content)], DetailKind.Number, DetailKind.Image, DetailKind.Handle);
        List<int> order = [.. groups.SelectMany(group => group), .. Enumerable.Range(0, saved.Count).Except(groups.SelectMany(group => group))];
        var pages = order.Select(i => saved[i]).ToList();
        return new ClusterView([.. pages.Select(page => page.Line)], [.. Shared([.. pages.Select(page => page.Content)])], groups.Count);
    }

    // A number spaced out so that no search finds it is compared once somebody has marked it.
    private static WebContent Known(WebContent content, CaptureOnDesk capture) =>
        content.IsNumberHidden && !capture.Marks.Contains(DetailKind.Number) ? content with { Numbers = [] } : content;

    private static IEnumerable<SharedClue> Shared(IReadOnlyList<WebContent> pages)
    {
        foreach (var number in pages.SelectMany(page => page.Numbers).Distinct(StringComparer.Ordinal))
            yield return Clue(DetailKind.Number, number, pages, page => page.Numbers.Contains(number));
        foreach (var handle in pages.SelectMany(page => new[] { page.Handle, page.Mail }).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
            yield return Clue(DetailKind.Handle, handle, pages, page => page.Handle == handle || page.Mail == handle);
        var prints = new List<WebPhoto>();
        foreach (var photo in pages.SelectMany(page => page.Photos).Where(photo => !prints.Exists(photo.LooksLike)))
            prints.Add(photo);
        foreach (var print in prints)
            yield return Clue(DetailKind.Image, OnlineReading.Shown(print.Print), pages, page => page.Photos.Any(print.LooksLike));
    }

    private static SharedClue Clue(DetailKind kind, string value, IReadOnlyList<WebContent> pages, Func<WebContent, bool> has) =>
        new(kind, value, [.. Enumerable.Range(0, pages.Count).Where(i => has(pages[i]))]);
}

/// <summary>Something that pages share.</summary>
/// <param name="Kind">What.</param>
/// <param name="Value">As the pages show it; a picture by its fingerprint.</param>
/// <param name="Pages">The places of the pages that have it.</param>
public sealed record SharedClue(DetailKind Kind, string Value, Listed<int> Pages)
{
    /// <summary>Whether several have it.</summary>
    public bool IsShared => Pages.Count > 1;
}
