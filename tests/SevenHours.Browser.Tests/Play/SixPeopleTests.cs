using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>Six people in six browsers play the first two hours of the case together, through the pages, live.</summary>
public sealed class SixPeopleTests(BrowserFixture fixture)
{
    private const string Half = "If she is moved tonight, we must have been at the d";

    [Fact]
    public async Task Six_people_play_two_hours_and_a_lost_network_and_a_killed_server_cost_them_nothing()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture, standIns: "school");
        var home = $"/exercises/{house.Id}/desk";
        var aldova = await house.SeatAsync("Edda Lund", "Counsellor, hotline Aldova");
        var verania = await house.SeatAsync("Jori Vane", "Shift lead, hotline Verania");
        var mediator = await house.SeatAsync("Lena Petrenko", "L. Petrenko, cultural mediator");
        var lead = await house.SeatAsync("Nadja Brandt", "Lead investigator");
        var prosecutor = await house.SeatAsync("Ruben Sol", "Duty prosecutor");
        var shelter = await house.SeatAsync("Mina Harrow", "Shelter coordinator");
        IPage[] all = [aldova, verania, mediator, lead, prosecutor, shelter];

        // The family rings; what it says goes from hotline to hotline, and on to the police.
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        await aldova.HasItemsAsync(1);
        await aldova.OpenAsync();
        await aldova.ShareAsync(home, "hotline_v_lead", facts: 3);
        await verania.HasItemsAsync(1);
        await verania.OpenAsync();
        await verania.Locator("#facts-list .fact").Nth(2).WaitForAsync();
        await verania.ShareAsync(home, "lead_investigator", facts: 3);
        await verania.ShareAsync(home, "mediator", facts: 2);
        await lead.HasItemsAsync(1);
        await lead.OpenAsync();
        await mediator.HasItemsAsync(1);
        await mediator.OpenAsync();
        await aldova.DecideAsync("Ring hotline Verania now.", "She is locked in; hours count.");
        await shelter.DecideAsync("Keep one room free tonight.", "Somebody may come late.");

        // Leave is asked and given, and who asked sees it come.
        await lead.AskAsync(home, "rescue_entry", "prosecutor_office", "the flat with the blue door");
        var waiting = prosecutor.Locator("#needs-list a[href*='/requests/']").First;
        await waiting.WaitForAsync();
        await prosecutor.GotoAsync((await waiting.GetAttributeAsync("href"))!);
        await prosecutor.Locator("input[name=verdict][value=granted]").CheckAsync(new LocatorCheckOptions { Force = true });
        await prosecutor.Locator("#answer [name=says]").FillAsync("Granted for tonight, with the mediator at the door.");
        await prosecutor.Locator("#answer form:has([name=verdict]) button[type=submit]").ClickAsync();
        await prosecutor.Locator("main.desk").WaitForAsync();
        await lead.Locator("#requests-list .badge.on").First.WaitForAsync();

        // An hour on; one loses the network, another stops in the middle of a sentence, and the server is killed.
        await house.ClockAsync(new { jumpTo = 3_600 });
        foreach (var page in all)
            await page.OpenAsync(most: 2);
        var kept = prosecutor.WaitForResponseAsync(response => response.Url.Contains("decide.why", StringComparison.Ordinal) && response.Status == 204);
        await prosecutor.Locator("#d-why").PressSequentiallyAsync(Half);
        await kept;
        var before = await mediator.InboxAsync();
        await mediator.Context.SetOfflineAsync(true);
        await house.KillAndStartAsync();

        await shelter.WriteAsync(home, "lead_investigator", "The room is ready.");
        await shelter.WriteAsync(home, "mediator", "Can you come to the house afterwards?");
        await lead.Locator("#inbox-list .row.unread").GetByText("Shelter coordinator").First.WaitForAsync();
        (await mediator.InboxAsync()).ShouldBe(before, "nothing arrives without a network");
        await mediator.Context.SetOfflineAsync(false);
        await mediator.HasItemsAsync(before + 1);
        await mediator.Locator("#inbox-list .row.unread").GetByText("Shelter coordinator").First.WaitForAsync();

        // The second hour, to its end.
        await house.ClockAsync(new { running = true, jumpTo = 7_200 });
        await lead.DecideAsync("Half an hour of quiet watching.", "The wrong door would warn them.");
        foreach (var page in all)
            await IsWhereHeWasAsync(page);
        await Assertions.Expect(prosecutor.Locator("#d-why")).ToHaveValueAsync(Half);
        await Assertions.Expect(aldova.Locator("#decisions-list").GetByText("Ring hotline Verania now.")).ToHaveCountAsync(1);
    }

    /// <summary>What the open page shows is what a page loaded anew shows: the same seat, every item once.</summary>
    private static async Task IsWhereHeWasAsync(IPage page)
    {
        var seat = await page.TitleAsync();
        var live = await ItemsAsync(page);
        await page.ReloadAsync();
        var anew = await ItemsAsync(page);
        anew.ShouldBeUnique();
        live.ShouldBe(anew.TakeLast(live.Length), seat);
        (await page.TitleAsync()).ShouldBe(seat);
        await Assertions.Expect(page.Locator("main.desk")).ToHaveCountAsync(1);
    }

    private static Task<string[]> ItemsAsync(IPage page) => page.Locator("#inbox-list > *").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
}
