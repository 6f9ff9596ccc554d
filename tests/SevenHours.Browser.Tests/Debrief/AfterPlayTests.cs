using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Debrief;

/// <summary>What several people do together once play is over.</summary>
public sealed class AfterPlayTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Two_telephones_write_on_the_wall_without_a_name_and_see_it_grouped_while_they_look()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var house = await DebriefHouse.PlayedAsync(fixture, director);
        await using var one = await fixture.PersonAsync(390);
        await using var two = await fixture.PersonAsync(390);
        var wall = await house.OpenAsync(director, "words");
        await wall.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open for cards" }).ClickAsync();
        await wall.GetByText("The wall is open and empty.").WaitForAsync();
        var (first, second) = (await house.PlayerAsync(one, "N. Brandt", "words"), await house.PlayerAsync(two, "R. Haddad", "words"));
        var troubles = second.Watch();

        await WriteAsync(first, "Went well", "We asked her name first.");
        await WriteAsync(second, "I would do it differently", "We rang too late.");
        await first.GetByText("We rang too late.").WaitForAsync();
        await second.GetByText("We asked her name first.").WaitForAsync();

        // The mentor gives a heading and puts a card under it: both telephones see it without being touched.
        await wall.Locator("#f-title").FillAsync("The first hour");
        await wall.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add heading" }).ClickAsync();
        var card = wall.Locator(".word-card", new PageLocatorOptions { HasText = "We rang too late." });
        await card.Locator("select[name=group]").SelectOptionAsync(new SelectOptionValue { Label = "The first hour" });
        await card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Put", Exact = true }).ClickAsync();
        foreach (var phone in (IPage[])[first, second])
        {
            await phone.Locator(".word-column", new PageLocatorOptions { HasText = "The first hour" }).Locator(".word-card", new LocatorLocatorOptions { HasText = "We rang too late." }).WaitForAsync();
            (await phone.Locator("#wall-now").InnerTextAsync()).ShouldNotContain("Haddad", Case.Insensitive, "nobody can see who wrote it");
            (await phone.Locator("form.sort").CountAsync()).ShouldBe(0, "who plays does not sort");
        }

        await second.IsSoundAsync(troubles);

        // What is taken down is gone from the telephones, and the sentence being written stays.
        await first.GetByLabel("One thought").FillAsync("I still think of");
        await wall.Locator(".word-card", new PageLocatorOptions { HasText = "We asked her name first." }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Take down" }).ClickAsync();
        await first.GetByText("We asked her name first.").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        (await first.GetByLabel("One thought").InputValueAsync()).ShouldBe("I still think of");
    }

    [Fact]
    public async Task Two_evaluators_rate_apart_and_agree_and_a_mistake_is_named_another_set_aside_before_those_who_played_may_read()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var house = await DebriefHouse.PlayedAsync(fixture, director, until: 7_200);
        await using var one = await fixture.PersonAsync(390);
        await using var two = await fixture.PersonAsync(1024);
        await using var player = await fixture.PersonAsync(390);
        await house.ErrAsync(player, "N. Brandt", "any_interpreter", "quick_trip_home");
        await house.LetInAsync("Evaluator", (one, "L. Osei"), (two, "M. Kerr"));
        await RateAsync(await house.OpenAsync(one, "debrief/ratings"), step: 4, "Nobody waited for orders");
        await RateAsync(await house.OpenAsync(two, "debrief/ratings"), step: 1, "The mediator was forgotten");

        var lead = await house.OpenAsync(director, "debrief/ratings");
        var troubles = lead.Watch();
        var merged = lead.Locator(".merged-rows li", new PageLocatorOptions { HasText = "Nobody waited for orders" }).First;
        await Assertions.Expect(merged).ToContainTextAsync("The mediator was forgotten");
        await Assertions.Expect(merged).ToContainTextAsync("far apart: speak first");
        await merged.Locator("select[name=value]").SelectOptionAsync("2");
        await merged.Locator("input[name=why]").FillAsync("The second hour decided it");
        await merged.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Agree" }).ClickAsync();
        await lead.Locator(".merged-rows .badge", new PageLocatorOptions { HasText = "agreed" }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await lead.IsSoundAsync(troubles);

        // A rule suggests; people judge: one is named and stands among the observations, one is set aside with a reason.
        await lead.GotoAsync(house.At("debrief/mistakes"));
        var before = await lead.Locator(".suggestion").CountAsync();
        before.ShouldBeGreaterThan(1, "two acts were mistakes by their author's own word");
        var named = lead.Locator(".suggestion").First;
        await named.Locator("summary", new LocatorLocatorOptions { HasText = "Name it" }).ClickAsync();
        await named.Locator("textarea").First.FillAsync("We looked at her papers before we looked at her.");
        await named.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Name it as an observation" }).ClickAsync();
        await lead.Locator("#judged").GetByText("We looked at her papers").WaitForAsync();
        var aside = lead.Locator(".suggestion").First;
        await aside.Locator("summary", new LocatorLocatorOptions { HasText = "Set it aside" }).ClickAsync();
        await aside.Locator("textarea").Last.FillAsync("She had asked for it herself.");
        await aside.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Set it aside for good" }).ClickAsync();
        await lead.Locator("#judged").GetByText("She had asked for it herself.").WaitForAsync();
        (await lead.Locator(".suggestion").CountAsync()).ShouldBe(before - 2);

        // The debrief is opened: who played reads it on his telephone, without what is for staff.
        var phone = await house.OpenAsync(player, "debrief");
        await lead.GotoAsync(house.At("debrief"));
        (await phone.Locator("#lanes").CountAsync()).ShouldBe(0, "nobody opened it");
        await lead.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Open the debrief" }).ClickAsync();
        await lead.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Close it again" }).WaitForAsync();
        await phone.ReloadAsync();
        await phone.Locator("#lanes").WaitForAsync();
        var read = await phone.Locator("main").InnerTextAsync();
        read.ShouldContain("We looked at her papers", Case.Insensitive, "what was observed of his own agency is his to read");
        foreach (var staffs in (string[])["She had asked for it herself", "Nobody waited for orders", "L. Osei", "M. Kerr"])
            read.ShouldNotContain(staffs, Case.Insensitive, "what staff weigh, and who wrote it, stays with staff");
        await phone.FitsAsync();
    }

    [Fact]
    public async Task From_her_side_of_the_case_to_a_decision_left_out_its_measures_compared_and_the_line_played_on_beside_it()
    {
        await using var director = await fixture.PersonAsync(1440, director: true);
        var house = await DebriefHouse.PlayedAsync(fixture, director, until: 12_000, skill: "average");
        var page = await house.OpenAsync(director, "debrief/lived");
        var troubles = page.Watch();
        var mira = page.Locator(".sheet[id^=lived-]").First;
        await Assertions.Expect(mira.Locator(".lived-sums")).ToContainTextAsync("Waited", new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
        (await mira.Locator(".lived-lines li").CountAsync()).ShouldBeGreaterThan(3);
        await page.IsSoundAsync(troubles);

        // Every line of hers leads to why it happened; from there a decision can be changed.
        await mira.Locator(".lived-lines a.when").Last.ClickAsync();
        await page.Locator("#why .chain li").First.WaitForAsync();
        await page.GotoAsync(house.At("debrief/what-if"));
        await page.Locator("#change .points a").First.ClickAsync();
        await page.Locator("form.change").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "As recorded" }).ClickAsync();
        await page.Locator("#recorded").WaitForAsync();
        await page.Locator("#sides table.sides").First.WaitForAsync();
        (await page.Locator("#sides").InnerTextAsync()).ShouldContain("As played", Case.Insensitive);
        await page.IsSoundAsync(troubles);

        // People play on from the change in an exercise of its own; it stands beside the run, in step.
        await page.Locator("input[name=title]").FillAsync("Nobody decided");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "By people, in a new exercise" }).ClickAsync();
        await page.WaitForURLAsync("**/control");
        await page.GotoAsync(house.At("debrief/replay"));
        await page.Locator("[name=beside]").SelectOptionAsync(new SelectOptionValue { Label = "Played on: Nobody decided" });
        await page.Locator("#side-b").WaitForAsync();
        await Assertions.Expect(page.Locator("#apart")).ToContainTextAsync("They part at");
        await Assertions.Expect(page.Locator("#apart-title + .grow")).ToContainTextAsync("Nobody decided");
        await page.FitsAsync(troubles);
    }

    private static async Task WriteAsync(IPage phone, string kind, string says)
    {
        await phone.Locator(".chip", new PageLocatorOptions { HasText = kind }).ClickAsync();
        await phone.GetByLabel("One thought").FillAsync(says);
        await phone.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Hang it up" }).ClickAsync();
        await phone.Locator(".word-card", new PageLocatorOptions { HasText = says }).WaitForAsync();
    }

    private static async Task RateAsync(IPage page, int step, string remark)
    {
        var row = page.Locator("fieldset.rate-row").First;
        await row.Locator($".scale label:has(input[value='{step}'])").ClickAsync();
        await row.Locator("input.field").FillAsync(remark);
        await page.Locator("form.rate").First.Locator("button.go").ClickAsync();
        await page.Locator(".merged-rows", new PageLocatorOptions { HasText = remark }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.CloseAsync();
    }
}
