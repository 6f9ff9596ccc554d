using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Control;

/// <summary>The end of a day, the night and the morning, as a director goes through them.</summary>
public sealed class DaysPlayTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_day_is_closed_the_night_planned_anew_the_server_killed_and_the_morning_opens_with_its_report()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        var desk = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        await house.ClockAsync(new { running = true, jumpTo = 7 * 3600 });
        var days = await house.ControlAsync(path: "days");
        var troubles = days.Watch();

        await days.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop the clock now" }).ClickAsync();
        await desk.Locator("[data-clock=exercise][data-state=paused]").WaitForAsync();
        await days.Locator("#night").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Plan the next day" }).ClickAsync();
        var due = days.Locator("#plan-tomorrow input[name^='due.']").First;
        var line = (await due.GetAttributeAsync("name"))!;
        await due.FillAsync("21:30");
        await days.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show the effect first" }).ClickAsync();
        await days.Locator("#effect").GetByText("21:30").First.WaitForAsync();
        await days.Locator("#effect").GetByRole(AriaRole.Button).ClickAsync();
        await days.Locator($"#plan-tomorrow input[name='{line}']").WaitForAsync();

        // The desk comes back only when the next day is open: what happened meanwhile it is told all the same.
        await desk.Context.SetOfflineAsync(true);
        await house.KillAndStartAsync();

        await days.GotoAsync($"/exercises/{house.Id}/days/plan");
        await Assertions.Expect(days.Locator($"input[name='{line}']")).ToHaveValueAsync("21:30"); // the plan outlived the night
        await days.GotoAsync($"/exercises/{house.Id}/days");
        await days.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open the next day" }).ClickAsync();
        await days.Locator("#text-board").FillAsync("Day two has op");
        await days.Locator("#text-board-saved:not([hidden])").WaitForAsync();
        await days.ReloadAsync();
        await Assertions.Expect(days.Locator("#text-board")).ToHaveValueAsync("Day two has op"); // what was half written is kept
        await days.Locator("#text-board").FillAsync("Day two has opened.");
        await days.Locator("#sitrep-board").GetByRole(AriaRole.Button).ClickAsync();
        await days.Locator("#sitrep-board .sent").WaitForAsync();
        await desk.Context.SetOfflineAsync(false);
        await Assertions.Expect(desk.Locator("[data-clock=exercise][data-state=paused]")).ToHaveTextAsync("20:00:00");
        troubles.Where(trouble => !trouble.Contains("htmx:sse:error", StringComparison.Ordinal)).ShouldBeEmpty("a feed that finds no server says so");
    }
}
