using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.CrimeScene;

/// <summary>Two seats at one scene, each in a browser of his own, one with the keyboard alone: who went in, what was secured, spoiled and overlooked, who was kept apart.</summary>
public sealed class SceneScreensTests(BrowserFixture fixture)
{
    private int _now = 8000;

    [Fact]
    public async Task Two_at_one_scene_enter_photograph_bag_spoil_and_overlook_by_keys_and_after_kill_9_all_of_it_is_there()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("N. Brandt", "participant", "lead_investigator", "desk/do/scene_processing", width: 1440);
        var second = await house.LetInAsync("M. Harrow", "participant", "analyst", "desk");
        await lead.Locator("[name=target]").FillAsync("Canal Street 19");
        await lead.Locator("form[action*='/do/scene_processing'] .btn.go").PressAsync("Enter");
        await lead.WaitForURLAsync("**/desk*");
        await house.ClockAsync(new { running = true, jumpTo = _now });
        await lead.GotoAsync($"/exercises/{house.Id}/wall/scene");
        await second.GotoAsync($"/exercises/{house.Id}/wall/scene");
        var (watched, troubles) = (lead.Watch(), second.Watch());

        // One goes in with three others and a reason, the other follows alone; each sees it in the log as it happens.
        await lead.Locator("#acts [name=people]").FillAsync("4");
        await lead.Locator("#acts [name=clothed]").PressAsync("Space");
        await lead.Locator("#acts [name=reason]").FillAsync("To secure the flat");
        await lead.Locator("#acts [name=room]").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await lead.Locator("#acts .btn.go").PressAsync("Enter");
        await second.Locator("#scene-log", Says("To secure the flat")).WaitForAsync();
        await second.Locator("#scene-items", Says("A sheet of paper pinned beside the entrance")).WaitForAsync();
        await second.Locator("#scene-plan a[aria-label^='Hall']").PressAsync("Enter");
        await second.Locator("#acts .btn.go").ClickAsync();
        await lead.Locator("#scene-plan g.visitor").Nth(1).WaitForAsync();
        (await lead.Locator("#scene-log .row", Says("Went in: Hall")).AllInnerTextsAsync())
            .Select(line => line.Contains("4 people, protective clothing", StringComparison.Ordinal)).ShouldBe([false, true], "the latest stands first");
        await second.IsSoundAsync(troubles, "main");

        // Into the next room beside any path: a print on the handle is spoiled, and only examining it will tell.
        await GoAsync(lead, "Behind door 2");
        await ChooseAsync(lead, "A print on the window handle");
        await WorkAsync(house, lead, "Swab");
        await WorkAsync(house, lead, "Examine");
        await second.Locator("#scene-items .row", Says("print on the window")).Locator(".badge.stop").WaitForAsync();

        // Another thing in the right order: photographed, numbered, packed, sealed, labelled.
        await ChooseAsync(lead, "A hasp with a padlock");
        await WorkAsync(house, lead, "PhotographItem");
        await WorkAsync(house, lead, "Mark");
        foreach (var name in (string[])["sealed", "labelled"])
            await lead.Locator($"#acts [name={name}]").PressAsync("Space");
        await lead.Locator("#acts [name=packing][value=Box]").PressAsync("Space");
        await PressAsync(house, lead, "#acts .btn.go");
        var padlock = second.Locator("#scene-items .row", Says("padlock"));
        await padlock.Locator(".marker.taken").WaitForAsync();
        (await padlock.InnerTextAsync()).ShouldNotContain("Moved before");

        // A man is led out to a vehicle, away from the woman in the kitchen; nobody is kept together.
        await GoAsync(lead, "Behind door 6");
        await lead.Locator("#scene-plan a.person").First.PressAsync("Enter");
        await lead.Locator("#acts [name=to]").SelectOptionAsync(new SelectOptionValue { Label = "Vehicle 1" });
        await PressAsync(house, lead, "#acts form:has([name=to]) .btn.go");
        await second.Locator("#scene-people", Says("Vehicle 1")).WaitForAsync();
        await lead.IsSoundAsync(watched);

        await house.KillAndStartAsync();
        await second.ReloadAsync();
        await Assertions.Expect(padlock.Locator(".marker.taken")).ToHaveCountAsync(1);
        await Assertions.Expect(second.Locator("#scene-log")).ToContainTextAsync("To secure the flat", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        await Assertions.Expect(second.Locator("#scene-people")).ToContainTextAsync("Vehicle 1", new LocatorAssertionsToContainTextOptions { UseInnerText = true });

        // What nobody has found is on the page of the staff alone.
        (await second.Locator("#work").InnerTextAsync()).ShouldNotContain("notebook");
        var control = await house.ControlAsync(path: "crime-scenes");
        await Assertions.Expect(control.Locator("tr", Says("notebook with squared paper")).First).ToContainTextAsync("not found", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        await Assertions.Expect(control.Locator("tr", Says("print on the window")).First).ToContainTextAsync("spoiled", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
    }

    private static PageLocatorOptions Says(string text) => new() { HasText = text };

    private static async Task ChooseAsync(IPage page, string name)
    {
        await page.Locator($"#scene-plan a.item[aria-label^='{name}']").PressAsync("Enter");
        await page.Locator("#acts h2", Says(name)).WaitForAsync();
    }

    private static async Task GoAsync(IPage page, string room)
    {
        await page.Locator($"#scene-plan a[aria-label^='{room}']").PressAsync("Enter");
        await page.Locator("#acts h2", Says(room)).WaitForAsync();
        await page.Locator("#acts form[action$='/enter'] .btn.go").PressAsync("Enter");
        await page.Locator("#acts h2", Says(room)).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private Task WorkAsync(PlayHouse house, IPage page, string kind) => PressAsync(house, page, $"#acts [name=kind][value={kind}]");

    // A press begins work; the clock goes on until it is done.
    private async Task PressAsync(PlayHouse house, IPage page, string button)
    {
        await page.Locator(button).PressAsync("Enter");
        await page.Locator("#scene-now .running").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = _now += 900 });
        await page.Locator("#scene-now .running").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }
}
