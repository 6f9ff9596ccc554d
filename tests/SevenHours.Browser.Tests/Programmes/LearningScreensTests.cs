using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Programmes;

/// <summary>A learner opens his link on a telephone, reads Arabic, and answers a test.</summary>
public sealed class LearningScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_learner_answers_a_test_on_a_telephone_in_Arabic()
    {
        await using var manager = await fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = fixture.Server.Url, StorageState = fixture.DirectorState, ReducedMotion = ReducedMotion.Reduce });
        var page = await manager.NewPageAsync();
        await page.GotoAsync("/programmes/new");
        await page.FillAsync("[name=title]", "A course for one");
        await page.FillAsync("[name=first]", "2027-05-10");
        await page.Locator("form.create button.go").ClickAsync();
        await page.Locator(".stages").WaitForAsync();
        var programme = new Uri(page.Url).AbsolutePath;
        var course = new Course(new Programme { Id = "sent", Title = "Sent", FirstDay = new DateOnly(2027, 5, 10) });
        await page.GotoAsync($"{programme}/people");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "roster.csv", MimeType = "text/csv",
            Buffer = RosterExport.Csv(course, [new Person { Id = "", Programme = "sent", State = RosterState.Selected, Name = "Nour Haddad", Email = "n@agency.example", Country = "JO", Languages = ["ar"] }], "en"),
        });
        await page.Locator("form[enctype] button").ClickAsync();
        await page.Locator("button[value=take]").ClickAsync();
        await page.GotoAsync($"{programme}/learning");
        await page.Locator("#template button.go").ClickAsync();
        await page.Locator("#tests a.row").First.ClickAsync();
        await page.Locator("button[value=open]").ClickAsync();
        await page.Locator("button[value=close]").WaitForAsync();
        await page.GotoAsync($"{programme}/learning/links");
        await page.Locator("button[value=cards]").ClickAsync();
        var code = await page.Locator(".card.way .bigpin").TextContentAsync();

        await using var phone = await fixture.OpenAsync(new BrowserNewContextOptions
        {
            BaseURL = fixture.Server.Url, ViewportSize = new ViewportSize { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce,
        });
        var learner = await phone.NewPageAsync();
        var troubles = learner.Watch();
        await learner.GotoAsync("/learner");
        await learner.FillAsync("[name=name]", "Nour");
        await learner.FillAsync("[name=code]", code!);
        await learner.Locator("form.join button.go").ClickAsync();
        // His own language, without choosing it.
        await Assertions.Expect(learner.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await learner.IsSoundAsync(troubles);
        await learner.Locator("#waiting a.row").First.ClickAsync();
        await learner.Locator("#list a.go").ClickAsync();
        var first = learner.Url;
        await learner.IsSoundAsync(troubles);
        if (await learner.Locator(".choice input").CountAsync() > 0)
        {
            await learner.Locator(".choice").First.ClickAsync();
            await learner.Locator("button[value=on]").ClickAsync();
            await learner.WaitForURLAsync(url => url != first);
            await learner.GotoAsync(first);
            (await learner.Locator(".choice input").First.IsCheckedAsync()).ShouldBeTrue();
        }
    }
}
