using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>A financial investigator and a prosecutor, each in a browser of his own: in one run they are there before the raid, in the other after it.</summary>
public sealed class MoneyRaceTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Before_the_raid_the_money_is_held_and_both_see_what_holds_it()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var (investigator, prosecutor) = await PeopleAsync(house);
        var home = $"/exercises/{house.Id}/desk";

        await DoAsync(investigator, home, "fiu_request", "Arden");
        await house.ClockAsync(new { running = true, jumpTo = 2 * 3600 });
        await investigator.GotoAsync(home);
        await investigator.OpenItemAsync((await investigator.Locator("#inbox-list .row", new PageLocatorOptions { HasText = "A second account, and a date on it" }).GetAttributeAsync("id"))!);
        await investigator.ShareAsync(home, "duty_prosecutor", 4);
        await prosecutor.GotoAsync(home);
        await prosecutor.OpenAsync(most: 12);
        await AskAsync(prosecutor, home, "court_freeze", "court_verania", "VR 418 K", withForm: true);
        await FreezeCarAsync(prosecutor, home);
        await AskAsync(investigator, home, "fiu_suspension", "fiu_verania", "Account 2, Harbour Bank", withForm: false);
        await house.ClockAsync(new { running = true, jumpTo = 2 * 3600 + 3500 });

        // A paper with gaps comes back and says what it lacks.
        await investigator.GotoAsync(home);
        var returned = investigator.Locator("#needs-list [id^='need-returned'] a").First;
        await returned.WaitForAsync();
        await investigator.GotoAsync((await returned.GetAttributeAsync("href"))!);
        await investigator.Locator("a[href*='again=']").First.ClickAsync();
        await Assertions.Expect(investigator.Locator("#ask .says")).ToContainTextAsync("When the money would leave");
        await AskAsync(investigator, home, "fiu_suspension", "fiu_verania", "Account 2, Harbour Bank", withForm: true);
        await house.ClockAsync(new { running = true, jumpTo = 7 * 3600 });

        await investigator.GotoAsync($"/exercises/{house.Id}/wall/money/assets");
        await Assertions.Expect(investigator.Locator("#money-assets .asset.held")).ToContainTextAsync("42,000 XTS");
        await investigator.IsSoundAsync();
        await prosecutor.GotoAsync($"/exercises/{house.Id}/wall/money/assets");
        await Assertions.Expect(prosecutor.Locator("#money-assets .asset.held")).ToContainTextAsync("14,000 XTS");
    }

    [Fact]
    public async Task After_the_raid_it_has_gone_and_the_debrief_shows_where()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var (investigator, prosecutor) = await PeopleAsync(house);
        var police = await house.LetInAsync("Samir", "participant", "lead_investigator", "desk", width: 1024);
        var home = $"/exercises/{house.Id}/desk";

        await DoAsync(police, home, "arrest", "Arden");
        await house.ClockAsync(new { running = true, jumpTo = 20 * 3600 + 300 });
        await FreezeCarAsync(prosecutor, home);
        await house.ClockAsync(new { running = true, jumpTo = 25 * 3600 + 3000 });

        await prosecutor.GotoAsync($"/exercises/{house.Id}/wall/money/assets");
        await Assertions.Expect(prosecutor.Locator("#money-assets .asset.nothing")).ToContainTextAsync("has gone on");
        await investigator.GotoAsync($"/exercises/{house.Id}/wall/money/assets");
        (await investigator.Locator("#money-assets").InnerTextAsync()).ShouldNotContain("Tessaria", Case.Insensitive, "nobody was told where it went");

        var debrief = await house.ControlAsync(path: "debrief/casework");
        (await debrief.Locator("#money .money-curve a[href*='event='] circle").CountAsync()).ShouldBeGreaterThan(2);
        var road = debrief.Locator("#money tr", new PageLocatorOptions { HasText = "The dark estate car" }).Filter(new LocatorFilterOptions { HasText = "14,000" });
        await Assertions.Expect(road).ToContainTextAsync("alarmed by an arrest");
        await Assertions.Expect(road).ToContainTextAsync("A dealer in Tessaria");
        await Assertions.Expect(debrief.Locator("#money tr", new PageLocatorOptions { HasText = "What stands in account 2" }).Last).ToContainTextAsync("Gone");
    }

    private static async Task<(IPage Investigator, IPage Prosecutor)> PeopleAsync(PlayHouse house)
    {
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        return (await house.LetInAsync("Lena", "participant", "financial_investigator", "desk", width: 1440), await house.LetInAsync("Ines", "participant", "duty_prosecutor", "desk", width: 1024));
    }

    /// <summary>At once, on the ground that it is about to be moved; a court looks at it afterwards.</summary>
    private static async Task FreezeCarAsync(IPage desk, string home)
    {
        await desk.GotoAsync($"{home}/do/court_freeze");
        await desk.Locator("#act [name=target]").FillAsync("VR 418 K");
        await desk.Locator("#act select[name=ground]").SelectOptionAsync("loss_of_assets");
        await desk.Locator("#act [name=why]").FillAsync("It stands there tonight and not tomorrow.");
        await desk.SendAsync("#act");
    }

    private static async Task AskAsync(IPage desk, string home, string action, string agency, string target, bool withForm)
    {
        await desk.GotoAsync($"{home}/ask?action={action}");
        await desk.Locator("#ask select[name=to]").SelectOptionAsync(agency);
        await desk.Locator("#ask input[name=target]").FillAsync(target);
        await desk.Locator("#ask select[name=ground]").SelectOptionAsync("loss_of_assets");
        await desk.Locator("#ask [name=milder]").FillAsync("Watching it would only show how it leaves.");
        // All at once: what is learned meanwhile moves the list under the pointer.
        await desk.EvaluateAsync("() => document.querySelectorAll('#ask input[name=fact]').forEach(box => box.checked = true)");
        foreach (var field in withForm ? await desk.Locator("#ask textarea, #ask input[type=text]").AllAsync() : [])
        {
            if ((await field.InputValueAsync()).Length == 0)
                await field.FillAsync("As in the file.");
        }

        await desk.SendAsync("#ask");
    }

    private static async Task DoAsync(IPage desk, string home, string action, string target)
    {
        await desk.GotoAsync($"{home}/do/{action}");
        await desk.Locator("#act [name=target]").FillAsync(target);
        await desk.SendAsync("#act");
    }
}
