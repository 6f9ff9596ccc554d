using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Money;

/// <summary>Money followed by keys alone, marked, and read by a colleague after the server was killed; no axe finding.</summary>
public sealed class MoneyToolsScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_flow_is_followed_by_keys_and_marked_and_the_mark_outlives_a_kill()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("Edda Lund", "participant", "lead_investigator", "desk/do/bank_order", 1440);
        var analyst = await house.LetInAsync("سلمى", "participant", "analyst", "desk", locale: "ar", phone: true);
        var troubles = lead.Watch();
        await lead.Locator("[name=target]").FillAsync("account 1");
        await lead.Locator("[name=option][value=zz_urgent_desk]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("main .btn.go").ClickAsync();
        await lead.Locator("main.desk").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 4 * 3600 });

        // A bar puts its account in the middle, a band opens its lines: both are links, reached and followed by keys.
        await lead.GotoAsync($"/exercises/{house.Id}/wall/money/flow");
        await lead.IsSoundAsync(troubles);
        await lead.Locator(".bars a:not(.pivot)").Last.FocusAsync();
        await lead.Keyboard.PressAsync("Enter");
        await lead.WaitForURLAsync("**/flow?account=*");
        await lead.Locator(".bands a").First.FocusAsync();
        await lead.Keyboard.PressAsync("Enter");
        await lead.WaitForURLAsync("**tie=*");
        await lead.Locator(".bands .chosen").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        await lead.Locator("#lines input[name=line]").First.FocusAsync();
        await lead.Keyboard.PressAsync("Space");
        await lead.Locator("#mark-note").FillAsync("It pays the flat");
        await lead.Keyboard.PressAsync("Enter");
        await lead.Locator("#marks li", new PageLocatorOptions { HasText = "It pays the flat" }).WaitForAsync();
        await Assertions.Expect(lead.Locator("#lines tr.marked")).ToHaveCountAsync(1);

        await house.KillAndStartAsync();
        await analyst.GotoAsync($"/exercises/{house.Id}/wall/money/flow");
        await analyst.Locator("#marks li", new PageLocatorOptions { HasText = "It pays the flat" }).WaitForAsync();
        await analyst.IsSoundAsync();

        // Read from the right: what comes in stands on the right of what goes out.
        var (first, last) = (await analyst.Locator(".bars .pivot rect").GetAttributeAsync("x"), await analyst.Locator(".bars a:not(.pivot) rect").Last.GetAttributeAsync("x"));
        int.Parse(last!, System.Globalization.CultureInfo.InvariantCulture).ShouldBeLessThan(int.Parse(first!, System.Globalization.CultureInfo.InvariantCulture));
        await analyst.GotoAsync($"/exercises/{house.Id}/wall/money/plan");
        await analyst.IsSoundAsync();
    }
}
