using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Finds the figures of a page of the debrief that lead to no event.</summary>
/// <remarks>
/// A figure leads to its events when it stands in a link to them, or in a row (of a table, a list, a card) that holds such a link, or heads a list
/// and says how many stand in it. Words of the case and times of play are taken out first: "flat 19" is a name, and 00:44 is a moment.
/// </remarks>
internal sealed partial class FiguresOnPages
{
    /// <summary>What else may show digits, and why.</summary>
    private static readonly (string Selector, string Why)[] s_free =
    [
        ("svg.draw text", "the scale of a drawing; its marks are links and its table stands beside it"),
        (".grade, .b.grade", "the grade of a source, a code of letters and digits"),
        ("nav, .scrub .cluster", "ways through the page: days, speeds of the replay"),
        (".past-sides, .replay-bar", "the control view and a desk as they were at the moment the replay stands at: a state, told by the events up to there"),
        ("form, .seg, .anchors", "what a form offers to choose from"),
        (".casework-note, .report-how", "the formula of a score"),
        ("#evidence > div > details", "the formula and the source of a measure"),
        ("#money tr > th .ltr", "what an asset is worth: given by the case"),
        ("#judged > header", "how many suggestions people judged; each stands below with its event"),
        ("h1, h2", "headings are words of the case or of the page"),
        (".talk-steps, #plan-note", "minutes planned for the conversation: a setting"),
        (".wall-now, .offer, #wall, #lessons, #improvements, #coaching", "counts of cards and lessons of the conversation itself, which stand below them"),
        ("#rating-sheets, .rate, [id^='rate-'] > header", "how much of a sheet is rated: said of the sheet itself"),
        ("#trial, .trial, .ranking", "plays by stand-ins under other seeds: no journal holds them; seed, pairs and assumptions stand beside"),
        (".number", "the number of a classic mistake in the list of thirty"),
    ];

    private readonly Regex words;

    /// <param name="said">The words of the case that hold digits.</param>
    public FiguresOnPages(IEnumerable<string> said) =>
        words = new Regex(string.Join('|', said.Select(text => Flat(text).TrimEnd('.')).Where(text => text.Any(char.IsAsciiDigit)).Distinct().OrderByDescending(text => text.Length).Select(Regex.Escape)));

    /// <summary>The figures without an event, each with where it stands.</summary>
    public IEnumerable<string> Unfounded(IHtmlDocument page)
    {
        var main = page.QuerySelector("main")!;
        foreach (var text in main.Descendants<IText>())
        {
            var parent = text.ParentElement!;
            if (parent is IHtmlScriptElement or IHtmlTemplateElement || !Bare(text.Data).Any(char.IsAsciiDigit))
                continue;
            if (!IsFounded(parent, Bare(text.Data)))
                yield return $"{Path(parent)}: {Flat(text.Data)}";
        }
    }

    /// <summary>The links of a page that say how many events stand behind them.</summary>
    public static IEnumerable<(string Href, int Count)> Counted(IHtmlDocument page) =>
        page.QuerySelectorAll("a.fig[data-count]").Select(link => (link.GetAttribute("href")!, int.Parse(link.GetAttribute("data-count")!, CultureInfo.InvariantCulture)));

    /// <summary>Whether an address shows events: one, those a measure counted, those behind a figure, or a decision, which is one.</summary>
    public static bool LeadsToEvents(string href) => EventAddress().IsMatch(href);

    private static bool IsFounded(IElement element, string text)
    {
        if (s_free.Any(free => element.Closest(free.Selector) is not null))
            return true;
        for (var at = element; at is not null && at.LocalName != "main"; at = at.ParentElement)
        {
            if (at is IHtmlAnchorElement or { LocalName: "a" } && at.GetAttribute("href") is { } href && LeadsToEvents(href))
                return true;
            if (at is { LocalName: "span" } && at.ClassList.Contains("fig"))
                return Number().Match(text) is { Value: "0" }; // nought rests on no event
            if (at.Matches(".meas > div.open"))
                return at.Owner!.QuerySelector("#evidence") is not null;
            if (at.LocalName is "title" && at.ParentElement is { LocalName: "svg" } drawing)
                return Counts(text, drawing.QuerySelectorAll("a").Length) || Counts(text, drawing.QuerySelectorAll("a > circle").Length) || drawing.ClassList.Contains("lanes");
            if (at.LocalName is "summary")
                return at.ParentElement!.QuerySelector("[data-lists]") is { } list ? Counts(text, list.Children.Length) : LinksToEvents(at.ParentElement!);
            if (at.Matches("header > .grow") && at.Closest("section")!.QuerySelector(":scope > .event-list") is { } events)
                return Counts(text, events.Children.Length);
            if (at.Matches("header > .count"))
                return Counts(text, at.Closest("section")!.QuerySelectorAll(":scope > ol > li").Length);
            if (at.Matches("tr, li, .row, .meas > div, dl > div, article, .teamline, .body > p, p") && LinksToEvents(at))
                return true;
        }

        return false;
    }

    private static bool LinksToEvents(IElement element) => element.QuerySelectorAll("a[href]").Any(link => LeadsToEvents(link.GetAttribute("href")!));

    private static bool Counts(string text, int count) => Number().Matches(text).Any(match => int.Parse(match.Value, CultureInfo.InvariantCulture) == count);

    private string Bare(string text) => Time().Replace(words.Replace(Flat(text), ""), "");

    private static string Flat(string text) => Blank().Replace(text, " ").Trim();

    private static string Path(IElement element) => string.Join(" > ", Up(element).Reverse().Select(one =>
        one.LocalName + (one.Id is { } id ? "#" + id : "") + (one.ClassList.Length > 0 ? "." + one.ClassList[0] : "")));

    private static IEnumerable<IElement> Up(IElement element)
    {
        for (var at = element; at is not null && at.LocalName != "main"; at = at.ParentElement)
        {
            yield return at;
        }
    }

    [GeneratedRegex("""[?&](event|measure|of|at)=[^&#]+|/decisions[^#]*#d\d+|#(note|meeting)-""")]
    private static partial Regex EventAddress();

    [GeneratedRegex("""\d{1,3}:\d\d(:\d\d)?""")]
    private static partial Regex Time();

    [GeneratedRegex("""\d+""")]
    private static partial Regex Number();

    [GeneratedRegex("""\s+""")]
    private static partial Regex Blank();
}
