using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>National practice over HTTP: entered, compared, asked about from a telephone, kept across programmes, made into a draft of a law.</summary>
public sealed partial class NationalTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_countries_stand_side_by_side_with_what_differs_marked_on_a_map_and_in_a_workbook()
    {
        await using var house = await WithTwoAsync();
        var page = WebUtility.HtmlDecode(await house.Manager.GetStringAsync($"{house.Base}/countries", Cancel));
        page.ShouldContain("Serbia 2027");
        page.ShouldContain("as stated by \u2068Ana Ode\u2069");
        page.ShouldContain("<td class=\"apart\"");
        page.ShouldContain(">90<");
        (await house.Manager.GetStringAsync($"{house.Base}/countries?row=shelter&only=differences", Cancel)).ShouldNotContain("id=\"row-shelter\"");
        using var book = await house.Manager.GetAsync($"{house.Base}/countries/table.xlsx", Cancel);
        book.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        book.Content.Headers.ContentDisposition!.FileName!.ShouldContain("EXERCISE");
        foreach (var language in (string[])["en", "ru", "ar", "fr"])
        {
            foreach (var one in (string[])["/countries", "/countries/new", "/alumni"])
                UntranslatedId().Matches(await house.Manager.GetStringAsync($"{house.Base}{one}?lang={language}", Cancel)).Select(match => match.Value).ShouldBeEmpty($"{one} {language}");
            foreach (var one in (string[])["/countries", "/numbers", "/alumni", "/numbers/list?what=people"])
                UntranslatedId().Matches(await house.Manager.GetStringAsync($"{one}{(one.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", Cancel)).Select(match => match.Value).ShouldBeEmpty($"{one} {language}");
        }
    }

    [Fact]
    public async Task Nothing_is_opened_for_a_programme_that_is_not_there()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var lost = await AccountHouse.PostAsync(house.Administrator.Browser, $"{house.Base}/countries", "/programmes/0x10/countries/talk", ("do", "open"));
        lost.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_told_without_a_source_is_not_kept()
    {
        await using var house = await CourseHouse.OpenAsync();
        using var refused = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/countries/new", $"{house.Base}/countries/new", ("country", "Serbia"), ("year", "2027"), ("reflection-days", "30"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Cancel)).ShouldContain("hearsay");
        (await house.Book.PresentationsAsync(house.Id, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_asks_from_a_telephone_while_the_door_is_open_and_the_answer_stands_beneath_the_row()
    {
        await using var house = await WithTwoAsync();
        using var phone = house.Accounts.Browser();
        (await house.PostAsync("/countries", "/countries/talk", ("do", "open"))).ShouldContain("national.said.opened");
        var talk = TalkAddress().Match(await house.Manager.GetStringAsync($"{house.Base}/countries", Cancel)).Value;
        var serbia = (await house.Book.PresentationsAsync(house.Id, Cancel)).Single(one => one.Country == "RS");
        using var listening = await phone.GetAsync($"{talk}/feed?r=abc", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var lines = new StreamReader(await listening.Content.ReadAsStreamAsync(Cancel));
        using (var asked = await AccountHouse.PostAsync(phone, talk, talk, ("of", serbia.Id), ("row", "reflection"), ("text", "From which day does it run?"), ("by", "")))
            asked.Headers.Location!.ToString().ShouldContain("national.said.asked");
        await UntilAsync(lines, "From which day does it run?");

        var question = (await house.Book.QuestionsAsync([serbia.Id], Cancel)).ShouldHaveSingleItem();
        await house.PostAsync($"/countries/{serbia.Id}/questions/{question.Id}", $"/countries/{serbia.Id}/questions/{question.Id}", ("answer", "From the decision."), ("do", "answer"));
        await UntilAsync(lines, "From the decision.");
        (await house.Manager.GetStringAsync($"{house.Base}/countries", Cancel)).ShouldContain("From the decision.");

        await house.PostAsync("/countries", "/countries/talk", ("do", "close"));
        using var closed = await phone.GetAsync(talk, Cancel);
        closed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_library_holds_what_a_manager_let_in_and_keeps_it_when_the_programme_is_gone()
    {
        await using var house = await WithTwoAsync();
        (await house.Manager.GetStringAsync("/countries", Cancel)).ShouldNotContain("Serbia 2027");
        var serbia = (await house.Book.PresentationsAsync(house.Id, Cancel)).Single(one => one.Country == "RS");
        await house.PostAsync($"/countries/{serbia.Id}", $"/countries/{serbia.Id}/library", ("do", "let"));
        (await house.Manager.GetStringAsync("/countries", Cancel)).ShouldContain("Serbia 2027");
        using (var stranger = house.Accounts.Browser())
        {
            using var closed = await stranger.GetAsync("/countries", Cancel);
            closed.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        }

        await house.Book.RemoveAsync(house.Id, "operator", Cancel);
        (await house.Book.LibraryAsync(Cancel)).Select(one => one.Country).ShouldBe(["RS"]);
        (await house.Book.PresentationsAsync(house.Id, Cancel)).Select(one => one.Country).ShouldBe(["RS"]);
    }

    [Fact]
    public async Task A_draft_of_a_law_pack_is_taken_from_a_presentation()
    {
        await using var house = await WithTwoAsync();
        var serbia = (await house.Book.PresentationsAsync(house.Id, Cancel)).Single(one => one.Country == "RS");
        await using var zip = new ZipArchive(await house.Manager.GetStreamAsync($"{house.Base}/countries/{serbia.Id}/pack.zip?law=vicenza/verania_law", Cancel));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["laws-rs-2027/edition.yaml", "laws-rs-2027/law.yaml", "laws-rs-2027/compass.yaml", "laws-rs-2027/names.yaml"]);
        using var compass = new StreamReader(await zip.GetEntry("laws-rs-2027/compass.yaml")!.OpenAsync(Cancel));
        (await compass.ReadToEndAsync(Cancel)).ShouldContain("reflection_stay: { overlay: extend, articles: { verania_law: { number: 6, says: \"90 days, 180 for a child. The centre gives it.\" } } }");
    }

    [Fact]
    public async Task A_presenter_enters_his_own_country_by_his_own_door_and_nobody_elses()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.PostAsync("/people", (await house.SendAsync("r.csv", System.Text.Encoding.UTF8.GetBytes("Name;E-mail;Country;Profession;Languages\nAnn Ode;a@x.example;Serbia;Prosecutor;en\n"))).Replace(house.Base, "", StringComparison.Ordinal), ("do", "take"));
        var ann = (await house.CourseAsync()).People.Single();
        await house.PostAsync("/countries/new", "/countries/new", ("country", "Serbia"), ("year", "2027"), ("person", ann.Id));
        await house.PostAsync("/countries/new", "/countries/new", ("country", "Italy"), ("year", "2027"));
        var all = await house.Book.PresentationsAsync(house.Id, Cancel);
        var way = (await house.Book.GiveWaysAsync(house.Id, "operator", [ann.Id], Cancel)).Single();
        using var browser = house.Accounts.Browser();
        using (var entered = await browser.GetAsync($"/learner/by/{way.Secret}", Cancel))
            entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var mine = $"/learner/{house.Id}/country/{all.Single(one => one.Country == "RS").Id}";
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain(mine);
        using (var kept = await AccountHouse.PostAsync(browser, mine, mine, ("year", "2027"), ("stated", "2027-05-12"), ("source", "Act 12/2026"), ("reflection-days", "45"), ("names", "yes")))
            kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var told = (await house.Book.PresentationsAsync(house.Id, Cancel)).Single(one => one.Country == "RS");
        (told.Presenter, told.CellOf(FrameRow.Reflection).Days).ShouldBe(("Ann Ode", 45));
        using (var other = await browser.GetAsync($"/learner/{house.Id}/country/{all.Single(one => one.Country == "IT").Id}", Cancel))
            other.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Whoever is erased is named nowhere.
        await house.PostAsync($"/people/{ann.Id}", $"/people/{ann.Id}/erase", ("sure", "yes"));
        (await house.Book.PresentationsAsync(house.Id, Cancel)).Single(one => one.Country == "RS").Presenter.ShouldBeEmpty();
    }

    private static async Task<CourseHouse> WithTwoAsync()
    {
        var house = await CourseHouse.OpenAsync();
        foreach (var (country, days, child, presenter) in ((string, string, string, string)[])[("Serbia", "90", "180", "Ana Ode"), ("Italy", "30", "30", ""), ("Moldova", "30", "30", "")])
        {
            (await house.PostAsync("/countries/new", "/countries/new", ("country", country), ("year", "2027"), ("presenter", presenter), ("stated", "2027-05-12"), ("source", "Act 12/2026"),
                ("reflection-days", days), ("reflection-child", child), ("reflection", "The centre gives it."), ("shelter-is", "state"))).ShouldContain("national.said.kept");
        }

        return house;
    }

    private static async Task UntilAsync(StreamReader lines, string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return;
        }

        throw new InvalidOperationException($"The feed ended without '{text}'.");
    }

    [GeneratedRegex(@"(?<=[>""])(national|alumni|numbers|programmes)\.[a-z_.]+(?=[<""])")]
    private static partial Regex UntranslatedId();

    [GeneratedRegex("/talk/[a-z0-9]{16}")]
    private static partial Regex TalkAddress();
}
