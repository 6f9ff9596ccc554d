using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>Lobby and desk in the middle of play: sound at every width, in both themes and directions; photographed when a folder is named.</summary>
public sealed class PlayScreensTests(BrowserFixture fixture)
{
    // Every screen once, and lobby and desk in every language and theme; each at every width. A tour photographs more.
    private static readonly (int Width, string Reading, int Screens)[] s_readings =
    [
        (1440, "lang=en&theme=desk", 99),
        (390, "lang=ar&theme=control", 2),
        (390, "lang=en&theme=control", 2),
        (1024, "lang=ru&theme=desk", 2),
    ];

    [Fact]
    public async Task Lobby_and_desk_are_sound_at_every_width_in_both_themes_and_directions()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");
        await using var house = await PlayHouse.OpenAsync(fixture, standIns: "school");
        var page = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        await house.ClockAsync(new { running = true, jumpTo = 9_000 });
        await page.ReloadAsync();
        await page.OpenAsync(most: 8);
        await page.Locator("#facts-list .fact").First.WaitForAsync();
        await house.ClockAsync(new { running = false });

        string[] screens =
        [
            "lobby", "desk", "desk?q=enter", "desk?with=duty_prosecutor", "desk/do/rescue_entry", "desk/ask?action=rescue_entry", "desk/share", "capture", "desk/law",
            "desk/forms", "desk/else", "desk/contacts",
        ];
        var troubles = page.Watch();
        foreach (var (width, reading, count) in s_readings)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var screen in screens.Take(count))
            {
                await page.GotoAsync($"/exercises/{house.Id}/{screen}{(screen.Contains('?') ? '&' : '?')}{reading}");
                if (folder is not null)
                {
                    var name = $"{screen.Replace('/', '-').Replace('?', '-').Replace('=', '-')}-{width}-{reading.Replace("lang=", "").Replace("&theme=", "-")}.png";
                    await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, name) });
                }

                await page.IsSoundAsync(troubles);
                await page.FitsEverywhereAsync(troubles);
            }
        }

        await Assertions.Expect(page.Locator("main")).ToHaveCountAsync(1);
    }
}
