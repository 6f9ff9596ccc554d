using SevenHours.Browser.Tests.Running;
using SevenHours.Browser.Tests.Tour.Whole;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>
/// Every page that pages lead to, in the pseudo language and in Arabic, at three widths: nothing wider than the screen, cut, squeezed, lying over another,
/// leading nowhere or in no language. The whole walk runs by <c>./tour pages</c>, a short one with the suite; <see cref="HowToLook"/> says what the
/// environment may ask for.
/// </summary>
public sealed class EveryPageTests(BrowserFixture fixture)
{
    [Fact]
    public async Task What_one_comes_to_first_fits_and_speaks_in_the_pseudo_language_and_in_Arabic()
    {
        var authored = Authored.Read();
        List<string> wrong = [];
        foreach (var (who, director, from, most) in ((string, bool, string[], int)[])[("stranger", false, ["/", "/join", "/verify", Inhabited.Nowhere], 5), ("staff", true, ["/", "/programmes/new", "/numbers"], 6)])
        {
            await using var person = await fixture.PersonAsync(director: director);
            var walk = new Crawl(new Walker(who, await person.NewPageAsync(), from, new Kinds(), most), authored, new HowToLook());
            await walk.WalkAsync(() => { });
            walk.Seen.Count.ShouldBe(most);
            wrong.AddRange(walk.Findings.Select(finding => $"{finding.Kind}: {finding.What} ({finding.Where})"));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task Every_page_fits_and_speaks_in_the_pseudo_language_and_in_Arabic()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR") ?? Repository.PathOf("artifacts/tour/pages");
        var how = HowToLook.Read(folder);
        await using var run = new CourseRun(fixture, folder, isPictured: false);
        var walkers = await KeptHouse.ReadAsync(fixture, how.Walks);
        if (walkers is null)
        {
            walkers = (await Inhabited.MakeAsync(run)).Walkers;
            File.WriteAllLines(Path.Combine(folder, "troubles.txt"), run.Troubles);
            await KeptHouse.WriteAsync(walkers);
        }

        var authored = Authored.Read();
        List<Crawl> walks = [];
        foreach (var walker in walkers.Where(walker => how.Walks(walker.Who)))
        {
            var walk = new Crawl(walker, authored, how);
            walks.Add(walk);
            await walk.WalkAsync(() => Summary.Write(folder, walks));
            Summary.Write(folder, walks);
        }

        Console.WriteLine(Summary.Table(walks));
        run.Troubles.ShouldBeEmpty();
        walks.SelectMany(walk => walk.Findings).Select(finding => finding.What).Distinct().ShouldBeEmpty();
    }
}
