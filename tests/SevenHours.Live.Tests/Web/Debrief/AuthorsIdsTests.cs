using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Whoever reads a debrief reads titles: what authors call things is for authors.</summary>
public sealed partial class AuthorsIdsTests(ITestOutputHelper output)
{
    private static readonly string[] s_pages =
    [
        "/debrief", "/debrief/interviews", "/debrief/lived", "/debrief/decisions", "/debrief/work", "/debrief/casework", "/debrief/mistakes", "/debrief/events", "/debrief/replay",
        "/debrief/report/file?paper=report&format=html", "/control", "/hour", "/coach", "/interviews",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("vicenza", "ar", 60_000), InlineData("recruited-online", "mk", 200_000)]
    public async Task No_page_about_a_played_case_says_what_an_author_called_something(string scenario, string language, int until)
    {
        await using var house = await DeskHouse.OpenAsync("average", scenario);
        await house.ClockAsync(60);
        await house.ClockAsync(until, running: false);
        house.Director.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var ids = house.Exercise.Edition.Package!.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var (open, seen, queued, found) = (new Queue<string>(s_pages.Select(page => $"/exercises/{house.Exercise.Id}{page}")), new HashSet<string>(), new HashSet<string>(), new List<string>());
        while (open.TryDequeue(out var path))
        {
            var page = new HtmlParser().ParseDocument(await house.Director.GetStringAsync(path, Cancel));
            seen.Add(path);
            found.AddRange(Said(page).SelectMany(text => Names().Matches(text).Select(match => match.Value).Where(word => word.Contains('_', StringComparison.Ordinal) || ids.Contains(word) && word == text.Trim() && language != "en").Select(word => $"{path}: {word} in {text}")));
            found.AddRange(Said(page).Where(text => Key().IsMatch(text.Trim())).Select(text => $"{path}: {text}"));
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => Onward().IsMatch(href)))
            {
                // Talks are many and alike.
                if (queued.Add(href) && (!href.Contains("/interviews/", StringComparison.Ordinal) || queued.Count(one => one.Contains("/interviews/", StringComparison.Ordinal)) <= 5))
                    open.Enqueue(href);
            }
        }

        output.WriteLine($"{seen.Count} pages, {ids.Count} ids");
        seen.Count(path => path.Contains("measure=", StringComparison.Ordinal)).ShouldBeGreaterThan(10, "what each number rests on was opened");
        found.Distinct().ShouldBeEmpty();
    }

    private static IEnumerable<string> Said(IDocument page) => page.Body!.Descendants<IText>().Where(text => text.ParentElement is { LocalName: not ("script" or "style" or "template" or "code") }).Select(text => text.Data)
        .Concat(page.QuerySelectorAll("[aria-label], [title]").SelectMany(one => new[] { one.GetAttribute("aria-label"), one.GetAttribute("title") }).OfType<string>());

    [GeneratedRegex(@"(?<![\w./@-])[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?![\w@])")]
    private static partial Regex Names();

    // A text that no table has comes back as its id.
    [GeneratedRegex(@"^[a-z]+(\.[a-z][a-z0-9_]*)+$")]
    private static partial Regex Key();

    // What each number rests on, and each talk.
    [GeneratedRegex(@"/debrief(\?(syndicate=1&)?measure=[a-z_]+(#\w+)?|/interviews/\d+)$")]
    private static partial Regex Onward();
}
