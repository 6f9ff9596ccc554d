using Microsoft.Playwright;
using SevenHours.Browser.Tests.Play;
using SevenHours.Browser.Tests.Running;
using Xunit;

namespace SevenHours.Browser.Tests.Newsroom;

/// <summary>A reporter and a press office, each in a browser of his own: from the tip to the page, and the posts that follow it.</summary>
public sealed class NewsroomTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_tip_becomes_a_story_the_office_is_asked_and_a_picture_is_taken_down()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 7300 });
        var reporter = await house.LetInAsync("Nadia", "participant", "reporter", "wall/press", 1440);
        var office = await house.LetInAsync("Ove", "participant", "lead_investigator", "wall/press", 1024);

        // Checked, and the other side asked: the office has it on its page without loading it anew.
        await reporter.Locator("#press-notebook a[href*='/claims/']").First.ClickAsync();
        await reporter.Locator("button[value=picture]").ClickAsync();
        await reporter.Locator("#checks .badge").First.WaitForAsync();
        await reporter.GotoAsync($"/exercises/{house.Id}/wall/press/ask");
        await reporter.Locator("[name=to]").SelectOptionAsync("crime_unit");
        await reporter.Locator("[name=text]").FillAsync("Is a girl held in the harbour quarter?");
        await reporter.Locator("#ask .btn.go").ClickAsync();
        await office.Locator("#press-enquiries").GetByText("Is a girl held").WaitForAsync();
        await office.Locator("#press-enquiries a[href*='/enquiries/']").First.ClickAsync();
        await office.Locator("[name=says]").FillAsync("We say nothing while somebody may be in danger. Please wait.");
        await office.Locator("button[value=Line]").ClickAsync();
        await office.Locator("#press-frontpage").WaitForAsync();

        // Printed all the same, with what lets her be known: everybody reads it, and the street begins to post.
        await reporter.GotoAsync($"/exercises/{house.Id}/wall/press/write");
        await reporter.Locator("input[name=claim]").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await reporter.Locator("input[name=detail]").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await reporter.Locator("[name=headline]").FillAsync("Who holds the girl?");
        await reporter.Locator("#write .btn.warm").ClickAsync();
        await house.ClockAsync(new { running = true, jumpTo = 7300 + (3 * 3600) });
        await office.GotoAsync($"/exercises/{house.Id}/wall/press");
        await Assertions.Expect(office.Locator("#press-front")).ToContainTextAsync("Who holds the girl?");
        await office.Locator("#press-storms").GetByText("Here is a photograph of her").WaitForAsync();
        await office.IsSoundAsync();

        // A line calms; the picture goes only when the platform is asked.
        await office.Locator("form[action*='/takedown/'] button").ClickAsync();
        await Assertions.Expect(office.Locator("#press-storms")).ToContainTextAsync("Removal asked for");
        await house.ClockAsync(new { running = true, jumpTo = 7300 + (6 * 3600) });
        await Assertions.Expect(office.Locator("#press-storms")).ToContainTextAsync("Removed by the platform.", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });

        var debrief = await house.ControlAsync(path: "debrief/casework");
        await Assertions.Expect(debrief.Locator("#press")).ToContainTextAsync("Who holds the girl?");
        await Assertions.Expect(debrief.Locator("#press")).ToContainTextAsync("Posts let Mira");
    }
}
