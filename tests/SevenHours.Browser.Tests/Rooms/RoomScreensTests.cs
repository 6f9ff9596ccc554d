using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Rooms;

/// <summary>An interview in browsers: in Arabic on a telephone by keys alone, and two in one room while the server is killed.</summary>
public sealed class RoomScreensTests(BrowserFixture fixture)
{
    private const string Half = "You spoke of a house. Tell me abou";

    [Fact]
    public async Task In_Arabic_on_a_telephone_with_an_interpreter_an_interview_is_prepared_held_and_closed_by_keys()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, scenario: "practice-room");
        await house.ClockAsync(new { running = true });
        var page = await house.LetInAsync("ليلى", "participant", "interviewer", "room", locale: "ar");
        var troubles = page.Watch();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await page.IsSoundAsync(troubles);
        await page.Locator(".people section").Filter(new LocatorFilterOptions { HasText = "حنان" }).Locator("a.btn").PressAsync("Enter");

        // The plan, by keys: the drawing follows the choice.
        await page.Locator("[name=purpose][value=protection]").PressAsync("Space");
        await page.Locator("[name=where][value=quietroom]").PressAsync("Space");
        await Assertions.Expect(page.Locator(".floorplan .chair.int:visible")).ToHaveCountAsync(0);
        await page.Locator("label.choice").Filter(new LocatorFilterOptions { HasText = "سلمى" }).Locator("input").PressAsync("Space");
        await page.Locator("[name=seating][value=interpreterbeside]").PressAsync("Space");
        await page.Locator(".floorplan.seats-interpreterbeside .chair.int").WaitForAsync();
        foreach (var brief in (string[])["conflict", "gender", "dialect", "role"])
            await page.Locator($"[name=briefed][value={brief}]").PressAsync("Space");
        await page.Locator("[name=need][value=water]").PressAsync("Space");
        await page.Locator("[name=consent]").PressAsync("Space");
        await page.Locator("#f-first").FillAsync("اسمي ليلى. أريد أن أعرف كيف حالك.");
        await page.IsSoundAsync(troubles, "main");
        await page.Locator(".begin .btn.go").PressAsync("Enter");

        // In the room: the first words stand ready; the machine suggests, a key corrects, and she answers in Arabic.
        (await page.Locator("#f-text").InputValueAsync()).ShouldContain("ليلى");
        await page.Locator("#f-text").PressAsync("Control+Enter");
        await page.Locator(".line.mine").GetByText("ليلى").WaitForAsync();
        await page.Locator(".line.hers .words").First.WaitForAsync();
        (await page.Locator(".line.hers .words").First.InnerTextAsync()).Count(letter => letter is >= 'ء' and <= 'ي').ShouldBeGreaterThan(3);
        await page.Locator("#f-text").PressSequentiallyAsync("أخبريني كيف وصلت");
        await page.Locator("#coded .chip").Nth(1).Locator("input").PressAsync("Space");
        await page.Locator("#f-text").PressAsync("Control+Enter");
        await page.Locator(".line.mine .how small").WaitForAsync();
        await page.Locator(".gestures button[value=water]").PressAsync("Enter");
        await page.Locator(".line.mine").Nth(2).WaitForAsync();
        await page.IsSoundAsync(troubles, "main");

        await page.Locator("#closing summary").PressAsync("Enter");
        await page.Locator("[name=closing][value=Thanked]").PressAsync("Space");
        await page.Locator("[name=closing][value=NextSteps]").PressAsync("Space");
        await page.Locator("#closing .btn.go").PressAsync("Enter");
        await page.WaitForURLAsync("**?past=*");
        await Assertions.Expect(page.Locator("#room-say")).ToHaveCountAsync(0);
        await page.IsSoundAsync(troubles, "main");
    }

    [Fact]
    public async Task Two_in_one_room_hear_each_other_and_after_kill_9_both_are_back_with_their_half_written_words()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture, scenario: "practice-room");
        await house.ClockAsync(new { running = true });
        var leads = await house.LetInAsync("N. Brandt", "participant", "interviewer", "room", width: 1024);
        var second = await house.LetInAsync("M. Harrow", "participant", "protection_worker", "desk");
        await leads.Locator(".people section").Filter(new LocatorFilterOptions { HasText = "Samir" }).Locator("a.btn").ClickAsync();
        await leads.Locator("label.choice").Filter(new LocatorFilterOptions { HasText = "Arabic" }).First.ClickAsync();
        await leads.Locator("details.more summary").First.ClickAsync();
        await leads.Locator("[name=with][value=protection_worker]").CheckAsync(new LocatorCheckOptions { Force = true });
        await leads.Locator(".begin .btn.go").ClickAsync();
        await leads.Locator("#room-say").WaitForAsync();

        // Who is brought in is led there from his desk.
        await second.Locator("#needs-list a[href*='/room/']").ClickAsync();
        await second.Locator("#room-say").WaitForAsync();
        await leads.SayAsync("Tell me how you came here.");
        await second.Locator(".line.others").GetByText("Tell me how you came here.").WaitForAsync();
        await second.Locator(".line.hers").First.WaitForAsync();

        await leads.HalfAsync(Half);
        await second.HalfAsync(Half);
        await house.KillAndStartAsync();

        await second.SayAsync("Thank you for telling us.");
        await leads.Locator(".line.others").GetByText("Thank you for telling us.").WaitForAsync();
        await Assertions.Expect(leads.Locator("#f-text")).ToHaveValueAsync(Half); // the open page came back by itself
        await leads.ReloadAsync();
        await Assertions.Expect(leads.Locator("#f-text")).ToHaveValueAsync(Half); // and so it stands after a reload
        await Assertions.Expect(second.Locator(".line")).ToHaveCountAsync(await leads.Locator(".line").CountAsync());

        // Who closes it, closes it for both.
        await leads.Locator("#closing summary").ClickAsync();
        await leads.Locator("#closing .btn.go").ClickAsync();
        await second.Locator(".overbox").WaitForAsync();
    }
}

/// <summary>What somebody does in a room.</summary>
internal static class InRoom
{
    /// <summary>Says something, and waits until it stands in the transcript.</summary>
    public static async Task SayAsync(this IPage page, string text)
    {
        await page.Locator("#f-text").FillAsync(text);
        await page.Locator("#room-say .btn.go").ClickAsync();
        await page.Locator(".line.mine").GetByText(text).WaitForAsync();
    }

    /// <summary>Writes half of something, and waits until the server keeps it.</summary>
    public static async Task HalfAsync(this IPage page, string text)
    {
        var kept = page.WaitForResponseAsync(response => response.Url.Contains("/draft/", StringComparison.Ordinal) && response.Status == 204);
        await page.Locator("#f-text").PressSequentiallyAsync(text);
        await kept;
        await page.Locator("#f-text-saved").WaitForAsync();
    }
}
