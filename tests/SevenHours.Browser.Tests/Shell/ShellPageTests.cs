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
        foreach (var width in (int[])[1440, 1024, 390])
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var reading in (string[])["lang=en&theme=desk", "lang=ar&theme=control"])
            {
                await page.GotoAsync($"{path}?{reading}");
                await page.IsSoundAsync(troubles);
            }
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
        (await boxes.Nth(5).InputValueAsync()).ShouldBe("8");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.PressAsync("Backspace");
        (await boxes.Nth(4).InputValueAsync()).ShouldBe("");
        (await boxes.Nth(3).InputValueAsync()).ShouldBe("2");
    }

    [Fact]
    public async Task No_duff_asks_before_it_stops_anything()
    {
        await using var person = await fixture.PersonAsync(390);
        var page = await person.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("button.noduff").ClickAsync();

        (await page.Locator("#noduff h2").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("#noduff").IsVisibleAsync()).ShouldBeFalse();
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
