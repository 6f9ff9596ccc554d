using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

public sealed class GeneratorTests
{
    private static readonly string[] Languages = ["en", "ru", "ar"];

    private static readonly string[] Company = ["Company for the evening", "A pleasant hour over tea", "Company, evening hours", "Somebody to talk with after work", "Evenings, by appointment"];
    private static readonly string[] Tested = ["you can trust us", "youthful, cheerful", "From a faraway country"];
    private static readonly string[] Folk = ["New in town", "Only here until Friday", "by my tattoo", "Travelling through"];

    [Fact]
    public void The_same_seed_gives_the_same_web_in_every_culture_and_another_seed_another()
    {
        var one = Shape(Web(7));
        using (new UnderCulture("ar-SA"))
            Shape(Web(7)).ShouldBe(one);
        Shape(Web(8)).ShouldNotBe(one);
    }

    [Fact]
    public void Thousands_of_pages_are_made_of_a_few_lines()
    {
        var web = Web(3, 3000);
        web.Items.Count(i => i.Kind == PageKind.Job).ShouldBeGreaterThanOrEqualTo(3000);
        web.Items.Select(i => i.Address).ShouldBeUnique();
        web.Items.Where(i => i.Kind == PageKind.Job).Select(i => i.Versions[0].Content.Text.In("ar")).Distinct().Count().ShouldBeGreaterThan(900);
    }

    [Fact]
    public void Groups_of_generated_pages_are_found_again_by_the_numbers_they_share() => Seeds.ForAll(6, seeds =>
    {
        var seed = seeds.Next();
        var pages = Web((int)(seed % 100_000), 400).Items.Where(i => i.Kind == PageKind.Job && !i.Entry.IsSome).ToList();
        var groups = SharedClues.Groups([.. pages.Select(p => p.Versions[0].Content)], DetailKind.Number);
        foreach (var group in groups)
            group.Select(i => pages[i].Ring).Distinct().ShouldHaveSingleItem().ShouldBeGreaterThanOrEqualTo(0);
        foreach (var ring in pages.Where(p => p.Ring >= 0).GroupBy(p => p.Ring).Where(r => r.Count() > 1))
            groups.Count(g => g.Any(i => pages[i].Ring == ring.Key)).ShouldBe(1, $"ring {ring.Key}");
    });

    [Fact]
    public void A_search_gives_only_what_may_stand_there_at_that_time() => Seeds.ForAll(6, seeds =>
    {
        var (web, now) = (Web(seeds.Below(100_000), 300), new SimTime(seeds.Below(200_000)));
        var found = WebSearch.Of(web).Find(new WebQuery("contract", Id<WebSite>.None), now);
        found.Count.ShouldBeGreaterThan(0);
        found.ShouldBe(WebSearch.Of(web).Find(new WebQuery("CONTRACT ", Id<WebSite>.None), now));
        foreach (var page in found)
        {
            web.Find(page.Page)!.Appears.ShouldBeLessThanOrEqualTo(now);
            PublicWeb.VersionAt(web.Find(page.Page)!, now).ShouldBe(page.Version);
        }
    });

    [Fact]
    public void Endings_and_scripts_do_not_matter_to_a_search()
    {
        var search = WebSearch.Of(Web(5, 400));
        var everywhere = new SimTime(0);
        search.Find(new WebQuery("договора", Id<WebSite>.None), everywhere).Count.ShouldBeGreaterThan(0);
        search.Find(new WebQuery("عقد", Id<WebSite>.None), everywhere).ShouldNotBeEmpty();
        search.Find(new WebQuery("zzqqxx", Id<WebSite>.None), everywhere).ShouldBeEmpty();
        search.Find(new WebQuery("", Id<WebSite>.None, Within: new SimSpan(86_400)), everywhere).Count.ShouldBeLessThan(search.Find(new WebQuery("", Id<WebSite>.None), everywhere).Count);
    }

    [Fact]
    public void Nothing_that_is_generated_can_reach_anybody()
    {
        foreach (var content in Kinds().SelectMany(kind => Web(11, 200, kind).Items).SelectMany(i => i.Versions).Select(v => v.Content))
        {
            content.Numbers.ShouldAllBe(n => n.StartsWith("+999 "));
            foreach (var text in Languages.Select(l => $"{content.Title.In(l)} {content.Text.In(l)} {content.Mail} {content.Handle} {string.Join(' ', content.Numbers)}"))
                IdentifierLint.Find(text).ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void Cues_that_were_tested_go_with_control_a_little_and_what_people_take_for_signs_does_not()
    {
        var adverts = Web(21, 6000, SiteKind.Adverts).Items.Where(i => i.Kind == PageKind.Advert && Company.Contains(i.Versions[0].Content.Title.In("en"))).ToList();
        // Whoever writes under several names with one number is under control more often than others.
        var (rings, others) = (adverts.Where(a => Names(adverts, a) > 1).ToList(), adverts.Where(a => Names(adverts, a) == 1).ToList());
        (Share(rings, Tested) > Share(others, Tested)).ShouldBeTrue();
        (Share(rings, Folk) < Share(others, Folk)).ShouldBeTrue();
        Share(others, Tested).ShouldBeGreaterThan(8, "they stand in honest adverts too");
    }

    [Fact]
    public void What_is_planted_has_no_form_of_its_own()
    {
        var scenario = WebCase.New().Build();
        var web = SmallWeb.Of(scenario);
        var offer = web.Of(scenario.Table<WebEntry>()["offer"]);
        var others = web.Items.Where(i => i.Kind == PageKind.Job && !i.Entry.IsSome).ToList();
        offer.Address.Length.ShouldBe(others[0].Address.Length);
        others.ShouldContain(o => o.Versions[0].Content.Numbers.Count == 1 && o.Versions[0].Content.Photos.Count == 1 && o.Versions[0].Content.Pay.IsSome && o.Versions[0].Content.Place.IsSome);
        others.ShouldContain(o => o.Versions[0].Content.Numbers[0].StartsWith("+999 555 "));
        web.Items.Select(i => i.Address).ShouldBeInOrder();
    }

    private static IEnumerable<SiteKind> Kinds() => Enum.GetValues<SiteKind>();

    private static int Names(List<WebItem> adverts, WebItem advert) => adverts.Where(a => a.Ring == advert.Ring && a.Ring >= 0).Select(a => a.Owner!.Address).Append(advert.Owner!.Address).Distinct().Count();

    private static int Share(List<WebItem> adverts, string[] of) =>
        adverts.Sum(a => of.Count(s => a.Versions[0].Content.Text.In("en").Contains(s, StringComparison.Ordinal))) * 100 / (adverts.Count * of.Length);

    private static string Shape(SmallWeb web) => string.Join('\n', web.Items.Select(i =>
        $"{i.Address} {i.Kind} {i.Language} {i.Appears} {i.Until} {i.Versions[0].Content.Title.In("ru")} {i.Versions[0].Content.Text.In("en")} {string.Join(' ', i.Versions[0].Content.Numbers)}"));

    private static SmallWeb Web(int seed, int amount = 300, SiteKind kind = SiteKind.Jobs) => SmallWeb.Of(RaidCase.New().With("web", $$"""
        web: { board: { title: Board, kind: {{kind.ToString().ToLowerInvariant()}}, domain: board.example, seed: {{seed}}, amount: {{amount}}, languages: [en, ru, ar] } }
        """).Build());
}
