using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Telephony;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>An investigator asks for the records of a number, reads them, and what he reads rightly stands on the desk.</summary>
public sealed class CallsTests
{
    private const string Number = "+999 555 0142";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_are_asked_for_come_are_read_and_what_they_show_becomes_a_fact()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst");
        using var stranger = await house.SitAsync("reporter");
        await house.ClockAsync(60);
        var calls = $"/exercises/{house.Exercise.Id}/wall/calls";
        (await ReadAsync(house, investigator, calls)).ShouldContain("holds no records yet");

        (await PostAsync(house, investigator, "/ask", ("kind", "calls"), ("target", Number), ("from", "2031-11-06T00:00"), ("until", "2031-11-18T14:00"), ("why", "She is held."), ("key", "ask-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3600, running: true);

        var list = await ReadAsync(house, analyst, calls);
        list.ShouldContain("6 Nov 00:00 to 18 Nov 14:00");
        var product = house.Exercise.Live(1).Read(world => world.Part<TelephonyPart>().Products.ShouldHaveSingleItem());
        var table = await ReadAsync(house, analyst, $"{calls}/records/{product.Handle}?kind=data&sort=sector&down=1");
        foreach (var part in (string[])["fish_market-", "A sector is not an address.", "SHA-256", "aria-sort=\"descending\""])
            table.ShouldContain(part);
        (await stranger.GetAsync($"{calls}/records/{product.Handle}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var file = await analyst.GetStringAsync($"{calls}/records/{product.Handle}/file.csv", Cancel);
        file.ShouldStartWith("EXERCISE");
        (await ReadAsync(house, analyst, $"{calls}/contacts?number={Uri.EscapeDataString(Number)}")).ShouldContain("+999 555 0163");
        (await ReadAsync(house, analyst, $"{calls}/life?number={Uri.EscapeDataString(Number)}")).ShouldContain("spends its nights by this sector");

        (await PostAsync(house, analyst, "/claim", ("on", "life"), ("claim", "nights"), ("a", Number), ("cell", ""), ("key", "claim-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await ReadAsync(house, investigator, calls)).ShouldContain($"\u2066{Number}\u2069 spends its nights by");
        (await house.ReadAsync(investigator)).ShouldContain("slept in the same sector");
        house.Exercise.Live(1).Read(world => world.Part<KnowledgePart>().HoldersOf(world.Scenario.Table<Fact>()["nights_in_sector"]).Count).ShouldBeGreaterThan(0);
        (await PostAsync(house, analyst, "/claim", ("on", "life"), ("claim", "nights"), ("a", Number), ("cell", ""), ("key", "claim-2"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Every_page_of_records_has_its_words_with_and_without_records()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator", "ar");
        await house.ClockAsync(60);
        var calls = $"/exercises/{house.Exercise.Id}/wall/calls";
        string[] pages = ["", "/ask", "/ask?kind=towerdump", "/ask?kind=subscriber", "/contacts", "/together", "/life", "/again"];
        foreach (var page in pages)
            await ReadAsync(house, investigator, calls + page);
        await PostAsync(house, investigator, "/ask", ("kind", "calls"), ("target", $"{Number}, +999 555 0163, +999 555 0161"), ("from", "2031-11-01T00:00"), ("until", "2031-11-18T13:00"), ("key", "ask"));
        await house.ClockAsync(4 * 3600, running: true);

        foreach (var page in pages)
            (await ReadAsync(house, investigator, calls + page)).Replace("screens/calls.css", "", StringComparison.Ordinal).ShouldNotContain("calls.");
        (await ReadAsync(house, investigator, $"{calls}/together?a={Uri.EscapeDataString(Number)}&b={Uri.EscapeDataString("+999 555 0163")}")).ShouldContain("fish_market-");
        (await ReadAsync(house, investigator, $"{calls}/again")).ShouldContain("+999 555 0161 → +999 555 0163");
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path, Cancel));

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        Control.ControlHouse.PostAsync(browser, $"/exercises/{house.Exercise.Id}/wall/calls/ask", $"/exercises/{house.Exercise.Id}/wall/calls{path}", fields);
}
