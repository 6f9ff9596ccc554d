using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>Three desks around one sheet: one on a telephone in Arabic, one whose line goes down.</summary>
public sealed class MeetingTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Three_desks_hold_a_meeting_on_a_telephone_in_arabic_and_over_a_line_that_breaks()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        var caller = await house.SeatAsync("Edda Lund", "Lead investigator");
        var phone = await house.SeatAsync("Nila Sand", "L. Petrenko, cultural mediator", 390);
        var shaky = await house.SeatAsync("Jori Vane", "Counsellor, hotline Aldova");
        await phone.GotoAsync("/language/ar");
        var home = $"/exercises/{house.Id}/desk";
        await phone.GotoAsync(home);
        await house.ClockAsync(new { running = true });

        await caller.GotoAsync($"{home}/meetings/new");
        await caller.Locator("[name=purpose]").FillAsync("Who goes in");
        await caller.Locator("[name=when][value='15']").CheckAsync();
        foreach (var seat in (string[])["mediator", "hotline_a_counsellor"])
            await caller.Locator($"[name=to][value={seat}]").CheckAsync(new LocatorCheckOptions { Force = true });
        await caller.Locator("#call .btn.go").ClickAsync();
        await caller.Locator("#begin").WaitForAsync();
        var sheet = new Uri(caller.Url).AbsolutePath;

        // The invitation comes by itself, with its count; it is answered on the telephone.
        await phone.Locator("#needs-list .need:has-text('Who goes in') a.btn").ClickAsync();
        await phone.Locator("#answer .btn.warm").ClickAsync();
        await caller.Locator("#meeting-head .answers li").WaitForAsync();

        await caller.Locator("#begin .btn.warm").ClickAsync();
        await phone.Locator("#meeting-head a.btn.warm").ClickAsync();
        await phone.Locator("#join .btn.warm").ClickAsync();
        await shaky.GotoAsync(sheet);
        await shaky.Locator("#join .btn.warm").ClickAsync();
        await shaky.Locator("#minute").WaitForAsync();
        await caller.Locator("#meeting-head .attending li").Nth(2).WaitForAsync();

        // What one writes the others see without doing anything; half a sentence of one's own stays where it is.
        await caller.Locator("[name=minute]").FillAsync("One stairwell, one came");
        await phone.Locator("[name=minute]").FillAsync("تهمس لأن أحدهم وراء الباب");
        await phone.Locator("#minute .btn.go").ClickAsync();
        await caller.Locator("#sheet-list").GetByText("تهمس").WaitForAsync();
        await Assertions.Expect(caller.Locator("[name=minute]")).ToHaveValueAsync("One stairwell, one came");

        // One loses the line: what is said meanwhile is there when it comes back.
        await shaky.Context.SetOfflineAsync(true);
        await caller.Locator("[name=minute]").FillAsync("One stairwell, one camera");
        await caller.Locator("#minute .btn.go").ClickAsync();
        await phone.Locator("#sheet-list").GetByText("one camera").WaitForAsync();
        await shaky.Locator("[name=minute]").FillAsync("She rang twice");
        await shaky.Context.SetOfflineAsync(false);
        await shaky.Locator("#sheet-list").GetByText("one camera").WaitForAsync();
        await shaky.Locator("#minute .btn.go").ClickAsync();
        await phone.Locator("#sheet-list").GetByText("She rang twice").WaitForAsync();
        await Assertions.Expect(shaky.Locator("#sheet-list .line")).ToHaveCountAsync(3);

        (await phone.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.dir === 'rtl'")).ShouldBeTrue();
        await caller.Locator("form[action$='/close'] button").ClickAsync();
        await caller.GetByText("Closed: it stays as it is").WaitForAsync();
    }
}
