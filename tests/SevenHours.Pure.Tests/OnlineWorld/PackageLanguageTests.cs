using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Digital;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.OnlineWorld;

/// <summary>What an author wrote is found by the words of every language of his package, beside what the program made in its own.</summary>
public sealed class PackageLanguageTests
{
    private const string French = """
        scenario: small
        title: A small case
        language: en
        languages: [en, fr]
        begins: 2031-03-09T09:00
        goal: { reached: "elapsed >= 0s" }
        ends: { latest: 2d }
        """;

    [Fact]
    public void A_page_is_found_by_words_of_every_language_it_was_written_in()
    {
        var scenario = WebCase.New().With("scenario", French).With("strings/fr", "web_posts.offer.text: Voyage payé, aucun papier exigé.").Build();
        var web = SmallWeb.Of(scenario);
        var offer = web.Of(scenario.Table<WebEntry>()["offer"]);
        var found = WebSearch.Of(web).Find(new WebQuery("voyage papiers exige", Id<WebSite>.None), SimTime.Start);
        found.Select(page => page.Page).Distinct().ShouldBe([offer.Address]);
        WebSearch.Of(web).Find(new WebQuery("journey needed privately", Id<WebSite>.None), SimTime.Start).ShouldContain(page => page.Page == offer.Address);

        var content = offer.Versions[0].Content;
        (content.Text.IsIn("fr"), content.Text.IsIn("en"), content.Text.IsIn("it")).ShouldBe((true, true, false));
        content.Title.IsIn("fr").ShouldBeFalse("nobody translated it");
        var made = web.Items.First(item => item.Kind == PageKind.Job && !item.Entry.IsSome).Versions[0].Content;
        (made.Text.IsIn("fr"), made.Text.IsIn("de")).ShouldBe((true, false));
    }

    [Fact]
    public void What_is_on_a_telephone_is_searched_in_the_words_its_reader_reads()
    {
        var scenario = DeviceCase.New().With("scenario", French).With("strings/fr", "devices.his.planted.arrivals.says: Deux vendredi, par la même route.").Build();
        var phone = PhoneContent.Of(scenario, scenario.Table<Device>()["his"]);
        int Found(string language, string words) => phone.Items.Count(item => phone.In(language).Has(item, PhoneIndex.Words(words)));
        Found("fr", "deux vendredi").ShouldBe(1);
        Found("en", "deux vendredi").ShouldBe(0);
        Found("en", "two on friday same road").ShouldBe(1);
        phone.In("de").ShouldBeSameAs(phone.In("en"), "neither the package nor the program speaks it");
    }
}
