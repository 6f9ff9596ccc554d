using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SevenHours.Disciplines.Protection;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Every figure on every page of the debrief leads to the events it rests on, and those are in the journal.</summary>
public sealed partial class EveryFigureTests(ITestOutputHelper output)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("vicenza", "average", 90_000), InlineData("two-banks", "average", 400_000)]
    public async Task Every_figure_of_a_played_case_leads_to_events_of_its_journal(string scenario, string standIns, int until)
    {
        await using var house = await DeskHouse.OpenAsync(standIns, scenario);
        await house.ClockAsync(60);
        await house.ClockAsync(until, running: false);
        var count = house.Exercise.Live(1).Events.Count;
        var package = house.Exercise.Edition.Package!;
        var figures = new FiguresOnPages(package.Strings.Texts.Select(text => package.Strings.Find("en", text).Text));

        var start = $"/exercises/{house.Exercise.Id}/debrief";
        var named = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var (open, seen, wrong, listed) = (new Queue<string>([start]), new HashSet<string> { start }, new List<string>(), new HashSet<string>());
        while (open.TryDequeue(out var path))
        {
            seen.Count.ShouldBeLessThan(60, "pages of one kind are one page");
            using var answer = await house.Director.GetAsync(path, Cancel);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancel));
            wrong.AddRange(figures.Unfounded(page).Select(one => $"{path} {one}"));
            if (path.Contains("/debrief/events?", StringComparison.Ordinal))
                wrong.AddRange(WrongList(page, path, count));
            foreach (var (href, said) in FiguresOnPages.Counted(page).Where(link => link.Href.Contains("of=", StringComparison.Ordinal)))
            {
                var ids = named.TryGetValue(href, out var known) ? known : named[href] = await ListedAsync(house.Director, href);
                if (ids.Count != said || ids.Any(id => id < 0 || id >= count))
                    wrong.Add($"{path}: {href} says {said}");
            }

            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            {
                if (EventNumber().Match(href) is { Success: true } one && int.Parse(one.Groups[1].Value, CultureInfo.InvariantCulture) is var id && id >= count)
                    wrong.Add($"{path}: {href} is no event");
                if (Next(href, start, listed) is { } next && seen.Add(next))
                    open.Enqueue(next);
            }
        }

        output.WriteLine($"{seen.Count} pages of {count} events");
        wrong.ShouldBeEmpty();
        foreach (var page in (string[])["/lived", "/decisions", "/work", "/casework", "/what-if", "/conversation", "/ratings", "/mistakes", "/report", "/events"])
        {
            seen.ShouldContain(path => path.StartsWith(start + page, StringComparison.Ordinal), $"{page} was not found from the first page");
        }
    }

    [Fact]
    public async Task Every_breach_cites_its_articles_and_leads_to_the_law()
    {
        await using var house = await DeskHouse.OpenAsync("novice");
        await house.ClockAsync(60);
        await house.ClockAsync(200_000, running: false);
        var breaches = house.Exercise.Live(1).Events.After(0).Where(happened => happened.Event is RightBreached or RightMissed).Select(happened => happened.Id.Value).ToList();
        breaches.ShouldNotBeEmpty();
        var start = $"/exercises/{house.Exercise.Id}/debrief";
        var page = new HtmlParser().ParseDocument(await house.Director.GetStringAsync($"{start}/events?of={string.Join('.', breaches)}", Cancel));
        page.QuerySelectorAll(".event-list > li").Length.ShouldBe(breaches.Count);
        page.QuerySelectorAll(".event-list > li").Where(row => row.QuerySelector(".breach-law a[href*='/compass?']") is not { } law || !law.TextContent.Contains("rticle", StringComparison.Ordinal))
            .Select(row => row.TextContent).ShouldBeEmpty();
        var why = new HtmlParser().ParseDocument(await house.Director.GetStringAsync($"{start}?event={breaches[0]}", Cancel));
        why.QuerySelectorAll("#why .breach-law a").Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("<p>Told late: 7</p>", 1)]
    [InlineData("<p>Told late: 7 <a href='/exercises/x/debrief?event=7#why'>event 7</a></p>", 0)]
    [InlineData("<section><header><h2>Flat 19</h2><span class='grow'>3 kept</span></header><p><a href='?event=1'>1</a></p></section>", 1)]
    [InlineData("<p>She lives in flat 19 since 00:44.</p>", 0)]
    [InlineData("<details><summary>3 facts</summary><ul data-lists><li></li><li></li></ul></details>", 1)]
    public void A_figure_without_an_event_is_found(string html, int expected) =>
        new FiguresOnPages(["She lives in flat 19 since"]).Unfounded(new HtmlParser().ParseDocument($"<main>{html}</main>")).Count().ShouldBe(expected);

    // Pages of their own, the evidence of some measures, and some lists of events; a page that only marks another moment is the same page.
    private static string? Next(string href, string start, HashSet<string> listed)
    {
        var path = href.Split('#')[0];
        if (!path.StartsWith(start, StringComparison.Ordinal))
            return null;
        var query = path.Split('?').ElementAtOrDefault(1) ?? "";
        if (query.Length == 0)
            return path;
        var kind = path.Contains("/events?", StringComparison.Ordinal) ? "list" : query.StartsWith("measure=", StringComparison.Ordinal) ? "measure" : null;
        return kind is not null && listed.Count(one => one.StartsWith(kind, StringComparison.Ordinal)) < 4 && listed.Add(kind + path) ? path : null;
    }

    private static IEnumerable<string> WrongList(IHtmlDocument page, string path, int count)
    {
        var ids = page.QuerySelectorAll(".event-list > li").Select(row => int.Parse(row.Id![1..], CultureInfo.InvariantCulture)).ToList();
        if (ids.Any(id => id < 0 || id >= count))
            yield return $"{path} lists an event that is not in the journal";
        if (path.Contains("of=", StringComparison.Ordinal) && !path.Contains("of=~", StringComparison.Ordinal) && !ids.SequenceEqual(Read(path)))
            yield return $"{path} does not list what its address names";
    }

    // A list too long for an address is named in it: then its pages say what is in it, part by part.
    private static async Task<List<int>> ListedAsync(HttpClient director, string href)
    {
        if (!href.Contains("of=~", StringComparison.Ordinal))
            return [.. Read(href)];
        List<int> ids = [];
        for (var next = href; next is not null;)
        {
            var page = new HtmlParser().ParseDocument(await director.GetStringAsync(next.Split('#')[0], Cancel));
            ids.AddRange(page.QuerySelectorAll(".event-list > li").Select(row => int.Parse(row.Id![1..], CultureInfo.InvariantCulture)));
            next = page.QuerySelector(".list-parts a[rel=next]")?.GetAttribute("href");
        }

        return ids;
    }

    private static IEnumerable<int> Read(string href) => href.Split("of=").ElementAtOrDefault(1)?.Split('&', '#')[0].Split('.', StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
    {
        var ends = part.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }) ?? [];

    [GeneratedRegex("""[?&]event=(\d+)""")]
    private static partial Regex EventNumber();
}
