using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Screening;

/// <summary>Screening in browsers: sixty people by keyboard alone, and two screeners of one agency at once, over a killed server.</summary>
public sealed class ScreeningScreensTests(BrowserFixture fixture)
{
    private const string Fourteen = "Fourteen hours a day";

    [Fact]
    public async Task Sixty_people_are_screened_concluded_and_flagged_by_keyboard_alone()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, scenario: "quay");
        await house.ClockAsync(new { running = true });
        var page = await house.LetInAsync("Dana", "participant", "screening_officer", "wall/screening", 1440);
        var troubles = page.Watch();
        await page.Locator("#scr-p-60").WaitForAsync();
        await page.IsSoundAsync(troubles, "main");

        // One after the other: a talk, every second one through an interpreter; then the sheet, and on to the next.
        await OnAsync(page, "n");
        var (flagged, now) = (0, 0);
        for (var i = 1; i <= 60; i++)
        {
            await Assertions.Expect(page.Locator("h1 .scr-no")).ToHaveTextAsync($"{i}", new LocatorAssertionsToHaveTextOptions { UseInnerText = true });
            if (i % 2 == 0)
                await page.Keyboard.PressAsync("q");
            await page.Keyboard.PressAsync("b");
            await page.Locator("#scr-now").GetByText("goes on").WaitForAsync();
            await house.ClockAsync(new { running = true, jumpTo = now += i % 2 == 0 ? 330 : 220 });
            await page.Locator("#scr-now").GetByText("goes on").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

            // Where long hours were spoken of, that sign is chosen, the dimension found by its key, the line ticked by the space bar.
            var signs = await page.Locator("#scr-signs li").AllInnerTextsAsync();
            var hours = signs.ToList().FindIndex(sign => sign.Contains(Fourteen, StringComparison.Ordinal));
            for (var press = 0; press <= hours; press++)
                await page.Keyboard.PressAsync("w");
            if (hours >= 0)
            {
                flagged++;
                await page.Keyboard.PressAsync("4");
                await page.Keyboard.PressAsync("Space");
                await page.Locator("#scr-i-ex_hours [aria-pressed=true]").WaitForAsync();
                await Assertions.Expect(page.Locator("#scr-i-ex_hours small")).ToContainTextAsync(Fourteen, new LocatorAssertionsToContainTextOptions { UseInnerText = true });
            }

            if (i == 1)
                await page.IsSoundAsync(troubles, "main");
            await page.Keyboard.PressAsync(hours >= 0 ? "t" : "m");
            await OnAsync(page, hours >= 0 ? "f" : "e");
        }

        flagged.ShouldBeGreaterThan(1);
        // Nobody is left: the last conclusion led back to the list.
        await Assertions.Expect(page.Locator(".scr-line[data-standing=done]")).ToHaveCountAsync(60);
        await Assertions.Expect(page.Locator(".scr-line[data-flagged]")).ToHaveCountAsync(flagged);
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_screeners_of_one_agency_see_each_other_at_once_and_nothing_is_lost_when_the_server_is_killed()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture, scenario: "quay");
        await house.ClockAsync(new { running = true });
        var first = await house.LetInAsync("Dana", "participant", "screening_officer", "wall/screening", 1440);
        var second = await house.LetInAsync("سلمى", "participant", "second_officer", "wall/screening", locale: "ar", phone: true);
        await second.Locator("#scr-p-7").WaitForAsync();
        await Assertions.Expect(second.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        await first.Locator("#scr-p-7 a").ClickAsync();
        await first.Locator("#scr-claim button").ClickAsync();
        await second.Locator("#scr-p-7").GetByText("موظف الفحص الأولي").WaitForAsync();
        await second.Locator("#scr-p-7 a").TapAsync();
        // On the telephone the sheet is folded: one opens what one speaks of.
        await second.Locator("#dim-4 summary").TapAsync();
        await second.Locator("#dim-5 summary").TapAsync();
        await first.Locator("#scr-i-cd_debt button").ClickAsync();
        await second.Locator("#scr-i-cd_debt [aria-pressed=true]").WaitForAsync();

        await house.KillAndStartAsync();
        await second.Locator("#scr-i-ex_hours button").TapAsync();
        await first.Locator("#scr-i-ex_hours [aria-pressed=true]").WaitForAsync();
        await first.ReloadAsync();
        await Assertions.Expect(first.Locator(".scr-ind[aria-pressed=true]")).ToHaveCountAsync(2);
        await first.GetByText("Yours").WaitForAsync();
    }

    // A key that leads to another page: that page is there, its keys too, when this returns.
    private static async Task OnAsync(IPage page, string key)
    {
        var before = await page.EvaluateAsync<double>("() => performance.timeOrigin");
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("before => performance.timeOrigin !== before && document.readyState === 'complete'", before);
    }
}
