using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

public sealed class ThinThreadTests(BrowserFixture fixture)
{
    private const string Lead = "Shift lead, hotline Verania";
    private const string Counsellor = "Counsellor, hotline Aldova";

    [Fact]
    public async Task From_a_pin_to_an_opened_call_and_back_after_kill_9()
    {
        await using var house = await PlayHouse.OpenAloneAsync(fixture);
        var page = await house.SeatAsync("Edda Lund", Counsellor);
        var troubles = page.Watch();
        await Assertions.Expect(page.Locator("#inbox-list > *")).ToHaveCountAsync(0);

        // An inject arrives by itself.
        await house.ClockAsync(new { running = true, jumpTo = 600 });
        var row = page.Locator("#inbox-list .row.unread").First;
        await row.WaitForAsync();
        var id = await row.GetAttributeAsync("id");
        await page.Locator("#inbox-count").GetByText("Unread").WaitForAsync();

        // It bears a content note: a click asks first. Stepping back leaves it unopened; opening shows text and facts.
        await row.ClickAsync();
        await page.Locator("main .contentnote").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Step back" }).ClickAsync();
        await row.WaitForAsync();
        await page.OpenItemAsync(id!);
        await page.Locator("#facts-list .fact").First.WaitForAsync();
        var facts = await page.Locator("#facts-list .fact").CountAsync();

        // A half-written sentence is kept while the server is killed.
        var kept = page.WaitForResponseAsync(response => response.Url.Contains("decide.why") && response.Status == 204);
        await page.Locator("#d-why").PressSequentiallyAsync("The caller asked not to be ru");
        await kept;
        await page.Locator("#d-why-saved").WaitForAsync();
        await house.KillAndStartAsync();

        // The open page comes back by itself: what happens next arrives without a reload.
        var before = await page.Locator("#inbox-list > *").CountAsync();
        await house.ClockAsync(new { jumpTo = 3600 });
        await house.ClockAsync(new { running = false });
        var seat = await (await page.APIRequest.GetAsync($"/api/v1/exercises/{house.Id}/seat")).JsonAsync();
        var all = seat!.Value.GetProperty("desk").GetProperty("inbox").GetArrayLength();
        all.ShouldBeGreaterThan(before);
        await Assertions.Expect(page.Locator("#inbox-list > *")).ToHaveCountAsync(all);
        await Assertions.Expect(page.Locator($"#{id}")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#d-why")).ToHaveValueAsync("The caller asked not to be ru");

        // And so it stands after a reload.
        var shown = await page.Locator("#inbox-list > *").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
        shown.ShouldBeUnique();
        await page.ReloadAsync();
        (await page.Locator("#inbox-list > *").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)")).ShouldBe(shown);
        await Assertions.Expect(page.Locator($"details#{id}")).ToHaveCountAsync(1);
        (await page.Locator("#facts-list .fact").CountAsync()).ShouldBeGreaterThanOrEqualTo(facts);
        await Assertions.Expect(page.Locator("#d-why")).ToHaveValueAsync("The caller asked not to be ru");
        // While nobody answered, the feed said so; nothing else went wrong.
        troubles.Where(trouble => !trouble.StartsWith("htmx: htmx:sse:error", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_seats_see_each_other_and_what_they_write()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var lobby = await house.JoinAsync("Jori Vane");
        var counsellor = await house.SeatAsync("Edda Lund", Counsellor);
        await lobby.Locator("#roster").GetByText("Edda Lund").WaitForAsync();

        await lobby.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Lead }).ClickAsync();
        await lobby.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "To my desk" }).First.ClickAsync();
        await house.ClockAsync(new { running = true });

        await counsellor.GotoAsync($"/exercises/{house.Id}/desk?with=hotline_v_lead#talk");
        await counsellor.Locator("#m-text").FillAsync("A family rang. We will ring you in five minutes.");
        await counsellor.Locator(".say button").ClickAsync();
        await counsellor.Locator("#thread-list .msg.me").GetByText("five minutes").WaitForAsync();

        var arrived = lobby.Locator("#inbox-list .row.unread");
        await arrived.WaitForAsync();
        (await arrived.InnerTextAsync()).ShouldNotContain("A family rang");
        await arrived.ClickAsync();
        await lobby.Locator("#inbox-list details[open]").GetByText("We will ring you in five minutes.").First.WaitForAsync();
    }

    [Fact]
    public async Task No_duff_stops_everybody_and_only_staff_let_it_go_on()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var lead = await house.SeatAsync("Jori Vane", Lead);
        var counsellor = await house.SeatAsync("Edda Lund", Counsellor, width: 390);
        await house.ClockAsync(new { running = true });

        await counsellor.Locator("button.noduff").ClickAsync();
        await counsellor.Locator("#noduff .btn.stop").ClickAsync();
        await counsellor.Locator(".emergency").WaitForAsync();
        await lead.Locator(".emergency").GetByText("Edda Lund").WaitForAsync();
        await lead.Locator("[data-clock=exercise][data-state=stopped]").WaitForAsync();
        await Assertions.Expect(lead.Locator(".emergency form")).ToHaveCountAsync(0);

        await lead.Locator("#d-what").FillAsync("Go on");
        await lead.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Record decision" }).ClickAsync();
        await lead.Locator(".refusal").GetByText("real emergency").WaitForAsync();
        await Assertions.Expect(lead.Locator("#d-what")).ToHaveValueAsync("Go on");

        var control = await house.ControlAsync();
        await control.Locator("#deck-clock [data-state=stopped]").WaitForAsync();
        await control.Locator("#transport").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "The emergency is over" }).ClickAsync();
        await control.Locator("#deck-clock [data-state=paused]").WaitForAsync();
        await control.Locator("#transport .go").ClickAsync();
        await lead.Locator("[data-clock=exercise][data-state=running]").WaitForAsync();
    }
}
