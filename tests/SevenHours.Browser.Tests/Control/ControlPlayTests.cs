using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Control;

/// <summary>The director at work, and somebody at a desk who sees what came of it.</summary>
public sealed class ControlPlayTests(BrowserFixture fixture)
{
    [Fact]
    public async Task What_the_director_holds_retimes_and_sends_shows_on_control_and_on_the_desk()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var desk = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        await house.ClockAsync(new { running = true });
        var control = await house.ControlAsync();
        var troubles = control.Watch();

        var next = control.Locator("#sheet-lines .line.next");
        var name = (await next.GetAttributeAsync("id"))!;
        await next.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Hold" }).ClickAsync();
        await control.Locator($"#{name}.held").WaitForAsync();
        await control.Locator($"#{name}").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Release" }).ClickAsync();
        await control.Locator($"#{name}:not(.held)").WaitForAsync();

        await control.Locator($"#{name} .what button").ClickAsync();
        await control.Locator("#retime-to").FillAsync("6:30");
        await control.Locator("#drawer").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Re-time" }).ClickAsync();
        await control.Locator($"#{name} .at").GetByText("06:30").WaitForAsync();
        await Assertions.Expect(control.Locator("#drawer")).ToBeHiddenAsync();

        await control.Keyboard.PressAsync("i");
        await control.Locator("#adhoc label", new PageLocatorOptions { HasTextString = "Criminal Investigation Unit" }).ClickAsync();
        await control.Locator("#adhoc-from").FillAsync("Tram company");
        await control.Locator("#adhoc-name").FillAsync("Only one stop has a bell");
        await control.Locator("#adhoc").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Send now" }).ClickAsync();

        await desk.GetByText("Only one stop has a bell").First.WaitForAsync();
        await Assertions.Expect(control.Locator("#adhoc")).ToBeHiddenAsync();
        await control.Locator("#log-rows").GetByText("Only one stop has a bell").First.WaitForAsync();
        troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_clock_is_run_sped_up_and_paused_on_every_screen_at_once()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var desk = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        var control = await house.ControlAsync();

        await control.Locator("#transport .go").ClickAsync();
        await desk.Locator("[data-clock=exercise][data-state=running]").WaitForAsync();
        await control.Locator("#transport .seg button").Last.ClickAsync();
        await desk.Locator("[data-clock=exercise][data-speed='60']").WaitForAsync();
        await control.WaitForFunctionAsync("() => document.querySelector('[data-clock=exercise]').textContent > '00:01:00'");
        await control.Keyboard.PressAsync("p");
        await desk.Locator("[data-clock=exercise][data-state=paused]").WaitForAsync();
    }

    [Fact]
    public async Task One_key_hides_the_truth_from_the_projector_and_it_stays_hidden()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true });
        var control = await house.ControlAsync();
        await Assertions.Expect(control.Locator("#truth-lines")).ToBeVisibleAsync();

        await control.Keyboard.PressAsync("t");
        await Assertions.Expect(control.Locator("#truth-lines")).ToBeHiddenAsync();
        await control.ReloadAsync();
        await Assertions.Expect(control.Locator("#truth-lines")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_observation_is_kept_in_one_sentence_while_rows_come_and_go()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, standIns: "school");
        var control = await house.ControlAsync();
        await control.Locator("#observe input[name=says]").FillAsync("They asked her name");
        await house.ClockAsync(new { running = true, jumpTo = 3_600 });
        await control.Locator("#sheet-lines .gone").First.WaitForAsync();

        await Assertions.Expect(control.Locator("#observe input[name=says]")).ToHaveValueAsync("They asked her name");
        await control.Locator("#observe button[type=submit]").ClickAsync();

        await control.Locator("#observations").GetByText("They asked her name").WaitForAsync();
        await Assertions.Expect(control.Locator("#observe input[name=says]")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_demonstration_opens_on_control_and_its_debrief_at_the_end()
    {
        await using var person = await fixture.PersonAsync(director: true);
        var page = await person.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Start watching" }).ClickAsync();
        await page.Locator("#deck-clock [data-state=running][data-speed='60']").WaitForAsync();

        // All days pass: the clock is moved to the latest end there is.
        await page.Locator("#transport button[popovertarget=jump]").ClickAsync();
        await page.Locator("#jump-to").FillAsync("192:00");
        await page.Locator("#jump .go").ClickAsync();

        await page.WaitForURLAsync("**/debrief", new PageWaitForURLOptions { Timeout = 60_000 });
    }
}
