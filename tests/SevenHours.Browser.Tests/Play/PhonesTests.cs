using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>A telephone from the seizure to the file of another agency: cut off, queued for an examiner, read through a mediator, marked, shared, and there after kill -9.</summary>
public sealed class PhonesTests(BrowserFixture fixture)
{
    private const string Planted = "sixteen on paper twenty";

    [Fact]
    public async Task What_a_mediator_translated_is_marked_known_and_shared_and_stays_after_kill_9()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("Samir", "participant", "lead_investigator", "desk", width: 1440);
        var mediator = await house.LetInAsync("Vera", "participant", "mediator", "desk", phone: true);
        var prosecutor = await house.LetInAsync("Ines", "participant", "duty_prosecutor", "wall/phones", width: 1024);
        var wall = $"/exercises/{house.Id}/wall";

        // Seized and cut off at once; a quick look by an examiner is ordered, and comes.
        await DoAsync(house, lead, "arrest", "arden");
        await house.ClockAsync(new { running = true, jumpTo = 6 * 3_600 });
        await DoAsync(house, lead, "device_seizure", "second telephone", "isolated");
        await house.ClockAsync(new { running = true, jumpTo = 6 * 3_600 + 1_800 });
        await lead.GotoAsync($"{wall}/phones");
        await Assertions.Expect(lead.Locator(".device")).ToContainTextAsync("Cut off");
        await lead.Locator(".device h3 a").ClickAsync();
        await lead.Locator("[name=kind][value=Triage]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("#phone-order button.go").ClickAsync();
        await lead.Locator(".device .order").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 9 * 3_600 });
        await lead.Locator("#phones-copies-list a").ClickAsync();

        // What he cannot read he asks a mediator for, thread by thread; she takes it on at her telephone.
        await lead.Locator(".people a", new PageLocatorOptions { HasText = "Lida T." }).ClickAsync();
        await lead.Locator(".people a[aria-current=true]").WaitForAsync();
        (await lead.ContentAsync()).ShouldNotContain(Planted);
        await lead.IsSoundAsync(part: "#copy-people");
        await lead.Locator("form.translate button").ClickAsync();
        await mediator.Locator(".need", new PageLocatorOptions { HasText = "messages, Lida T." }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(mediator.Locator("#job-lines")).ToContainTextAsync(Planted);
        await mediator.IsSoundAsync();
        await mediator.Locator("#job button.go").ClickAsync();
        await mediator.Locator("main.desk").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 10 * 3_600 });

        // Read, marked with a grade, known: the fact is in the file. The copy goes to the prosecutor with its custody.
        await lead.ReloadAsync();
        await lead.Locator("#items li", new PageLocatorOptions { HasText = Planted }).GetByRole(AriaRole.Link).ClickAsync();
        await lead.Locator("[name=note]").FillAsync("Sixteen, and they know it");
        await lead.Locator("[name=grade]").FillAsync("A1");
        await lead.Locator("#mark-form button.go").ClickAsync();
        await lead.Locator("#items .mark").WaitForAsync();
        var copy = new Uri(lead.Url).AbsolutePath;
        await lead.GotoAsync($"{wall}/share");
        await Assertions.Expect(lead.Locator("main")).ToContainTextAsync("messages to L. Vorn about arrivals");
        await lead.Locator("[name=item][value^=download]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("[name=to][value=duty_prosecutor]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("[name=purpose]").FillAsync("For the charge");
        await lead.Locator("#share-how .btn.go").ClickAsync();
        await prosecutor.Locator("#phones-copies-list a").ClickAsync();
        await prosecutor.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Chain of custody" }).ClickAsync();
        await prosecutor.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Chain of custody" }).WaitForAsync();
        await prosecutor.IsSoundAsync();

        await house.KillAndStartAsync();
        foreach (var page in (IPage[])[lead, prosecutor])
        {
            await page.GotoAsync($"{copy}?only=marked");
            await Assertions.Expect(page.Locator("#items .marked")).ToContainTextAsync(Planted);
        }

        await Assertions.Expect(lead.Locator("#items .mark")).ToContainTextAsync("Sixteen, and they know it", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
    }

    private static async Task DoAsync(PlayHouse house, IPage desk, string action, string target, string? option = null)
    {
        await desk.GotoAsync($"/exercises/{house.Id}/desk/do/{action}");
        await desk.Locator("[name=target]").FillAsync(target);
        if (option is not null)
            await desk.Locator($"[name=option][value={option}]").CheckAsync(new LocatorCheckOptions { Force = true });
        await desk.Locator("main form:has([name=target]) .btn.go").ClickAsync();
        await desk.Locator("main.desk").WaitForAsync();
    }
}
