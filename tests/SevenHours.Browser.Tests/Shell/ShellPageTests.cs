using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Shell;

public sealed class ShellPageTests(BrowserFixture fixture)
{
    [Theory, InlineData("/"), InlineData("/join"), InlineData("/nowhere"), InlineData("/look")]
    public async Task A_page_of_the_shell_is_sound_at_every_width_in_both_themes_and_directions(string path)
    {
        await using var person = await fixture.PersonAsync(director: true);
        var page = await person.NewPageAsync();
        var troubles = page.Watch();
        foreach (var (width, reading) in ((int, string)[])[(1440, "lang=en&theme=desk"), (390, "lang=ar&theme=control")])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync($"{path}?{reading}");
            await page.IsSoundAsync(troubles);
            await page.FitsEverywhereAsync(troubles);
        }
    }

    [Fact]
    public async Task A_page_that_is_not_sound_is_not_called_so()
    {
        await using var person = await fixture.PersonAsync(390);
        var page = await person.NewPageAsync();
        foreach (var (spoilt, trouble) in ((string, string)[])
        [
            ("document.querySelector('main').append(document.createElement('input'))", "label"),
            ("document.querySelector('main').style.width = '500px'", "sideways"),
            ("document.querySelector('button.noduff').remove()", "no-duff"),
            ("document.querySelector('.band').remove()", "band"),
        ])
        {
            await page.GotoAsync("/");
            await page.IsSoundAsync();
            await page.EvaluateAsync(spoilt);
            (await Record.ExceptionAsync(() => page.IsSoundAsync())).ShouldNotBeNull(trouble).Message.ShouldContain(trouble);
        }
    }

    [Fact]
    public async Task A_pasted_pin_fills_all_boxes_and_the_keyboard_walks_back()
    {
        await using var person = await fixture.PersonAsync();
        var page = await person.NewPageAsync();
        await page.GotoAsync("/");
        var boxes = page.Locator("[data-pin] input");

        await boxes.First.FocusAsync();
        await page.Keyboard.InsertTextAsync("417208");
        await Assertions.Expect(boxes.Nth(5)).ToHaveValueAsync("8");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(boxes.Nth(4)).ToHaveValueAsync("");
        await Assertions.Expect(boxes.Nth(3)).ToHaveValueAsync("2");
    }

    [Fact]
    public async Task No_duff_asks_before_it_stops_anything()
    {
        await using var person = await fixture.PersonAsync(390);
        var page = await person.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("button.noduff").ClickAsync();

        await Assertions.Expect(page.Locator("#noduff h2")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#noduff")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_clock_runs_by_its_formula_without_a_word_from_the_server()
    {
        await using var person = await fixture.PersonAsync();
        var page = await person.NewPageAsync();
        await page.GotoAsync("/look");
        var drawn = await page.Locator("[data-clock=exercise]").InnerTextAsync();

        await page.WaitForFunctionAsync("drawn => document.querySelector('[data-clock=exercise]').textContent > drawn", drawn);
    }
}
