using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Debrief;

/// <summary>Two syndicates debriefed by a mentor who was not there.</summary>
public sealed class SideBySideTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_mentor_who_was_not_there_plays_two_syndicates_in_step_and_is_told_what_one_decided_and_the_other_not()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var made = await AskAsync(director, "/api/v1/exercises", new { scenario = "vicenza", title = "Two rooms", seed = 7, syndicates = 2, standIns = "school", waitingRoom = false });
        var (id, pin, staffPin) = (made.GetProperty("id").GetString()!, made.GetProperty("pin").GetString()!, made.GetProperty("staffPin").GetString()!);

        // In the second syndicate somebody sits where the first has a stand-in who follows the book, and does nothing.
        await using var idle = await fixture.PersonAsync();
        await AskAsync(idle, "/api/v1/join", new { pin, name = "Ines Varga" });
        await AskAsync(idle, $"/api/v1/exercises/{id}/seat", new { seat = "lead_investigator", team = 2 });
        foreach (var wanted in (object[])[new { running = true, jumpTo = 9000 }, new { running = false }])
            await AskAsync(director, $"/api/v1/exercises/{id}/clock", wanted);

        await using var stranger = await fixture.PersonAsync(1440);
        var page = await InvitedAsync(director, stranger, id, staffPin);
        var troubles = page.Watch();
        await page.GotoAsync($"/exercises/{id}/debrief/replay?lang=en&at=1200");
        await page.Locator("[name=beside]").SelectOptionAsync("2");
        await page.Locator("#side-b").WaitForAsync();
        (await page.Locator("#side-a .past-head").InnerTextAsync()).ShouldContain("As it was");

        // It plays, both in step, and stands where it is stopped.
        await page.Locator("[data-replay-speed] select").SelectOptionAsync("64");
        await page.Locator("[data-play]").ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('#replay-said b').textContent > '00:21:00'");
        await page.Locator("[data-play]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-play]")).ToHaveAttributeAsync("aria-pressed", "false");

        // To the next mark by key, and to the end: what only the first decided is named, and opens its events.
        var before = await page.Locator("#replay-said b").InnerTextAsync();
        await page.Locator("#apart h2").ClickAsync();
        await page.Keyboard.PressAsync("]");
        await page.WaitForFunctionAsync("was => document.querySelector('#replay-said b').textContent > was", before);
        await page.Keyboard.PressAsync("End");
        await page.WaitForFunctionAsync("() => document.querySelector('#replay-said b').textContent >= '02:30:00'");
        var only = page.Locator("#replay-decisions .replay-two > div").First;
        await Assertions.Expect(only).ToContainTextAsync("Only Syndicate 1 has decided by now");
        await only.GetByText("Key decision").First.WaitForAsync();
        await only.Locator("li a").First.ClickAsync();
        await page.Locator("#why .chain li").First.WaitForAsync();
        page.Url.ShouldContain("event=a");
        page.Url.ShouldContain("beside=2");
        await page.IsSoundAsync(troubles);
        await page.FitsEverywhereAsync(troubles);
    }

    private static async Task<IPage> InvitedAsync(IBrowserContext director, IBrowserContext stranger, string id, string staffPin)
    {
        var page = await stranger.NewPageAsync();
        await page.GotoAsync($"/join/{staffPin}?lang=en");
        await page.GetByLabel("Your name").FillAsync("T. Ivanova");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enter" }).ClickAsync();
        await page.WaitForURLAsync($"**/exercises/{id}/**");

        // Who comes with the PIN of staff waits until the director lets him in, and is given his role there.
        var staff = await director.NewPageAsync();
        await staff.GotoAsync($"/exercises/{id}/door?lang=en");
        var knock = staff.Locator(".knock", new PageLocatorOptions { HasText = "T. Ivanova" });
        await knock.Locator("select[name=role]").SelectOptionAsync("Mentor");
        await staff.RunAndWaitForResponseAsync(
            () => knock.Locator("form.letin button").ClickAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/in", StringComparison.Ordinal));
        await staff.CloseAsync();
        return page;
    }

    private static async Task<JsonElement> AskAsync(IBrowserContext by, string address, object body)
    {
        var answer = await by.APIRequest.PostAsync(address, new APIRequestContextOptions { DataObject = body });
        var text = await answer.TextAsync();
        answer.Ok.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }
}
