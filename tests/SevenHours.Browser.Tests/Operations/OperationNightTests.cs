using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Operations;

/// <summary>One operation in two browsers: planned by one, followed live and confirmed by the other, entered at two doors at once, and talked over by both.</summary>
public sealed class OperationNightTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Two_doors_are_planned_briefed_moved_by_a_late_order_entered_together_and_talked_over_by_two()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, scenario: "two-banks");
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("Edda Lund", "participant", "verania_investigator", "wall/operations", 1440);
        await lead.Locator("main [name=name]").FillAsync("Swallow");
        await lead.Locator("input[name=to][value=tessaria_investigator]").CheckAsync();
        await lead.Locator("main form .btn.go").First.ClickAsync();
        await lead.Locator("form[action$='/site']").First.WaitForAsync();
        var plan = lead.Url.Split('#', '?')[0];
        var there = await house.LetInAsync("Mira Holm", "participant", "tessaria_investigator", new Uri(plan).AbsolutePath.Split('/', 4)[3], 390);

        await SiteAsync(lead, "laundry", "01:00", "verania_investigator");
        await SiteAsync(lead, "ferry lane", "01:00", "tessaria_investigator");
        await there.Locator("#operation-sites").GetByText("ferry lane").First.WaitForAsync();
        await lead.Locator("form[action$='/brief'] button").ClickAsync();
        await lead.WaitForURLAsync("**#briefing");
        await there.Locator("#operation-briefed tr", new PageLocatorOptions { HasText = "Investigator in Brodina" }).GetByText("00:0").WaitForAsync();
        await lead.Locator("form[action$='/launch'] button").ClickAsync();
        await lead.GetByText("Launched at").WaitForAsync();
        await there.GetByText("Launched at").WaitForAsync();

        await MoveAsync(lead, plan, "s1", "01:10");
        await MoveAsync(lead, plan, "s2", "01:10");
        // The button came by the feed, into a page that was never loaded again.
        await there.Locator("form[action$='/confirm'] button").ClickAsync();
        await lead.Locator("#operation-briefed tr", new PageLocatorOptions { HasText = "Investigator in Brodina" }).GetByText("does not know the latest").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await house.ClockAsync(new { running = true, jumpTo = (70 * 60) + 5 });
        await house.ClockAsync(new { running = true });
        foreach (var page in (IPage[])[lead, there])
        {
            await page.Locator("#site-s1 .ops-lacks").WaitForAsync();
            await page.Locator("#site-s2 .ops-lacks").WaitForAsync();
        }

        (await there.Locator("#site-s2 .ops-lacks").InnerTextAsync()).ShouldContain("An interpreter");
        (await there.Locator("#operation-hot").InnerTextAsync()).ShouldContain("Entered 01:10");
        await SayAsync(lead, "s1", "not_as_planned", "Nobody had asked who speaks with them.");
        await SayAsync(there, "s2", "learned", "Ask for the second car before the briefing.");
        await lead.Locator("#operation-hot").GetByText("Ask for the second car").WaitForAsync();
        (await there.Locator("#operation-hot").InnerTextAsync()).ShouldContain("Nobody had asked");
    }

    private static async Task SiteAsync(IPage page, string place, string at, string lead)
    {
        var form = page.Locator("form[action$='/site']").Last;
        await form.Locator("[name=place]").FillAsync(place);
        await form.Locator("[name=at]").FillAsync(at);
        await form.Locator("[name=act]").SelectOptionAsync("rescue_entry");
        await form.Locator("[name=lead]").SelectOptionAsync(lead);
        await form.Locator("[name=basis]").SelectOptionAsync("urgent:danger_to_life");
        await form.Locator("[name='post.door']").SelectOptionAsync("team");
        await form.Locator("button[type=submit]").Last.ClickAsync();
        await page.Locator("#operation-sites").GetByText(place).First.WaitForAsync();
    }

    private static async Task MoveAsync(IPage page, string plan, string site, string at)
    {
        await page.GotoAsync($"{plan}?of={site}");
        var form = page.Locator("form[action$='/site']").Last;
        await form.Locator("[name=at]").FillAsync(at);
        await form.Locator("button[type=submit]").Last.ClickAsync();
        await page.Locator($"#site-{site} .ops-when").GetByText(at).WaitForAsync();
    }

    // The form stood there from the first; the feed opened it as the first door did.
    private static async Task SayAsync(IPage page, string site, string kind, string says)
    {
        await page.Locator("#f-hot-site").SelectOptionAsync(site);
        await page.Locator($"input[name=kind][value={kind}]").CheckAsync();
        await page.Locator("#f-hot-says").FillAsync(says);
        await page.Locator("form[action$='/hot'] button").ClickAsync();
        await page.Locator("#operation-hot").GetByText(says).WaitForAsync();
    }
}
