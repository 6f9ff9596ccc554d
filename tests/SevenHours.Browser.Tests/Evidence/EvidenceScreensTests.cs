using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Evidence;

/// <summary>Evidence from the first line of custody to the ruling, at three screens, over a killed server; no axe finding.</summary>
public sealed class EvidenceScreensTests(BrowserFixture fixture)
{
    [Fact]
    public async Task An_exhibit_is_kept_handed_over_argued_and_ruled_on_by_a_judge_and_all_of_it_outlives_a_kill()
    {
        using var court = new CourtCase();
        await using var house = await PlayHouse.OpenAloneAsync(fixture, scenario: CourtCase.Name, from: court.Folder);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("Edda Lund", "participant", "lead_investigator", "desk/do/registry_check", 1440);
        var prosecutor = await house.LetInAsync("Jori Vane", "participant", "duty_prosecutor", "desk", 1024);
        var judge = await house.LetInAsync("سلمى", "participant", "judge", "wall/hearings", locale: "ar", phone: true);
        var troubles = lead.Watch();
        await lead.Locator("[name=target]").FillAsync("Canal Street 19");
        await lead.Locator("main .btn.go").ClickAsync();
        await lead.Locator("main.desk").WaitForAsync();
        await house.ClockAsync(new { running = true, jumpTo = 7200 });

        // Handed over without a seal and before it was entered: both breaks stand in the chain where they came about.
        await lead.GotoAsync($"/exercises/{house.Id}/wall/evidence");
        await lead.Locator("#exhibit-list a").ClickAsync();
        await lead.GetByText("Hand over", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await lead.Locator("[name=to]").SelectOptionAsync("prosecutor_office");
        await lead.Locator("[name=note]").FillAsync("By hand, on the stairs");
        await lead.Locator(".ev-form .btn.go").ClickAsync();
        await lead.Locator(".ev-link.broken", new PageLocatorOptions { HasText = "By hand, on the stairs" }).WaitForAsync();
        await lead.Locator("[data-break=unsealed]").First.WaitForAsync();
        await lead.IsSoundAsync(troubles);

        // It waits on the prosecutor's desk; once confirmed, the chain on the other screen has the line.
        await prosecutor.Locator("#needs-list a[href*='/wall/evidence/']").ClickAsync();
        await prosecutor.Locator(".ev-form .btn.go").ClickAsync();
        await lead.Locator(".ev-chain .ev-link:nth-child(3)").WaitForAsync();

        await prosecutor.GotoAsync($"/exercises/{house.Id}/wall/offences");
        await prosecutor.IsSoundAsync();
        await prosecutor.Locator("section", new PageLocatorOptions { HasText = "article 61" }).Locator("a.btn.go").ClickAsync();
        await prosecutor.Locator("[name=persons]").FillAsync("T. Arden");
        await prosecutor.Locator("[name=argue]").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await prosecutor.Locator(".ev-form .btn.go").ClickAsync();
        await prosecutor.Locator("#hearings .list a").ClickAsync();
        await prosecutor.Locator("#hearing-ruling").GetByText("The court has not ruled yet.").WaitForAsync();

        await judge.ReloadAsync();
        await judge.Locator("#hearings .list a").ClickAsync();
        await judge.Locator("#hearing-taken button").ClickAsync();
        await prosecutor.Locator("#hearing-ruling").GetByText("Taken up by").WaitForAsync();
        await judge.IsSoundAsync();
        await judge.Locator("#heard .ev-step").Last.ClickAsync();
        await judge.Locator("#heard input[name^='why.']").FillAsync("لا يُعرف أين كان");
        await judge.Locator("#elements .ev-step").First.ClickAsync();
        await judge.Locator("#outcome .ev-step").Nth(2).ClickAsync();
        await judge.Locator("#outcome [name=says]").FillAsync("أعيدوه مع السلسلة");
        await judge.Locator("#outcome button[type=submit]").ClickAsync();
        await prosecutor.Locator("#hearing-ruling").GetByText("أعيدوه مع السلسلة").WaitForAsync();

        await house.KillAndStartAsync();
        await prosecutor.ReloadAsync();
        var ruling = prosecutor.Locator("#hearing-ruling");
        foreach (var said in (string[])["Returned", "أعيدوه مع السلسلة", "Left out", "لا يُعرف أين كان", "Stands"])
            await ruling.GetByText(said).First.WaitForAsync();
        await prosecutor.IsSoundAsync();
        await lead.ReloadAsync();
        await Assertions.Expect(lead.Locator(".ev-chain .ev-link")).ToHaveCountAsync(3);
    }
}
