using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Handbook;

public sealed class HandbookScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_handbook_is_read_on_a_wide_screen_on_a_phone_and_from_right_to_left_and_searched_by_keyboard()
    {
        await using var person = await fixture.PersonAsync(director: true);
        var page = await person.NewPageAsync();
        var troubles = page.Watch();
        foreach (var (width, path) in ((int, string)[])[(1440, "/handbook/safety?lang=en&theme=desk"), (390, "/handbook/people?lang=ar&theme=control"), (390, "/handbook/checklists?lang=ru&theme=desk"), (1440, "/handbook/book?lang=ar&in=en")])
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(path);
            await page.IsSoundAsync(troubles);
            await page.FitsEverywhereAsync(troubles);
        }

        await page.SetViewportSizeAsync(390, 900);
        await page.GotoAsync("/handbook?lang=en");
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync("no-duff");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("mark").First).ToHaveTextAsync("no-duff", new() { IgnoreCase = true });
        await page.Locator(".hb-hits a").First.ClickAsync();
        await Assertions.Expect(page.Locator("article.hb-chapter h1")).ToBeVisibleAsync();
        await page.Locator(".hb-list summary").ClickAsync();
        await page.Locator(".hb-list a[href='#checklist']").ClickAsync();
        await Assertions.Expect(page.Locator("#checklist")).ToBeInViewportAsync();
        troubles.ShouldBeEmpty();
    }
}
