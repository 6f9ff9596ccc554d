using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Debrief;

/// <summary>The debrief of a played first day: sound to look at, and every number leads to what it counted.</summary>
public sealed class DebriefScreensTests(BrowserFixture fixture)
{
    private static readonly (int Width, string Reading)[] s_readings =
        [(1440, "lang=en&theme=desk"), (390, "lang=ar&theme=control")];

    [Fact]
    public async Task Every_number_leads_to_its_events_and_every_event_to_its_causes()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var (id, pin) = await PlayedDayAsync(director);
        var page = await director.NewPageAsync();
        await page.GotoAsync($"/exercises/{id}/debrief?lang=en");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new("Time to safety: open") }).ClickAsync();
        await page.Locator("#evidence .row a").First.ClickAsync();
        await page.Locator("#why .chain li").First.WaitForAsync();
        (await page.Locator("#why .chain li").CountAsync()).ShouldBeGreaterThan(0);
        page.Url.ShouldContain("event=", customMessage: "a chain of causes has an address of its own");

        await using var guest = await fixture.PersonAsync();
        var before = await guest.NewPageAsync();
        await before.GotoAsync($"/join/{pin}?lang=en");
        await before.GetByLabel("Your name").FillAsync("Ines Varga");
        await before.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enter" }).ClickAsync();
        await before.Locator("main.lobby").WaitForAsync();
        (await before.GotoAsync($"/exercises/{id}/debrief"))!.Status.ShouldBe(404, "before ENDEX the debrief is the truth, and the truth is for staff");
    }

    [Fact]
    public async Task The_debrief_is_sound_at_every_width_in_both_themes_and_directions()
    {
        var folder = Environment.GetEnvironmentVariable("SEVENHOURS_TOUR");
        await using var director = await fixture.PersonAsync(1440, director: true);
        var (id, _) = await PlayedDayAsync(director);
        var page = await director.NewPageAsync();
        await ObserveAsync(page, id);
        var change = await AnyKeyDecisionAsync(page, id);
        var troubles = page.Watch();
        foreach (var (width, reading) in folder is null ? s_readings : All())
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var screen in (string[])["debrief?measure=exchange_latency", "debrief/decisions?day=1", $"debrief/what-if?{change}"])
            {
                await page.GotoAsync($"/exercises/{id}/{screen}&{reading}");
                if (folder is not null)
                {
                    var name = $"{screen.Split('?')[0].Replace('/', '-')}-{width}-{reading.Replace("lang=", "").Replace("&theme=", "-")}.png";
                    await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, name) });
                }

                await page.IsSoundAsync(troubles);
                await page.FitsEverywhereAsync(troubles);
            }
        }

        (await page.Locator(".band strong").First.InnerTextAsync()).ShouldNotBeEmpty("EXERCISE stands on every page");
    }

    [Fact]
    public async Task The_replay_runs_by_itself_stops_by_key_and_keeps_its_moment_in_the_address()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var (id, _) = await PlayedDayAsync(director);
        foreach (var motion in (ReducedMotion[])[ReducedMotion.NoPreference, ReducedMotion.Reduce])
        {
            var page = await director.NewPageAsync();
            var troubles = page.Watch();
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = motion });
            await page.GotoAsync($"/exercises/{id}/debrief?lang=en&at=300");
            await page.Locator("[data-replay] select").SelectOptionAsync("64");
            var head = (await page.Locator("#replay .head").GetAttributeAsync("transform"))!;
            await page.Locator("[data-replay] button").ClickAsync();
            await page.WaitForFunctionAsync("was => document.querySelector('#replay .head').getAttribute('transform') !== was", head);
            await page.WaitForFunctionAsync("() => document.querySelector('[data-said] b').textContent > '00:10:00'");
            await page.Keyboard.PressAsync("k");
            await Assertions.Expect(page.Locator("[data-replay] button")).ToHaveAttributeAsync("aria-pressed", "false");
            var at = int.Parse(new Uri(page.Url).Query.Split("at=")[1], System.Globalization.CultureInfo.InvariantCulture);
            at.ShouldBeGreaterThan(600, motion.ToString());
            (await page.Locator("#lanes .head-l").GetAttributeAsync("x1")).ShouldNotBeNull();
            troubles.ShouldBeEmpty();
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task A_decision_switched_off_is_played_beside_the_other_history_and_its_worth_comes_with_its_interval()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var (id, _) = await PlayedDayAsync(director);
        var page = await director.NewPageAsync();
        var troubles = page.Watch();
        await page.GotoAsync($"/exercises/{id}/debrief/what-if?lang=en");
        await page.Locator("#change .picks a").First.ClickAsync();
        await page.Locator("#sides .moments tbody tr").First.WaitForAsync();

        // The worth is played in the background and arrives by itself.
        await page.Locator("#trial .worth b").WaitForAsync(new LocatorWaitForOptions { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("#trial .worth")).ToContainTextAsync("95 % interval", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        await page.IsSoundAsync(troubles);

        await page.Locator("#change .picks").Nth(1).Locator("a").First.ClickAsync();
        await page.Locator("#sides").GetByText("Stand-ins from").First.WaitForAsync();
        await Assertions.Expect(page.Locator("#trial")).ToContainTextAsync("not what was likely", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
    }

    private static async Task ObserveAsync(IPage page, string id)
    {
        await page.GotoAsync($"/exercises/{id}/control?lang=en");
        await page.Locator("#observe input[name=says]").FillAsync("They asked her name before anything else");
        await page.Locator("#observe button[type=submit]").ClickAsync();
        await page.Locator("#observations").GetByText("They asked her name").First.WaitForAsync();
        await page.GotoAsync($"/exercises/{id}/debrief?lang=en");
        await page.Locator("#observations .seen-notes li").First.WaitForAsync();
        (await page.Locator("#lanes a[href^='#note-']").CountAsync()).ShouldBeGreaterThan(0, "an observation stands at its moment on the lanes");
    }

    private static async Task<string> AnyKeyDecisionAsync(IPage page, string id)
    {
        await page.GotoAsync($"/exercises/{id}/debrief/what-if?lang=en");
        return new Uri(new Uri(page.Url), await page.Locator("#change .picks a").First.GetAttributeAsync("href")).Query.TrimStart('?');
    }

    private static IEnumerable<(int, string)> All() =>
        from width in (int[])[1440, 1024, 390]
        from theme in (string[])["desk", "control"]
        from language in (string[])["en", "ar"]
        select (width, $"lang={language}&theme={theme}");

    private static async Task<(string Id, string Pin)> PlayedDayAsync(IBrowserContext director)
    {
        var made = await director.APIRequest.PostAsync("/api/v1/exercises", new APIRequestContextOptions
        {
            DataObject = new { scenario = "vicenza", title = "The blue door", seed = 3, standIns = "average", waitingRoom = false },
        });
        made.Ok.ShouldBeTrue(await made.TextAsync());
        var exercise = JsonDocument.Parse(await made.TextAsync()).RootElement;
        var id = exercise.GetProperty("id").GetString()!;
        foreach (var wanted in (object[])[new { running = true }, new { jumpTo = 28_000 }, new { running = false }])
        {
            (await director.APIRequest.PostAsync($"/api/v1/exercises/{id}/clock", new APIRequestContextOptions { DataObject = wanted })).Ok.ShouldBeTrue();
        }

        return (id, exercise.GetProperty("pin").GetString()!);
    }
}
