using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Hour;

/// <summary>A director runs the next hour, and somebody at a desk sees what came of it.</summary>
public sealed partial class HourPlayTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_inject_by_keyboard_a_contingency_sent_and_a_flag_that_is_raised_and_cleared()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var desk = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        await house.ClockAsync(new { running = true, jumpTo = 3060 });
        var hour = await house.ControlAsync(path: "hour");
        var troubles = hour.Watch();

        // n, the agency by its first letters, the words, Ctrl+Enter: no mouse, no other page.
        await hour.Keyboard.PressAsync("n");
        await hour.Locator("#adhoc [name=to]").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await hour.Keyboard.TypeAsync("crim");
        await hour.Keyboard.PressAsync("Space");
        await hour.Keyboard.PressAsync("Tab");
        await hour.Keyboard.PressAsync("Tab");
        await hour.Keyboard.TypeAsync("A tram conductor saw her at the last stop. He is on the line now.");
        await hour.Keyboard.PressAsync("Control+Enter");
        await desk.GetByText("A tram conductor saw her at the last stop").First.WaitForAsync();
        await Assertions.Expect(hour.Locator("#adhoc")).ToBeHiddenAsync();
        await hour.Locator("#adhoc-templates button", new PageLocatorOptions { HasTextString = "A tram conductor" }).First.WaitForAsync(
            new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        var proposal = hour.Locator("#proposal-i83_police_hear_late");
        await proposal.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = SendNow() }).ClickAsync();
        await desk.GetByText("Does anybody at your place know of a girl in a flat").First.WaitForAsync();
        await proposal.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        // Keys walk the list and move a line.
        await hour.Keyboard.PressAsync("j");
        await hour.Keyboard.PressAsync("j");
        var chosen = hour.Locator("[data-row][data-chosen]");
        var (id, before) = (await chosen.GetAttributeAsync("id"), await chosen.Locator(".at").InnerTextAsync());
        await hour.Keyboard.PressAsync("h");
        await hour.Locator($"#{id}.held").WaitForAsync();
        await hour.Keyboard.PressAsync("+");
        await hour.Locator($"#{id} .at").Filter(new LocatorFilterOptions { HasNotTextString = before }).WaitForAsync();

        // One minute without an act is enough here, and the clock runs fast.
        await hour.Locator("#flags > header button").ClickAsync();
        await hour.Locator("#limits-idle").FillAsync("1");
        await hour.Locator("#limits-hard").FillAsync("30");
        await hour.Locator("#limits label", new PageLocatorOptions { HasTextString = "Of the exercise clock" }).ClickAsync();
        await hour.Locator("#limits button[type=submit]").ClickAsync();
        await hour.Locator("#transport .seg button").Last.ClickAsync();
        var flag = hour.Locator("#flag-lead_investigator-idle");
        await flag.WaitForAsync();
        await hour.Keyboard.PressAsync("p");
        await hour.Locator("[data-clock=exercise][data-state=paused]").WaitForAsync();
        await desk.Locator("#inbox-list a.unread").First.ClickAsync();
        await flag.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_hour_is_sound_at_every_width_in_both_themes_and_directions()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, standIns: "novice");
        await house.ClockAsync(new { running = true, jumpTo = 9_000 });
        await house.ClockAsync(new { running = false });
        var page = await house.ControlAsync(path: "hour");
        var troubles = page.Watch();
        foreach (var (width, reading) in ((int, string)[])[(1440, "lang=en&theme=control"), (390, "lang=ar&theme=desk")])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync($"/exercises/{house.Id}/hour?{reading}");
            await page.Locator("#hour-ruler .m").First.WaitForAsync();
            await page.IsSoundAsync(troubles);
        }
    }

    [GeneratedRegex("^Send now")]
    private static partial Regex SendNow();
}
