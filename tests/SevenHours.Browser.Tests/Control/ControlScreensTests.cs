using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Control;

/// <summary>The control room in the middle of play: sound at every width, in both themes and directions; photographed when a folder is named.</summary>
public sealed class ControlScreensTests(BrowserFixture fixture)
{
    // The suite looks at the first few; a tour takes all.
    private const int InTheSuite = 2;

    private static readonly (int Width, string Reading)[] s_readings =
    [
        (1440, "lang=en&theme=control"),
        (390, "lang=ar&theme=desk"),
        (1024, "lang=ar&theme=control"),
        (390, "lang=en&theme=control"),
        (1440, "lang=ar&theme=control"),
        (1440, "lang=ru&theme=desk"),
        (1024, "lang=en&theme=desk"),
    ];

    private static readonly (string Opener, string Name)[] s_drawers =
    [
        ("#sheet-lines .line .what .link", "line"),
        ("#agency-lines .agency .link", "agency"),
        ("#log-rows button", "event"),
        ("#player-rows button", "player"),
        ("#agencies > header .btn", "people"),
    ];

    private static string? Folder => Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");

    [Fact]
    public async Task The_control_room_is_sound_at_every_width_in_both_themes_and_directions()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, standIns: "average");
        await house.ClockAsync(new { running = true, jumpTo = 10_030 });
        await house.ClockAsync(new { running = false });
        var page = await house.ControlAsync();
        await page.Locator("#sheet-lines .next .rowact button").Nth(1).ClickAsync();
        await page.Locator("#sheet-lines .held").First.WaitForAsync();

        var troubles = page.Watch();
        foreach (var (width, reading) in s_readings.Take(Folder is null ? InTheSuite : s_readings.Length))
        {
            await page.SetViewportSizeAsync(width, 900);
            await LookAsync(page, $"/exercises/{house.Id}/control?{reading}", Name("control", width, reading), troubles);
        }

        foreach (var (width, reading) in s_readings.Take(Folder is null ? 1 : s_readings.Length))
        {
            await page.SetViewportSizeAsync(width, 900);
            await LookAsync(page, $"/exercises/{house.Id}/control/wall?{reading}", Name("wall", width, reading), troubles);
            await LookAsync(page, $"/exercises/{house.Id}/control/seats/lead_investigator?{reading}", Name("seat-seen", width, reading), troubles);
            await LookAsync(page, $"/exercises/new?{reading}", Name("create", width, reading), troubles);
        }

        await Assertions.Expect(page.Locator("main")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_opens_in_the_drawer_is_sound()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, standIns: "school");
        await house.ClockAsync(new { running = true, jumpTo = 7_200 });
        await house.ClockAsync(new { running = false });
        var page = await house.ControlAsync();
        await house.JoinAsync("Nadja Brandt");
        var troubles = page.Watch();
        foreach (var (opener, name) in s_drawers)
        {
            await page.Locator(opener).Last.ClickAsync();
            await page.Locator("#drawer h2").WaitForAsync();
            if (Folder is not null)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"control-drawer-{name}-1440.png") });
            await page.IsSoundAsync(troubles, "#drawer");
            await page.Locator("#drawer header button").ClickAsync();
        }

        foreach (var (popover, name) in ((string, string)[])[("adhoc", "adhoc"), ("amend", "amend")])
        {
            await page.Locator($"button[popovertarget={popover}]").First.ClickAsync();
            if (Folder is not null)
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"control-drawer-{name}-1440.png") });
            await page.IsSoundAsync(troubles, $"#{popover}");
            await page.Locator($"#{popover} .head button").ClickAsync();
        }
    }

    private static async Task LookAsync(IPage page, string path, string name, IReadOnlyCollection<string> troubles)
    {
        await page.GotoAsync(path);
        if (Folder is not null)
            await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = page.ViewportSize!.Width > 400, Path = Path.Combine(Folder, name) });
        await page.IsSoundAsync(troubles);
        await page.FitsEverywhereAsync(troubles);
    }

    private static string Name(string screen, int width, string reading) =>
        $"{screen.Replace('/', '-')}-{width}-{reading.Replace("lang=", "").Replace("&theme=", "-")}.png";
}
