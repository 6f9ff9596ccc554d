using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>A mentor with a telephone in Arabic, and the desk of the team he helps.</summary>
public sealed class MentorScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_hint_goes_from_a_telephone_in_Arabic_to_the_desk_and_staff_talk_waits_for_the_line()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var desk = await house.SeatAsync("N. Brandt", "Lawyer on call for victims", 1024);
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        var mentor = await house.ControlAsync(390, "coach?of=agency:legal_aid", phone: true, locale: "ar");
        var troubles = mentor.Watch();
        await mentor.ReloadAsync();
        await mentor.IsSoundAsync(troubles);

        await mentor.Locator("#help summary").TapAsync();
        await mentor.Locator("#f-coach-hint").FillAsync("من يتكلم لغتها عندكم؟");
        await mentor.Locator("#help label:has(input[value=desk])").TapAsync();
        await mentor.Locator("#help form button[type=submit]").TapAsync();

        await desk.Locator("#mentor-notes").GetByText("من يتكلم لغتها عندكم؟").WaitForAsync();
        await Assertions.Expect(desk.Locator("#mentor")).ToContainTextAsync("EXERCISE", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        await mentor.Locator("#coach-hints").GetByText("من يتكلم لغتها عندكم؟").WaitForAsync();

        await mentor.Locator(".floor .all").TapAsync();
        await mentor.Locator("#floor-menu a[href$='/staff']").TapAsync();
        await mentor.WaitForURLAsync("**/staff");
        await mentor.IsSoundAsync(troubles);
        await mentor.Context.SetOfflineAsync(true);
        await mentor.Locator("#f-staff-says").FillAsync("المصرف يجيب في السادسة");
        await mentor.Locator("#say button[type=submit]").TapAsync();
        await mentor.Locator(".outbox").WaitForAsync();
        await Assertions.Expect(mentor.Locator("#f-staff-says")).ToHaveValueAsync("المصرف يجيب في السادسة");
        await mentor.Context.SetOfflineAsync(false);
        await mentor.Locator("#staff-said").GetByText("المصرف يجيب في السادسة").WaitForAsync();
        await Assertions.Expect(mentor.Locator("#staff-said .word")).ToHaveCountAsync(1); // sent again, it counts once

        foreach (var path in (string[])["observe", "board", "board/lines"])
        {
            await mentor.GotoAsync($"/exercises/{house.Id}/{path}");
            await mentor.IsSoundAsync();
        }
    }
}
