using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Programmes;

/// <summary>A form of a course that is refused leads to what is wrong and has everything typed.</summary>
public sealed class RefusedFormsScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_refused_concept_stands_at_the_time_zone_and_is_kept_once_that_is_mended()
    {
        await using var manager = await fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = fixture.Server.Url, StorageState = fixture.DirectorState, ReducedMotion = ReducedMotion.Reduce });
        var page = await manager.NewPageAsync();
        var troubles = page.Watch();
        await page.GotoAsync("/programmes/new");
        await page.FillAsync("[name=title]", "Two rivers");
        await page.FillAsync("[name=first]", "2027-05-10");
        await page.Locator("form.create button.go").ClickAsync();
        await page.Locator(".stages").WaitForAsync();
        var programme = new Uri(page.Url).AbsolutePath;

        await page.GotoAsync($"{programme}/concept");
        await page.FillAsync("[name=aims]", "To work together across the river");
        await page.FillAsync("[name=zone]", "Europe/Nowhere");
        await page.Locator("#concept button.go").ClickAsync();
        await page.Locator("#f-zone-error").WaitForAsync();
        (await page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("zone");
        (await page.InputValueAsync("[name=aims]")).ShouldBe("To work together across the river");
        await page.IsSoundAsync(troubles);
        await page.FillAsync("[name=zone]", "Europe/Rome");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".notice:not(.refused)").WaitForAsync();
        (await page.InputValueAsync("[name=aims]")).ShouldBe("To work together across the river");

        await page.GotoAsync($"{programme}/budget");
        await page.Locator("[name^=price-]").Nth(1).FillAsync("about ten");
        await page.Locator("#budget button.go").ClickAsync();
        await page.Locator("td .error").WaitForAsync();
        (await page.EvaluateAsync<string>("document.activeElement.value")).ShouldBe("about ten");
        await page.IsSoundAsync(troubles);

        await page.GotoAsync($"{programme}/milestones");
        await page.Locator("#change summary").ClickAsync();
        await page.Locator("[name^=due-]").Nth(1).FillAsync("");
        await page.FillAsync("[name=title-new]", "Buy lanterns");
        await page.Locator("#change button.go").ClickAsync();
        await page.Locator("td .error").WaitForAsync();
        (await page.InputValueAsync("[name=title-new]")).ShouldBe("Buy lanterns");
        await page.IsSoundAsync(troubles);

        await page.GotoAsync($"{programme}/staff");
        await page.SelectOptionAsync("[name=role-new]", "Interpreter");
        await page.FillAsync("[name=name-new]", "Ivo Test");
        await page.SelectOptionAsync("[name=from-new]", "en");
        await page.SelectOptionAsync("[name=to-new]", "en");
        await page.Locator("#staff button.go").ClickAsync();
        await page.Locator("#between-error").WaitForAsync();
        (await page.InputValueAsync("[name=name-new]")).ShouldBe("Ivo Test");
        await page.IsSoundAsync(troubles);
    }
}
