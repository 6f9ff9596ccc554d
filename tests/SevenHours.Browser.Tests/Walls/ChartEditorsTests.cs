using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Walls;

/// <summary>Three browsers on one chart: by keys alone, through a lost network and a reload, with nothing lost and nothing doubled.</summary>
public sealed class ChartEditorsTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Three_people_draw_on_one_chart_through_a_lost_network_and_nothing_is_lost()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var lead = await house.LetInAsync("Edda Lund", "participant", "lead_investigator", "wall/charts", 1440);
        await house.ClockAsync(new { running = true });
        var troubles = lead.Watch();
        await lead.Locator("#new-chart .btn.go").ClickAsync();
        await ReadyAsync(lead);
        var path = new Uri(lead.Url).AbsolutePath[$"/exercises/{house.Id}/".Length..];
        var analyst = await house.LetInAsync("Nila Sand", "participant", "analyst", path, 1440);
        var phone = await house.LetInAsync("Jori Vane", "participant", "analyst", path, 390, phone: true);
        await ReadyAsync(analyst);
        await ReadyAsync(phone);

        // By keys alone: two entities and what ties them.
        await lead.Locator("#chart-canvas").FocusAsync();
        await NameAsync(lead, "n", "Feld");
        await lead.Locator("#chart-canvas").FocusAsync();
        await NameAsync(lead, "n", "The flat");
        await lead.Locator("#chart-canvas").FocusAsync();
        await lead.Keyboard.PressAsync("t");
        await lead.Keyboard.TypeAsync("Feld");
        await lead.Keyboard.PressAsync("Tab");
        await lead.Keyboard.TypeAsync("The flat");
        await lead.Keyboard.PressAsync("Tab");
        await lead.Keyboard.TypeAsync("lives");
        await lead.Keyboard.PressAsync("Tab");
        await lead.Keyboard.PressAsync("Enter");
        await EditsAsync(3, lead, analyst, phone);

        // The line of one is gone: she draws on, reloads nothing, and what waits is shown; the others draw meanwhile.
        await analyst.Context.SetOfflineAsync(true);
        await AddAsync(analyst, "Drawn without a line");
        await AddAsync(analyst, "Drawn without a line too");
        await analyst.Locator("#chart-waiting").GetByText("wait for the line").WaitForAsync();
        await AddAsync(lead, "Drawn meanwhile");
        await AddAsync(phone, "From a telephone");
        await EditsAsync(5, lead, phone);
        await analyst.Context.SetOfflineAsync(false);
        await EditsAsync(7, lead, analyst, phone);
        await analyst.Locator("#chart-waiting").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        string[] names = ["Drawn meanwhile", "Drawn without a line", "Drawn without a line too", "Feld", "From a telephone", "The flat"];
        foreach (var page in new[] { lead, analyst, phone })
        {
            await page.ReloadAsync();
            await ReadyAsync(page);
            var all = await page.EvaluateAsync<string[]>("async () => (await (await fetch(document.querySelector('.charting').dataset.api)).json()).view.elements.filter(e => e.fields.is === 'entity').map(e => e.fields.label).sort()");
            all.ShouldBe(names);
        }

        troubles.ShouldBeEmpty();
        await lead.IsSoundAsync(troubles);
        await phone.IsSoundAsync();
        await lead.GotoAsync($"{lead.Url}/table");
        await Assertions.Expect(lead.Locator("#ties tbody tr")).ToHaveCountAsync(1);
        await lead.IsSoundAsync(troubles);
    }

    private static Task ReadyAsync(IPage page) => page.Locator(".charting[data-ready]").WaitForAsync();

    private static async Task NameAsync(IPage page, string key, string name)
    {
        await page.Keyboard.PressAsync(key);
        await page.Keyboard.TypeAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task AddAsync(IPage page, string name)
    {
        await page.Locator("[data-do=entity]").ClickAsync();
        await page.Locator("#e-label").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task EditsAsync(int edits, params IReadOnlyList<IPage> pages)
    {
        foreach (var page in pages)
            await page.WaitForFunctionAsync("n => Number(document.querySelector('.charting').dataset.edits) === n", edits);
    }
}
