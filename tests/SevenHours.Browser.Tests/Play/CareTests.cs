using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>A shelter and whoever acts the person, each in a browser; and the police, who are told nothing of where she sleeps.</summary>
public sealed class CareTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Offered_she_asks_for_time_says_yes_and_has_a_bed_the_police_seat_does_not_see()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 60 });
        var staff = await house.ControlAsync(1440, "control");
        await staff.EvaluateAsync("document.querySelector('#amend').showPopover()");
        await staff.Locator("#amend-yaml").FillAsync("rules: { zz_out: { when: \"elapsed >= 2m\", do: [ { flag: out_of_flat }, { flag: bed_reserved } ] } }");
        await staff.RunAndWaitForResponseAsync(() => staff.Locator("#amend button.go").ClickAsync(), answer => answer.Url.EndsWith("/amend", StringComparison.Ordinal) || answer.Url.Contains("/amend?", StringComparison.Ordinal));
        await house.ClockAsync(new { running = true, jumpTo = 600 });

        var shelter = await house.SeatAsync("E. Lund", "Shelter coordinator", 1024);
        var actor = await house.LetInAsync("L. Amar", "role_player", "rp_mira", "role");
        await actor.Locator("#role-choices button[name=mine]").ClickAsync();
        await actor.Locator("#role-choices button[value=no]").First.WaitForAsync();

        await OfferAsync(shelter, house.Id);
        await actor.Locator("#role-choices .wish button[value=later]").ClickAsync();
        await shelter.Locator("#care-services").GetByText("Not now").First.WaitForAsync();
        await OfferAsync(shelter, house.Id);
        await actor.Locator("#role-choices .wish button[value=yes]").ClickAsync();
        await shelter.Locator("#care-services").GetByText("The person wants it").First.WaitForAsync();

        await shelter.Locator("#care-services li", new PageLocatorOptions { HasText = "A safe bed" }).GetByRole(AriaRole.Link).ClickAsync();
        await shelter.GetByLabel("Lantern House").First.CheckAsync();
        await shelter.Locator("#care-begin button[type=submit]").ClickAsync();
        await house.ClockAsync(new { running = true, jumpTo = 3 * 3600 });
        await shelter.Locator("#care-head .badge.on").GetByText("Lantern House").WaitForAsync();
        await shelter.IsSoundAsync();
        await actor.IsSoundAsync();

        var police = await house.SeatAsync("B. Ilic", "Lead investigator", 390);
        await police.GotoAsync($"/exercises/{house.Id}/wall/care");
        (await police.Locator("#work").InnerTextAsync()).ShouldNotContain("Mira");
        (await police.GotoAsync(shelter.Url))!.Status.ShouldBe(404);
    }

    private static async Task OfferAsync(IPage page, string id)
    {
        await page.GotoAsync($"/exercises/{id}/wall/care");
        await page.Locator(".care-person h3 a").First.ClickAsync();
        await page.Locator("#f-interpreter").SelectOptionAsync("seat:mediator");
        await page.Locator("#care-talkform .care-offer label", new PageLocatorOptions { HasText = "A safe bed" }).ClickAsync();
        await page.Locator("#care-talkform button.go").ClickAsync();
        await page.Locator("#care-services").GetByText("Asked: thinking it over").WaitForAsync();
    }
}
