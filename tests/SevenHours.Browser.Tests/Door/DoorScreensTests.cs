using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Door;

/// <summary>A trainer with a telephone before a full room.</summary>
public sealed class DoorScreensTests(BrowserFixture fixture)
{
    private const int Thumb = 44;

    [Fact]
    public async Task By_touch_and_in_Arabic_the_doors_are_shut_and_somebody_is_let_in_to_a_seat()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var page = await house.ControlAsync(390, "door", phone: true, locale: "ar");
        var troubles = page.Watch();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        await page.Locator("#doors-state button").TapAsync();
        await page.Locator("#doors-state button").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        var (guest, person) = await house.KnockAsync("سامر");
        var knock = page.Locator($"#knock-{person}");
        await knock.WaitForAsync();
        await page.IsSoundAsync(troubles);
        foreach (var control in await knock.Locator("select, button.go").AllAsync())
            (await control.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(Thumb);

        await knock.Locator("select[name=seat]").SelectOptionAsync("1/lawyer");
        await knock.Locator("button.go").TapAsync();
        await knock.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await guest.GotoAsync($"/exercises/{house.Id}/desk");
        await guest.Locator("main.desk").WaitForAsync();
    }
}
