using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>Two people without a common language and a mediator between them, each in an interface of his own, the mediator on a telephone.</summary>
public sealed class MediatorTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_message_in_russian_reaches_an_investigator_who_has_none_by_the_mediators_telephone()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var counsellor = await house.LetInAsync("Vera", "participant", "hotline_a_counsellor", "desk?with=lead_investigator", width: 1024, locale: "ru");
        var investigator = await house.LetInAsync("Samir", "participant", "lead_investigator", "desk", width: 1440, locale: "ar");
        var mediator = await house.LetInAsync("Lena", "participant", "mediator", "desk", phone: true, locale: "en");

        await counsellor.Locator("#m-text").FillAsync("Брат видел машину у школы. Не звоните ему.");
        await counsellor.Locator("#m-language").SelectOptionAsync("ru");
        await counsellor.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Отправить" }).ClickAsync();

        var row = investigator.Locator("#inbox-list > *", new PageLocatorOptions { HasText = "كُتب شيء ما" });
        await row.ClickAsync();
        (await investigator.ContentAsync()).ShouldNotContain("Брат видел");
        await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "اطلب نقله" }).ClickAsync();
        await Assertions.Expect(investigator.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await investigator.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "اطلب", Exact = true }).ClickAsync();
        await investigator.Locator("main.desk").WaitForAsync();

        var need = mediator.Locator(".need", new PageLocatorOptions { HasText = "To be relayed: Russian" });
        await need.GetByRole(AriaRole.Link).ClickAsync();
        await mediator.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Read the original" }).ClickAsync();
        await Assertions.Expect(mediator.Locator(".reading")).ToContainTextAsync("Брат видел машину");
        (await mediator.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        await mediator.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Relay all of it" }).ClickAsync();
        await mediator.Locator("main.desk").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 900 });

        var relayed = investigator.Locator("#inbox-list .relayed");
        await Assertions.Expect(relayed).ToContainTextAsync("Брат видел машину");
        await Assertions.Expect(relayed).ToContainTextAsync("نقلاً عن غيره");
    }
}
