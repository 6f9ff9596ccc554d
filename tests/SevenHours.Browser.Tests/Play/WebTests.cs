using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

public sealed class WebTests(BrowserFixture fixture)
{
    private const string Analyst = "Analyst, telephone and open sources";
    private const string Lead = "Lead investigator";

    [Fact]
    public async Task What_is_saved_in_time_stays_when_the_page_is_taken_down_and_after_kill_9()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        var analyst = await house.SeatAsync("Edda Lund", Analyst);
        var lead = await house.SeatAsync("Jori Vane", Lead);
        var troubles = analyst.Watch();
        await house.ClockAsync(new { running = true, jumpTo = 120 });
        var web = $"/exercises/{house.Id}/wall/web";
        await lead.GotoAsync($"{web}/captures");

        // Search, open, save: the colleague sees it come.
        await analyst.GotoAsync(web);
        await analyst.Locator("#web-q").FillAsync("care older lady sea");
        await analyst.Locator("#web-q").PressAsync("Enter");
        await analyst.Locator(".hit-open").First.ClickAsync();
        await analyst.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save this page" }).ClickAsync();
        await lead.Locator("#web-captures-list .row").First.WaitForAsync();
        await analyst.IsSoundAsync(troubles);
        var page = analyst.Url;

        // A preservation request goes out and, within a day, holds (the case ends an hour after it); then somebody looks with his own name, and the other side takes the page down.
        await analyst.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Preservation request" }).ClickAsync();
        await analyst.Locator("#web-order button.go").ClickAsync();
        await analyst.Locator("#web-orders-list .order").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 84_600 });
        await analyst.GotoAsync($"{web}/orders");
        await analyst.GetByText("Preserved", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await analyst.GotoAsync($"{page}?as=own");
        await analyst.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Load again" }).ClickAsync();
        await analyst.Locator(".browser.own").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 89_400 });
        await analyst.GotoAsync(page);
        await analyst.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Load again" }).ClickAsync();
        await analyst.GetByText("This page does not exist.").WaitForAsync();

        // The copy is there, and what is marked in it is known; so it is after the server was killed.
        await lead.Locator("#web-captures-list a.row").First.ClickAsync();
        await lead.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Telephone number" }).ClickAsync();
        await lead.Locator(".web-marks .marked").WaitForAsync();
        await house.KillAndStartAsync();
        await lead.ReloadAsync();
        await Assertions.Expect(lead.Locator(".web-marks .marked")).ToHaveCountAsync(1);
        await Assertions.Expect(lead.Locator(".site-contact")).ToContainTextAsync("+999 555 0177", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        await lead.IsSoundAsync();
        await lead.GotoAsync($"{web}/clusters");
        await lead.IsSoundAsync();
    }
}
