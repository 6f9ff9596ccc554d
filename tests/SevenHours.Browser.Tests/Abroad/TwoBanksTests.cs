using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Abroad;

/// <summary>Two countries, four browsers: a letter by the police channel, an agreement signed on both banks, and two doors of one plan.</summary>
public sealed class TwoBanksTests(BrowserFixture fixture)
{
    private static readonly string[] s_members = ["crime_unit", "tessaria_crime_police", "lantern_house", "ferry_house"];
    private static readonly string[] s_leaders = ["verania_prosecutor", "tessaria_prosecutor_seat"];

    [Theory]
    [InlineData("01:00")]
    [InlineData("01:40")]
    public async Task From_a_letter_through_a_signed_team_to_doors_that_open_together_or_out_of_step(string second)
    {
        await using var house = await PlayHouse.OpenAsync(fixture, scenario: "two-banks");
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var abroad = $"/exercises/{house.Id}/wall/abroad";
        var there = await house.LetInAsync("Mira Holm", "participant", "tessaria_investigator", "wall/abroad/letters", 1024);
        var here = await house.LetInAsync("Edda Lund", "participant", "verania_investigator", "wall/abroad/letters/new", 1440);
        var ours = await house.LetInAsync("Ove Brandt", "participant", "verania_prosecutor", "wall/abroad/teams", 1440);
        var theirs = await house.LetInAsync("سلمى", "participant", "tessaria_prosecutor_seat", "wall/abroad/teams", 1024, locale: "ar");

        await WriteAsync(here);
        await AnswerAsync(there);
        await here.Locator("#abroad-letters-list .badge", new PageLocatorOptions { HasText = "Answered" }).WaitForAsync();
        await FoundAsync(ours, theirs, abroad);
        await LaunchAsync(here, there, $"/exercises/{house.Id}/wall/operations", second);

        await house.ClockAsync(new { running = true, jumpTo = 3 * 3600 });
        var debrief = await house.ControlAsync(path: "debrief/casework");
        var told = (await debrief.Locator("main").InnerTextAsync()).ReplaceLineEndings(" ");
        told.ShouldContain("With other countries");
        var isInStep = second == "01:00";
        told.Contains("01:15 alarmed", StringComparison.Ordinal).ShouldBe(!isInStep, "whoever is warned moves his money");
        (await debrief.Locator(".badge", new PageLocatorOptions { HasText = "Wiped" }).CountAsync()).ShouldBe(isInStep ? 0 : 1);
        told.Contains("brought away: Danica R.", StringComparison.Ordinal).ShouldBe(!isInStep, "one victim is moved before anybody is at the second door");
        if (!isInStep)
        {
            await TracedAsync(debrief);
        }
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.Locator("input[name=channel][value=abroad_police]").CheckAsync();
        await page.Locator("[name=to]").SelectOptionAsync("tessaria_crime_police");
        await page.Locator("[name=about]").FillAsync("laundry");
        await page.Locator("[name=purpose]").FillAsync("Two vans of your country come here every night. Where do the people sleep?");
        await page.Locator("input[name=fact]").First.CheckAsync();
        await page.Locator("input[name=information][value=KnownToSource]").CheckAsync();
        await page.Locator(".letter-form .btn.go").ClickAsync();
        await page.Locator("#abroad-letters-list").WaitForAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.Locator("#abroad-letters-list a").ClickAsync();
        await page.Locator("input[name=outcome][value=answered]").CheckAsync();
        await page.Locator("#letter-answer [name=item]").First.CheckAsync();
        await page.Locator("#letter-answer .btn.go").ClickAsync();
        await page.Locator("#abroad-letters-list").WaitForAsync();
    }

    private static async Task FoundAsync(IPage ours, IPage theirs, string abroad)
    {
        await ours.Locator("[name=purpose]").FillAsync("Both doors at the same minute.");
        await ours.Locator("input[name=party][value=tessaria_prosecutor]").CheckAsync();
        await ours.Locator("#team-new .btn.go").ClickAsync();
        await ours.Locator("#team-text").WaitForAsync();
        var team = ours.Url;
        await ours.GotoAsync($"{team}/terms");
        await ours.Locator("[name=days]").FillAsync("180");
        foreach (var leader in s_leaders)
        {
            await ours.Locator($"input[name=leader][value={leader}]").CheckAsync();
        }

        foreach (var member in s_members)
        {
            await ours.Locator($"input[name=member][value={member}]").CheckAsync();
        }

        await ours.Locator("[name=evidence]").CheckAsync();
        await ours.Locator("#terms .btn.go").ClickAsync();
        await ours.Locator("#team-text").WaitForAsync();
        var clauses = await ours.Locator("#team-text a[href*='/clauses/']").EvaluateAllAsync<string[]>("links => links.map(a => a.href)");
        foreach (var clause in clauses[1..6])
        {
            await ours.GotoAsync(clause);
            await ours.Locator("#clause .btn.go").ClickAsync();
            await ours.Locator("#team-text").WaitForAsync();
        }

        await ours.Locator("form.sign .btn").ClickAsync();
        await theirs.GotoAsync(team);
        await theirs.Locator("form.sign .btn").ClickAsync();
        await ours.Locator(".teamstate.in_force").WaitForAsync();
        await Assertions.Expect(ours.Locator("#team-state .flaws")).ToHaveCountAsync(0); // the agreement has all that both laws ask

        await theirs.GotoAsync(team);
        await theirs.Locator("#team-share [name=item]").First.CheckAsync();
        await theirs.Locator("#team-share [name=purpose]").FillAsync("For the doors.");
        await theirs.Locator("#team-share .btn.go").ClickAsync();
        await theirs.Locator("#team-text").WaitForAsync();
        await ours.GotoAsync($"{abroad}/laws?with=tessaria");
        (await ours.Locator(".lawtable .differs").CountAsync()).ShouldBePositive();
    }

    private static async Task LaunchAsync(IPage here, IPage there, string operations, string second)
    {
        await here.GotoAsync(operations);
        await here.Locator("main [name=name]").FillAsync("Two banks");
        foreach (var seat in (string[])["tessaria_investigator", "tessaria_prosecutor_seat", "verania_support", "tessaria_support"])
        {
            await here.Locator($"input[name=to][value={seat}]").CheckAsync();
        }

        await here.Locator("main form .btn.go").First.ClickAsync();
        await here.Locator("form[action$='/site']").First.WaitForAsync();
        var plan = here.Url.Split('#', '?')[0];
        await SiteAsync(here, plan, "laundry", "01:00", "verania_investigator", "verania_support");
        await SiteAsync(there, plan, "ferry lane", second, "tessaria_investigator", "tessaria_support");
        await here.GotoAsync(plan);
        await here.Locator("form[action$='/launch'] button").ClickAsync();
        await here.GetByText("Launched at").WaitForAsync();
    }

    private static async Task SiteAsync(IPage page, string plan, string place, string at, string lead, string door)
    {
        await page.GotoAsync(plan);
        var form = page.Locator("form[action$='/site']").Last;
        await form.Locator("[name=place]").FillAsync(place);
        await form.Locator("[name=at]").FillAsync(at);
        await form.Locator("[name=act]").SelectOptionAsync("rescue_entry");
        await form.Locator("[name=lead]").SelectOptionAsync(lead);
        await form.Locator("[name=basis]").SelectOptionAsync("urgent:danger_to_life");
        await form.Locator("[name=vehicles]").FillAsync("2");
        await form.Locator("[name='post.door']").SelectOptionAsync(door);
        await form.Locator("[name='post.devices']").SelectOptionAsync("team");
        await form.Locator("[name='post.accounts']").SelectOptionAsync("team");
        await form.Locator("button[type=submit]").Last.ClickAsync();
        await page.GetByText(place, new PageGetByTextOptions { Exact = false }).First.WaitForAsync();
    }

    // From the wiped telephone back to the door that fell first.
    private static async Task TracedAsync(IPage debrief)
    {
        var link = debrief.Locator(".badge", new PageLocatorOptions { HasText = "Wiped" }).Locator("xpath=following::a[1]");
        await debrief.GotoAsync((await link.GetAttributeAsync("href"))!);
        await Assertions.Expect(debrief.Locator("body")).ToContainTextAsync("Mill Quay", new LocatorAssertionsToContainTextOptions { UseInnerText = true });
    }
}
