using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Tour;

/// <summary>Pictures of the first screens, for <c>./tour</c>; in the suite a short walk through them stands in <see cref="Everywhere.EveryPageTests"/>.</summary>
public sealed class TourTests(BrowserFixture fixture)
{
    private static readonly IReadOnlyList<Stop> s_stops =
    [
        new("home", "/"),
        new("home-stranger", "/", director: false),
        new("join", "/join", director: false),
        new("not-found", "/nowhere"),
        new("look", "/look"),
    ];

    [Fact(Explicit = true)]
    public async Task Every_screen_can_be_seen()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");
        var (widths, themes, languages) = ((int[])[1440, 1024, 390], (string[])["desk", "control"], (string[])["en", "ar"]);

        var taken = 0;
        foreach (var width in widths)
        {
            foreach (var stop in s_stops)
            {
                await using var person = await fixture.PersonAsync(width, stop.Director);
                var page = await person.NewPageAsync();
                foreach (var (theme, language) in themes.SelectMany(theme => languages.Select(language => (theme, language))))
                {
                    await page.GotoAsync($"{await stop.Path()}?lang={language}&theme={theme}");
                    var light = theme == "desk" ? "light" : "dark";
                    var direction = language == "ar" ? "rtl" : "ltr";
                    var picture = await page.ScreenshotAsync(new PageScreenshotOptions
                    {
                        FullPage = true,
                        Path = folder is null ? null : Path.Combine(folder, $"{stop.Name}-{width}-{light}-{direction}.png"),
                    });
                    picture.Length.ShouldBeGreaterThan(5_000, stop.Name);
                    taken++;
                }
            }
        }

        taken.ShouldBe(widths.Length * themes.Length * languages.Length * s_stops.Count);
    }
}
