using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Control;

/// <summary>The control room in the middle of play: sound at every width, in both themes and directions; photographed when a folder is named.</summary>
public sealed class ControlScreensTests(BrowserFixture fixture)
{
    private static readonly (int Width, string Reading)[] s_readings =
    [
        (1440, "lang=en&theme=control"),
        (1440, "lang=ar&theme=control"),
        (1440, "lang=ru&theme=desk"),
        (1024, "lang=en&theme=desk"),
        (1024, "lang=ar&theme=control"),
        (390, "lang=en&theme=control"),
        (390, "lang=ar&theme=desk"),
    ];

    [Fact]
    public async Task The_control_room_is_sound_at_every_width_in_both_themes_and_directions()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");
        await using var house = await PlayHouse.OpenAsync(fixture.Browser, standIns: "average");
        await house.ClockAsync(new { running = true, jumpTo = 10_030 });
        await house.ClockAsync(new { running = false });
        var page = await house.ControlAsync();
        await page.Locator("#sheet-lines .next .rowact button").Nth(1).ClickAsync();
        await page.Locator("#sheet-lines .held").First.WaitForAsync();

        var troubles = page.Watch();
        foreach (var (width, reading) in s_readings)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var screen in (string[])["control", "control/wall"])
            {
                await page.GotoAsync($"/exercises/{house.Id}/{screen}?{reading}");
                if (folder is not null)
                    await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, Name(screen, width, reading)) });
                await page.IsSoundAsync(troubles);
            }

            await page.GotoAsync($"/exercises/new?{reading}");
            if (folder is not null)
                await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, Name("create", width, reading)) });
            await page.IsSoundAsync(troubles);
        }

        (await page.Locator("main").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("#sheet-lines .line .what .link", "sheet")]
    [InlineData("#agency-lines .agency .link", "agency")]
    [InlineData("#log-rows button", "event")]
    [InlineData("#player-rows button", "player")]
    public async Task What_opens_in_the_drawer_is_sound(string opener, string name)
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");
        await using var house = await PlayHouse.OpenAsync(fixture.Browser, standIns: "school");
        await house.ClockAsync(new { running = true, jumpTo = 7_200 });
        await house.ClockAsync(new { running = false });
        var page = await house.ControlAsync();
        var troubles = page.Watch();
        await page.Locator(opener).Last.ClickAsync();
        await page.Locator("#drawer h2").WaitForAsync();
        if (folder is not null)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"control-drawer-{name}-1440.png") });

        await page.IsSoundAsync(troubles);
    }

    private static string Name(string screen, int width, string reading) =>
        $"{screen.Replace('/', '-')}-{width}-{reading.Replace("lang=", "").Replace("&theme=", "-")}.png";
}
