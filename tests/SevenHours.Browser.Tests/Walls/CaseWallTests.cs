using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Walls;

/// <summary>The case wall of two agencies: put up and moved by keys, live for a colleague, shared under a code that is then ignored; the map by keys; no axe finding.</summary>
public sealed class CaseWallTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_team_sorts_its_wall_by_keys_shares_under_a_code_and_sees_what_goes_on_without_consent()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var lead = await house.LetInAsync("Edda Lund", "participant", "lead_investigator", "wall", 1440);
        var analyst = await house.LetInAsync("Nila Sand", "participant", "analyst", "wall", 390, locale: "ar");
        var prosecutor = await house.LetInAsync("Jori Vane", "participant", "duty_prosecutor", "wall", 1440);
        await house.ClockAsync(new { running = true });
        var troubles = lead.Watch();
        var wall = $"/exercises/{house.Id}/wall";

        await lead.GotoAsync(wall);
        await lead.Locator("#wall-themes [name=title]").FillAsync("The door");
        await lead.Locator("#wall-themes .btn").First.ClickAsync();
        await lead.Locator("[name=text]").FillAsync("Three blue doors in one street");
        await lead.Locator("#wall-new .btn.go").ClickAsync();
        await analyst.Locator(".wallpin", new PageLocatorOptions { HasText = "Three blue doors" }).WaitForAsync();

        // Alt with an arrow takes the pin to the next theme; the colleague's telephone shows it there, and it can be taken back.
        await lead.Locator(".wallpin a").FocusAsync();
        await lead.Keyboard.PressAsync("Alt+ArrowRight");
        await analyst.Locator(".wallcolumn:not(.unsorted) .wallpin").WaitForAsync();
        await lead.Locator("#wall-undo button").ClickAsync();
        await analyst.Locator(".wallcolumn.unsorted .wallpin").WaitForAsync();
        await lead.IsSoundAsync(troubles);
        await analyst.IsSoundAsync();

        await lead.Locator(".wallpin a").ClickAsync();
        await lead.Locator("#pin a[href*='/share?item=']").ClickAsync();
        await lead.Locator("[name=to][value=duty_prosecutor]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("[name=purpose]").FillAsync("To weigh the order");
        await lead.Locator("[name=code][value=H2]").CheckAsync(new LocatorCheckOptions { Force = true });
        await lead.Locator("#share-how .btn.go").ClickAsync();
        await prosecutor.Locator("#wall-received-list", new PageLocatorOptions { HasText = "To weigh the order" }).WaitForAsync();

        await prosecutor.GotoAsync($"{wall}/shared");
        await prosecutor.Locator("#wall-received-all button").ClickAsync();
        await prosecutor.GotoAsync(wall);
        await prosecutor.Locator(".wallpin a").ClickAsync();
        await prosecutor.Locator("#pin a[href*='/share?item=']").ClickAsync();
        await prosecutor.Locator("[name=to][value=reporter]").CheckAsync(new LocatorCheckOptions { Force = true });
        await prosecutor.Locator("[name=purpose]").FillAsync("For the evening paper");
        await prosecutor.Locator("#share-how .btn.go").ClickAsync();
        await prosecutor.Locator("#wall-sent-all .badge.stop").WaitForAsync();
        await prosecutor.IsSoundAsync();

        await lead.GotoAsync($"{wall}/shared");
        await house.ClockAsync(new { running = true, jumpTo = 1800 });
        await lead.Locator("#wall-breach-list", new PageLocatorOptions { HasText = "without your consent" }).WaitForAsync();
    }

    [Fact]
    public async Task The_map_is_walked_by_keys_and_holds_a_pin_and_the_timeline_an_entry()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var lead = await house.LetInAsync("Edda Lund", "participant", "lead_investigator", "wall", 1440);
        await house.ClockAsync(new { running = true, jumpTo = 1200 });
        var troubles = lead.Watch();

        await lead.GotoAsync($"/exercises/{house.Id}/wall/map");
        await lead.Locator("#case-map[data-ready]").WaitForAsync();
        await Assertions.Expect(lead.Locator("#case-map .mapicon")).ToHaveCountAsync(await lead.Locator("#map-marks tbody tr").CountAsync());
        await lead.Locator("#case-map").FocusAsync();
        await lead.Keyboard.PressAsync("+");
        await lead.Keyboard.PressAsync("ArrowRight");
        await lead.Locator("#case-map .mapicon").First.FocusAsync();
        await lead.Keyboard.PressAsync("Enter");
        await lead.Locator("#case-map .leaflet-popup-content p").First.WaitForAsync();
        await lead.Locator("input[data-layer=places]").PressAsync("Space");
        await Assertions.Expect(lead.Locator("#case-map .mapmark.places")).ToHaveCountAsync(0);

        await lead.Locator("#map-middle").ClickAsync();
        await lead.Locator("#map-pin [name=text]").FillAsync("Iron stairs");
        await lead.Locator("#map-pin .btn.go").ClickAsync();
        await lead.Locator("#case-map[data-ready] .mapmark.pins").WaitForAsync();
        await lead.Locator("#f-from").SelectOptionAsync(new SelectOptionValue { Label = "Police headquarters, Sorvena" });
        await lead.Locator("#f-to").SelectOptionAsync(new SelectOptionValue { Label = "Velmora, capital of Aldova" });
        await lead.Locator("#map-far .btn").First.ClickAsync();
        await lead.Locator("#map-reach", new PageLocatorOptions { HasText = "1 border" }).WaitForAsync();
        await lead.Locator("#case-map[data-ready] .mapway.route").First.WaitForAsync();
        await lead.IsSoundAsync(troubles);

        // The slider goes back by keys to when the pin was not there yet, and one key leads to now.
        await lead.Locator("#f-known").PressAsync("Home");
        await lead.Locator(".wallknew").WaitForAsync();
        await lead.Locator("#case-map[data-ready] .mapmark.places").First.WaitForAsync();
        await Assertions.Expect(lead.Locator("#case-map .mapmark.pins")).ToHaveCountAsync(0);
        await lead.Locator("#f-known").PressAsync("0");
        await lead.Locator("#case-map[data-ready] .mapmark.pins").WaitForAsync();

        await lead.GotoAsync($"/exercises/{house.Id}/wall/timeline");
        await lead.Locator("[name=when]").FillAsync("-1:30");
        await lead.Locator("#time-new [name=text]").FillAsync("A car door in the yard");
        await lead.Locator("#time-new [name=source]").FillAsync("Neighbour");
        await lead.Locator("#time-new .btn.go").ClickAsync();
        await lead.Locator("#casetime-table", new PageLocatorOptions { HasText = "A car door in the yard" }).WaitForAsync();
        await lead.Keyboard.PressAsync("+");
        await lead.WaitForURLAsync("**from=**");
        await lead.IsSoundAsync();
    }
}
