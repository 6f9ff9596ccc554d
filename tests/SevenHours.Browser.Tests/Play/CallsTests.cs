using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>A prosecutor orders, an investigator asks, and an analyst reads: the records of a number become a fact on everybody's desk.</summary>
public sealed class CallsTests(BrowserFixture fixture)
{
    private const string Girl = "+999 555 0142";

    [Fact]
    public async Task Records_ordered_by_a_prosecutor_are_read_by_an_analyst_and_what_they_show_is_a_fact_on_the_desk()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var investigator = await house.LetInAsync("Samir", "participant", "lead_investigator", "desk", width: 1440);
        var prosecutor = await house.LetInAsync("Ines", "participant", "duty_prosecutor", "desk", width: 1024);
        var analyst = await house.LetInAsync("Lena", "participant", "analyst", "wall/calls", width: 1024);
        var home = $"/exercises/{house.Id}/desk";

        await investigator.AskAsync(home, "call_records", "prosecutor_office", Girl);
        var waiting = prosecutor.Locator("#needs-list a[href*='/requests/']").First;
        await waiting.WaitForAsync();
        await prosecutor.GotoAsync((await waiting.GetAttributeAsync("href"))!);
        await prosecutor.Locator("input[name=verdict][value=granted]").CheckAsync(new LocatorCheckOptions { Force = true });
        await prosecutor.Locator("#answer [name=says]").FillAsync("Granted for the days you name.");
        await prosecutor.Locator("#answer form:has([name=verdict]) button[type=submit]").ClickAsync();
        await prosecutor.Locator("main.desk").WaitForAsync();

        await investigator.GotoAsync($"/exercises/{house.Id}/wall/calls/ask");
        await investigator.Locator("[name=target]").FillAsync($"{Girl}, +999 555 0163");
        await investigator.Locator("[name=from]").FillAsync("2031-11-06T00:00");
        await investigator.Locator("#order button.go").ClickAsync();
        await investigator.Locator("#records").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 4 * 3600 });

        // Nobody loads the page anew: the records come.
        var row = analyst.Locator("#records .callsrow");
        await row.WaitForAsync();
        await row.ClickAsync();
        await Assertions.Expect(analyst.Locator("#lines")).ToContainTextAsync("fish_market-");
        await analyst.GotoAsync($"/exercises/{house.Id}/wall/calls/together?a={Uri.EscapeDataString(Girl)}&b={Uri.EscapeDataString("+999 555 0163")}");
        await Assertions.Expect(analyst.Locator("#together")).ToContainTextAsync("support");
        await analyst.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "They were together" }).ClickAsync();
        await analyst.GotoAsync($"/exercises/{house.Id}/wall/calls/life?number={Uri.EscapeDataString(Girl)}");
        await analyst.IsSoundAsync();
        await analyst.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "It spends its nights by this sector" }).ClickAsync();

        await Assertions.Expect(analyst.Locator("#readings")).ToContainTextAsync("spends its nights by");
        // What was read is a ground to ask for more, and stands on the map as a fan.
        await investigator.GotoAsync($"{home}/ask?action=planned_search");
        await Assertions.Expect(investigator.Locator("#ask label", new PageLocatorOptions { HasText = "slept in the same sector" }).Locator("[name=fact]")).ToHaveCountAsync(1);
        await investigator.GotoAsync($"/exercises/{house.Id}/wall/map");
        await investigator.Locator("#case-map[data-ready] .maparea").First.WaitForAsync();
    }
}
