using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Browser.Tests.Tour.Whole;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>
/// Every page that pages lead to, in the pseudo language and in Arabic, at three widths: nothing wider than the screen, cut, lying over another or in no
/// language. Runs by <c>./tour pages</c>, not with the suite.
/// </summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    [Fact(Explicit = true)]
    public async Task Every_page_fits_and_speaks_in_the_pseudo_language_and_in_Arabic()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR") ?? Repository.PathOf("artifacts/tour/pages");
        await using var run = new CourseRun(fixture, folder, isPictured: false);
        var house = await Inhabited.MakeAsync(run);
        var authored = Authored.Read();
        List<Crawl> walks = [];
        foreach (var (who, page, from, most) in house.Walkers)
        {
            if (Environment.GetEnvironmentVariable("WHO") is { } only && !only.Split(',').Contains(who))
                continue;
            var walk = new Crawl(who, page, authored);
            walks.Add(walk);
            await walk.WalkAsync(from, most, () => Write(folder, walks));
            Write(folder, walks);
        }

        run.Troubles.ShouldBeEmpty();
        walks.SelectMany(walk => walk.Findings).Select(finding => finding.What).Distinct().ShouldBeEmpty();
    }

    private static void Write(string folder, List<Crawl> walks)
    {
        File.WriteAllText(Path.Combine(folder, "findings.md"), Report(walks, walk => walk.Findings));
        File.WriteAllText(Path.Combine(folder, "content-in-english.md"), Report(walks, walk => walk.Content));
    }

    // What is wrong on many pages stands first.
    private static string Report(List<Crawl> walks, Func<Crawl, IEnumerable<Finding>> what)
    {
        var text = new StringBuilder();
        foreach (var walk in walks)
            text.AppendLine(CultureInfo.InvariantCulture, $"- {walk.Who}: {walk.Seen.Count} pages, {walk.Left} kinds left, {walk.Findings.Count} findings");
        text.AppendLine();
        foreach (var group in walks.SelectMany(what).GroupBy(finding => finding.What).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"- {group.Count()} × {group.Key} | {string.Join(" | ", group.Take(3).Select(finding => finding.Where))}");
        return text.ToString();
    }
}
