using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>Those who carry an exercise through the house, each with a telephone in the hand: everything is tapped, nothing clicked.</summary>
public sealed class TouchTests(BrowserFixture fixture)
{
    [Theory, InlineData("en", "ltr"), InlineData("ar", "rtl")]
    public async Task White_cell_mentor_evaluator_and_visitor_do_their_work_by_touch(string language, string direction)
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var player = await house.SeatAsync("N. Brandt", "Lead investigator", 1024);
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        await AskAsync(player, house, "Good evening, is a judge on duty tonight?");

        var cell = await AtAsync(house, "P. Iversen", "white_cell", null, language, "**/white-cell");
        await Assertions.Expect(cell.Locator("html")).ToHaveAttributeAsync("dir", direction);
        await cell.Locator("#queue a[data-row]").First.TapAsync();
        await cell.Locator(".itemhead form.claim button").TapAsync();
        await cell.Locator("#holding .mine").WaitForAsync();
        await cell.IsSoundAsync();
        await cell.Locator("#answer textarea[name=says]").FillAsync("Judge Holm is on duty until six.");
        await cell.Locator("[data-grant]").TapAsync();
        await cell.Locator(".sent").WaitForAsync();
        await cell.IsSoundAsync();

        var mentor = await AtAsync(house, "R. Haddad", "mentor", null, language, "**/coach");
        await mentor.Locator(".head a[href*='/observe']").TapAsync();
        await mentor.WaitForURLAsync("**/observe?team=1*&at=*");
        await mentor.IsSoundAsync();
        await mentor.Locator(".kinds button").First.TapAsync();
        await mentor.Locator("#observed li p").First.WaitForAsync();

        var evaluator = await AtAsync(house, "Ines Varga", "evaluator", null, language, "**/observe");
        await evaluator.Locator("fieldset.chips .chip").First.TapAsync();
        await evaluator.Locator(".kinds button").Nth(1).TapAsync();
        await evaluator.Locator("#observed li p").First.WaitForAsync();
        await evaluator.IsSoundAsync();

        var visitor = await AtAsync(house, "A visitor", "observer", null, language, "**/observe");
        await visitor.IsSoundAsync();
        await visitor.Locator("main a[href$='/board']").TapAsync();
        await visitor.WaitForURLAsync("**/board");
        await visitor.IsSoundAsync();
    }

    [Theory, InlineData("en"), InlineData("ar")]
    public async Task An_actor_tells_a_scene_by_touch_and_corrects_it(string language)
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        var actor = await AtAsync(house, "Layla", "role_player", "rp_mira", language, "**/role");

        await actor.Locator("#talk .said label").First.TapAsync();
        await actor.Locator("#talk .chip").First.TapAsync();
        await actor.Locator("#talk .keep button").TapAsync();
        await actor.WaitForURLAsync("**/role?sent=scene*");
        await actor.Locator("#role-told a[href*='correct=']").TapAsync();
        await actor.WaitForURLAsync("**/role?correct=*");
        await actor.IsSoundAsync();
        await Assertions.Expect(actor.Locator("#talk .said input:checked")).ToHaveCountAsync(1);

        await actor.Locator("#talk .said label").First.TapAsync();
        await actor.Locator("#talk .said label").Nth(1).TapAsync();
        await actor.Locator("#talk .keep button").TapAsync();
        await actor.WaitForURLAsync("**/role?sent=scene*");
        await Assertions.Expect(actor.Locator("#role-told li.old")).ToHaveCountAsync(1);
        await Assertions.Expect(actor.Locator("#role-told li:not(.old)")).ToHaveCountAsync(1);
        await actor.IsSoundAsync();
    }

    // Where an exercise begins for him, on a telephone.
    private static async Task<IPage> AtAsync(PlayHouse house, string name, string role, string? seat, string language, string page)
    {
        var phone = await house.LetInAsync(name, role, seat, "", phone: true, locale: language);
        await phone.WaitForURLAsync(page);
        await phone.IsSoundAsync();
        return phone;
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
