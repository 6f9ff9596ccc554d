using System.Net;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>What an agency took as evidence and had frozen stands on its desks, each with a sheet of its own.</summary>
public sealed class SecuredTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exhibit_has_a_line_and_a_chain_of_custody_that_leads_to_its_act()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("lead_investigator");
        using var stranger = await house.SitAsync("reporter");
        await house.ClockAsync(60);
        (await house.ReadAsync(browser)).ShouldContain("has taken no evidence");

        await DoAsync(house, browser, "surveillance", "Canal Street");
        await house.ClockAsync(30 * 3600);

        var desk = await house.ReadAsync(browser);
        desk.ShouldContain($"href=\"{house.Desk}/exhibits/1\"");
        var sheet = await house.ReadAsync(browser, "/exhibits/1");
        foreach (var part in (string[])["Chain of custody", "Physical surveillance: Canal Street", "Legal basis: own powers", $"{house.Desk}/acts/", "a court will say"])
            sheet.ShouldContain(part);
        (await stranger.GetAsync($"{house.Desk}/exhibits/1", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_freeze_says_what_is_held_by_what_and_until_when()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("financial_investigator");
        await house.ClockAsync(60);
        await DoAsync(house, browser, "court_freeze", "account two");
        await house.ClockAsync(5 * 3600);

        (await house.ReadAsync(browser)).ShouldContain($"href=\"{house.Desk}/freezes/1\"");
        var sheet = await house.ReadAsync(browser, "/freezes/1");
        foreach (var part in (string[])["42,000 XTS", "Court freezing order: account two", "No order with an end is on record."])
            sheet.ShouldContain(part);
        (await browser.GetAsync($"{house.Desk}/freezes/2", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task DoAsync(DeskHouse house, HttpClient browser, string action, string target) =>
        (await house.PostAsync(browser, $"/do/{action}", ("target", target), ("why", "To know."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
}
