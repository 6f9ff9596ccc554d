using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Visits;

/// <summary>A joint labour visit in three browsers: planned beforehand, people heard alone, and what a check of papers first costs.</summary>
public sealed class LabourVisitTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_planned_visit_hears_people_alone_and_a_check_at_the_gate_sends_the_others_away()
    {
        await using var house = await PlayHouse.OpenAsync(fixture, scenario: "packing-hall");
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var lead = await house.LetInAsync("Ines", "participant", "lead_inspector", "wall/visit/plans/new?where=Mill Lane", 1440);
        await lead.Locator("[name='role.patrol_officer']").SelectOptionAsync("Outside");
        await lead.Locator("[name='role.mediator']").SelectOptionAsync("Workers");
        await lead.Locator("form[action$='/plans'] .btn.go").ClickAsync();
        await lead.Locator("#plans").GetByText("Mill Lane").WaitForAsync();

        // Those who are asked see it on their desks, and come.
        var officer = await house.LetInAsync("Samir", "participant", "patrol_officer", "desk", 1024);
        var mediator = await house.LetInAsync("Lena", "participant", "mediator", "desk", 390);
        foreach (var page in (IPage[])[officer, mediator])
        {
            await page.Locator("#needs-list a[href*='wall/visit']").ClickAsync();
            await page.Locator("#plans button[value=yes]").ClickAsync();
            await Assertions.Expect(page.Locator("#plans button[value=yes]")).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await lead.GotoAsync($"/exercises/{house.Id}/desk/do/joint_inspection");
        await lead.Locator("#act [name=target]").FillAsync("Mill Lane");
        await lead.SendAsync("#act");
        await house.ClockAsync(new { running = true, jumpTo = 7200 });
        await lead.GotoAsync($"/exercises/{house.Id}/wall/visit");
        await Assertions.Expect(lead.Locator("#visit-now")).ToContainTextAsync("Outside, at the back door");
        await Assertions.Expect(lead.Locator("#visit-crew")).Not.ToContainTextAsync("Olena", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
        var visit = lead.Url.Split('?', '#')[0];

        // Alone, in her own language and with time: she tells, and her name with it.
        await mediator.GotoAsync($"{visit}?of=7");
        await mediator.Locator("input[name=where][value=Apart]").DispatchEventAsync("click");
        await mediator.Locator("input[name=time][value=long]").DispatchEventAsync("click");
        await mediator.Locator("form[action$='/talk'] .btn.go").ClickAsync();
        await house.ClockAsync(new { running = true, jumpTo = 8400 });
        await mediator.GotoAsync($"{visit}?of=7");
        await Assertions.Expect(mediator.Locator("#person")).ToContainTextAsync("Olena S.");
        await Assertions.Expect(mediator.Locator("#person .accounts")).ToContainTextAsync("Told in own words");

        // The officer asks for papers at the gate: everybody there sees the others run, without a page loaded anew.
        await officer.GotoAsync(visit);
        await officer.Locator("details", new PageLocatorOptions { HasText = "Outside your role" }).Last.Locator("summary").ClickAsync();
        await officer.Locator("button[value=CheckStatus]").ClickAsync();
        await house.ClockAsync(new { running = true, jumpTo = 9900 });
        await Assertions.Expect(lead.Locator("#visit-log")).ToContainTextAsync("run as papers are checked", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });

        var debrief = await house.ControlAsync(path: "debrief/casework");
        var told = await debrief.Locator("#visits").InnerTextAsync();
        told.ShouldContain("Residence was checked before people were heard");
        told.ShouldContain("who interprets and asks questions of their own");
        await debrief.IsSoundAsync();
    }
}
