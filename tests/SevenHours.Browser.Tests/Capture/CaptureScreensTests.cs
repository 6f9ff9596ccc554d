using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Capture;

/// <summary>Two telephones in a corridor: a participant in Arabic whose network fails, and an observer.</summary>
public sealed class CaptureScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_talk_recorded_without_a_network_is_sent_once_when_it_is_back_and_an_observers_waits_for_the_staff()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        var staff = await house.ControlAsync(1440, "capture");
        var phone = await house.LetInAsync("سامر", "participant", "mediator", "capture?lang=ar");
        await phone.GotoAsync("/language/ar");
        await phone.GotoAsync($"/exercises/{house.Id}/capture");
        var observer = await house.LetInAsync("I. Visitor", "observer", null, "capture");
        var (troubles, seen) = (phone.Watch(), observer.Watch());
        await phone.IsSoundAsync(troubles);
        await observer.IsSoundAsync(seen);
        await Assertions.Expect(phone.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        await phone.Locator(".chip").Filter(new LocatorFilterOptions { HasText = "المحقق الرئيسي" }).ClickAsync();
        await phone.Locator("details.more summary").First.ClickAsync();
        await phone.Locator("[name=heard]").FillAsync("باب أزرق");
        await phone.Context.SetOfflineAsync(true);
        await phone.Locator(".keep button").ClickAsync();
        await phone.Locator("#shelf").WaitForAsync();
        await Assertions.Expect(staff.Locator("#waiting-list details")).ToHaveCountAsync(0);
        await phone.Context.SetOfflineAsync(false);
        await phone.WaitForURLAsync("**/capture?sent=yes");
        await phone.Locator("#kept-list .kept").WaitForAsync();

        await staff.Locator("#waiting-list summary").First.ClickAsync();
        await staff.Locator("#waiting-list .offer").First.ClickAsync();
        await phone.Locator("#kept-list .words").WaitForAsync();
        await staff.Locator("#waiting-list summary").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await observer.Locator(".chip").Filter(new LocatorFilterOptions { HasText = "Lead investigator" }).ClickAsync();
        await observer.Locator(".keep button").ClickAsync();
        await observer.WaitForURLAsync("**/capture?sent=yes");
        await staff.Locator("#waiting-list .report button.go").ClickAsync();
        await staff.Locator("#waiting-list .report").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await Assertions.Expect(staff.Locator("#kept-list .kept")).ToHaveCountAsync(2); // each was recorded once
        await phone.IsSoundAsync([.. troubles.Where(trouble => !trouble.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal))]);
    }
}
