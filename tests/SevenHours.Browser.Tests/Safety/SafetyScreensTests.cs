using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Safety;

/// <summary>On a telephone: out and back in one press each, and a real emergency by keyboard alone.</summary>
public sealed class SafetyScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Stepping_out_and_no_duff_work_on_a_telephone_and_every_page_of_it_is_sound()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var page = await house.SeatAsync("N. Brandt", "Lawyer on call for victims", 390);
        var troubles = page.Watch();

        await page.Locator("form.stepout button").ClickAsync();
        await page.WaitForURLAsync("**/aside");
        await page.IsSoundAsync(troubles);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/desk");

        foreach (var path in (string[])["safety", "my-data"])
        {
            await page.GotoAsync($"/exercises/{house.Id}/{path}");
            await page.IsSoundAsync(troubles);
        }

        await page.Locator("button.noduff").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#noduff button.stop").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("section.emergency").WaitForAsync();
        await page.IsSoundAsync(troubles);
        await Assertions.Expect(page.Locator("section.emergency")).ToContainTextAsync("N. Brandt", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
    }

    [Theory, InlineData("privacy"), InlineData("safety")]
    public async Task What_the_director_keeps_for_people_is_sound_on_a_telephone(string path)
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var page = await house.ControlAsync(390, path);

        await page.IsSoundAsync(page.Watch());
    }

    [Theory, InlineData("role_player", "rp_mira", "role"), InlineData("welfare_officer", null, "welfare")]
    public async Task What_who_acts_and_who_looks_after_welfare_hold_in_the_hand_is_sound(string role, string? seat, string path)
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var page = await house.LetInAsync("N. Brandt", role, seat, path);

        await page.IsSoundAsync(page.Watch());
    }

    [Theory, InlineData(390), InlineData(1440)]
    public async Task The_audit_log_is_sound(int width)
    {
        await using var context = await fixture.PersonAsync(width, director: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/audit");

        await page.IsSoundAsync(page.Watch());
    }
}
