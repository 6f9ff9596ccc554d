using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Programmes;

/// <summary>From the list at the door to a certificate that another telephone verifies.</summary>
public sealed class CertificateScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Attend_assess_certify_and_verify_on_another_telephone()
    {
        await using var manager = await fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = fixture.Server.Url, StorageState = fixture.DirectorState, ReducedMotion = ReducedMotion.Reduce });
        var page = await manager.NewPageAsync();
        var troubles = page.Watch();
        await page.GotoAsync("/certificates/issuer");
        await page.FillAsync("[name=name]", "The academy on the lake");
        await page.Locator("#issuer button.go").ClickAsync();
        await page.GotoAsync("/programmes/new");
        await page.FillAsync("[name=title]", "Seven borders, one case");
        await page.FillAsync("[name=first]", "2027-05-10");
        await page.Locator("form.create button.go").ClickAsync();
        await page.Locator(".stages").WaitForAsync();
        var programme = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{programme}/people/new");
        await page.FillAsync("[name=name]", "Mira Lovasz");
        await page.FillAsync("[name=email]", "mira@agency.example");
        await page.SelectOptionAsync("[name=state]", "Selected");
        await page.Locator("#person button.go").ClickAsync();

        await page.GotoAsync($"{programme}/attendance");
        await page.Locator("#today a.go").ClickAsync();
        await page.Locator("input[value=There]").CheckAsync();
        await page.Locator("#list button.go").ClickAsync();
        await page.Locator(".notice[role=status]").WaitForAsync();
        await page.IsSoundAsync(troubles);

        await page.GotoAsync($"{programme}/competences");
        await page.Locator(".matrix tbody th a").ClickAsync();
        await page.Locator("#asked button.go").ClickAsync();
        var deciding = page.Locator("#c-interviewing");
        await deciding.Locator("input[name=level][value='2']").CheckAsync();
        await deciding.Locator("textarea[name=reason]").FillAsync("Let her tell freely, and stopped when asked.");
        await deciding.Locator("button.go").ClickAsync();
        await page.Locator("#c-interviewing .decisions").WaitForAsync();
        await page.IsSoundAsync(troubles);

        await page.GotoAsync($"{programme}/certificates");
        await page.Locator("#reach-competence button.go").ClickAsync();
        await page.Locator("#reach-competence a[href*=print]").ClickAsync();
        var code = await page.Locator(".certpaper .code").InnerTextAsync();
        await page.IsSoundAsync(troubles);

        await using var stranger = await fixture.OpenAsync(new BrowserNewContextOptions { BaseURL = fixture.Server.Url, ViewportSize = new() { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce });
        var telephone = await stranger.NewPageAsync();
        var others = telephone.Watch();
        await telephone.GotoAsync("/verify");
        await telephone.FillAsync("[name=code]", code.ToLowerInvariant());
        await telephone.Keyboard.PressAsync("Enter");
        await Assertions.Expect(telephone.Locator("#answer .holder")).ToHaveTextAsync("Mira Lovasz");
        await telephone.IsSoundAsync(others);
        troubles.ShouldBeEmpty();
        others.ShouldBeEmpty();
    }
}
