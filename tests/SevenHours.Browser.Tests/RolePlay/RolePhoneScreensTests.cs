using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.RolePlay;

/// <summary>An actor with a telephone in Arabic, the desk of somebody she told something, and staff who call her.</summary>
public sealed class RolePhoneScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_call_is_answered_and_a_scene_ticked_without_a_network_reaches_the_desk_of_who_was_there_once()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var desk = await house.SeatAsync("N. Brandt", "Lawyer on call for victims", 1024);
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        var actor = await house.LetInAsync("ليلى", "role_player", "rp_mira", "role");
        await actor.GotoAsync("/language/ar");
        await actor.GotoAsync($"/exercises/{house.Id}/role");
        var troubles = actor.Watch();
        await actor.ReloadAsync();
        await actor.IsSoundAsync(troubles);
        await Assertions.Expect(actor.Locator(".stopbar")).ToContainTextAsync("قلم أحمر", new LocatorAssertionsToContainTextOptions { UseInnerText = true });

        var staff = await house.ControlAsync(1440, "cast");
        var seen = staff.Watch();
        await staff.IsSoundAsync(seen);
        await staff.Locator("#f-seat").SelectOptionAsync("1/rp_mira");
        await staff.Locator("#f-says").FillAsync("They are on the stairs");
        await staff.Locator("#call label:has(input[value='0'])").ClickAsync();
        await staff.Locator("#call button[type=submit]").ClickAsync();
        await actor.Locator("#role-calls .call").GetByText("They are on the stairs").WaitForAsync();
        await actor.Locator("#role-calls .call button").ClickAsync();
        await actor.Locator("#role-calls .call.seen").WaitForAsync();
        await staff.Locator("#cast-now .call .badge.on").WaitForAsync();

        await actor.Locator("#talk .said label").First.ClickAsync();
        await actor.Locator("#talk .chip").Filter(new LocatorFilterOptions { HasText = "محامي الضحايا المناوب" }).ClickAsync();
        await actor.Context.SetOfflineAsync(true);
        await actor.Locator("#talk .keep button").ClickAsync();
        await actor.Locator("#shelf").WaitForAsync();
        await actor.Context.SetOfflineAsync(false);
        await actor.WaitForURLAsync("**/role?sent=scene*");
        await actor.Locator("#role-told li").WaitForAsync();
        await Assertions.Expect(actor.Locator("#role-told li")).ToHaveCountAsync(1); // sent again, it counts once
        await desk.ReloadAsync();
        await desk.GetByText("Mira", new PageGetByTextOptions { Exact = false }).First.WaitForAsync();
        await actor.IsSoundAsync();
    }
}
