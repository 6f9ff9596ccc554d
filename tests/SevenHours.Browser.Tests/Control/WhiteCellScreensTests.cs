using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Control;

/// <summary>Two people of the white cell, one at a screen by keyboard, one on a telephone in Arabic.</summary>
public sealed class WhiteCellScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task What_one_takes_the_other_sees_on_his_telephone_and_an_answer_leaves_both_queues()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var player = await house.SeatAsync("N. Brandt", "Lead investigator");
        await house.ClockAsync(new { running = true, jumpTo = 3600 });
        await AskAsync(player, house, "Good evening, is a judge on duty tonight?");

        var screen = await house.ControlAsync(1440, "white-cell");
        var phone = await house.ControlAsync(390, "white-cell?lang=ar");
        var (seen, troubles) = (screen.Watch(), phone.Watch());
        await phone.IsSoundAsync(troubles);
        await Assertions.Expect(phone.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        await screen.Keyboard.PressAsync("j");
        await screen.Keyboard.PressAsync("Enter");
        await screen.Locator(".itemhead h2").WaitForAsync();
        await screen.Keyboard.PressAsync("c");
        await screen.Locator("#holding .mine").WaitForAsync();
        await phone.Locator("#queue .badge").WaitForAsync();

        await phone.Locator("#queue a[data-row]").First.ClickAsync();
        await phone.Locator("#answer").WaitForAsync();
        await phone.IsSoundAsync(troubles);
        await screen.IsSoundAsync(seen);

        await screen.Keyboard.PressAsync("a");
        await screen.Keyboard.TypeAsync("Judge Holm is on duty until six.");
        await screen.Locator("[data-grant]").ClickAsync();
        await screen.Locator(".sent").WaitForAsync();
        await phone.Locator("#holding .gone").WaitForAsync();
        await player.Locator("#req").GetByText("Judge Holm is on duty until six.").First.WaitForAsync();
    }

    private static async Task AskAsync(IPage player, PlayHouse house, string words)
    {
        await player.GotoAsync($"/exercises/{house.Id}/desk/contacts?who=court");
        await player.Locator("#body-court_verania a.btn").First.ClickAsync();
        await player.Locator("textarea[name=text]").FillAsync(words);
        await player.Locator("form.form button.go").ClickAsync();
        await player.Locator("main.desk").WaitForAsync();
    }
}
