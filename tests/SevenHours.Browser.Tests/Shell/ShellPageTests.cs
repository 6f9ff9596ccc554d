using SevenHours.Browser.Tests.Running;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Shell;

public sealed class ShellPageTests(BrowserFixture fixture)
{
    public static TheoryData<string, int, string> Screens()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var path in (string[])["/", "/join", "/nowhere", "/look"])
        {
            foreach (var width in (int[])[1440, 1024, 390])
            {
                data.Add(path, width, "lang=en&theme=desk");
                data.Add(path, width, "lang=ar&theme=control");
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(Screens))]
    public async Task A_page_of_the_shell_is_sound(string path, int width, string reading)
    {
        await using var person = await fixture.PersonAsync(width, director: true);
        var page = await person.NewPageAsync();
        var troubles = page.Watch();
        await page.GotoAsync($"{path}?{reading}");

        await page.IsSoundAsync(troubles);
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

    [Fact]
    public async Task A_half_written_text_reaches_the_server_while_it_is_being_written()
    {
        await using var person = await fixture.PersonAsync(director: true);
        var page = await person.NewPageAsync();
        await page.GotoAsync("/look");
        var sent = await page.RunAndWaitForResponseAsync(
            () => page.Locator("[data-draft]").PressSequentiallyAsync("Two callers name a blue d"),
            response => response.Url.EndsWith("/draft/look/why", StringComparison.Ordinal));

        sent.Status.ShouldBe(204);
        await page.GetByText("Draft saved").WaitForAsync();
    }
}
