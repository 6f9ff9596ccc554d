using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Newsroom;

/// <summary>From a tip in one seat to the page in all others.</summary>
public sealed partial class PressPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tip_is_checked_asked_about_and_printed_and_everybody_reads_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var reporter = await house.SitAsync("reporter");
        using var police = await house.SitAsync("lead_investigator");
        using var mediator = await house.SitAsync("mediator", "ar");
        await house.ClockAsync(7_300);
        var press = $"/exercises/{house.Exercise.Id}/wall/press";

        // The notebook is the paper's alone.
        var notebook = await reporter.GetStringAsync(press, Cancel);
        notebook.ShouldContain("A girl is held in a flat in the harbour quarter.");
        (await police.GetStringAsync(press, Cancel)).ShouldNotContain("A girl is held in a flat");
        var claim = ClaimLink().Match(notebook).Groups["token"].Value;

        await PressAsync(reporter, press, $"/claims/{claim}/checks", ("check", "picture"));
        await PressAsync(reporter, press, "/ask", ("to", "crime_unit"), ("text", "Is it so?"), ("within", "30"));
        var asked = await police.GetStringAsync(press, Cancel);
        asked.ShouldContain("Is it so?");
        await PressAsync(police, press, $"/enquiries/{EnquiryLink().Match(asked).Groups["id"].Value}", ("reply", "Line"), ("says", "Wait, please."));
        await PressAsync(police, press, "/wait", ("paper", "sorvena_courier"), ("hours", "6"), ("why", "Somebody could come to harm."));
        await PressAsync(reporter, press, $"/embargoes/{EmbargoLink().Match(await reporter.GetStringAsync(press, Cancel)).Groups["id"].Value}", ("agrees", "yes"));
        await PressAsync(reporter, press, "/write", ("claim", claim), ("detail", $"{claim}.her"), ("headline", "A girl in the harbour?"));
        await house.ClockAsync(10_800);

        var front = WebUtility.HtmlDecode(await mediator.GetStringAsync(press, Cancel));
        front.ShouldContain("A girl in the harbour?");
        front.ShouldContain("تمرين");
        (await house.ReadAsync(mediator)).ShouldContain("A girl in the harbour?");
        (await police.GetStringAsync(press, Cancel)).ShouldContain("broken");

        using var other = await ControlHouse.PostAsync(police, press, $"{press}/write", ("claim", claim));
        (await other.Content.ReadAsStringAsync(Cancel)).ShouldContain("Your agency has no paper.");
    }

    [Fact]
    public async Task A_storm_is_seen_by_those_it_asks_and_nobody_presses_for_others()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var reporter = await house.SitAsync("reporter");
        using var police = await house.SitAsync("lead_investigator");
        using var mediator = await house.SitAsync("mediator");
        await house.ClockAsync(7_300);
        var press = $"/exercises/{house.Exercise.Id}/wall/press";
        var claim = ClaimLink().Match(await reporter.GetStringAsync(press, Cancel)).Groups["token"].Value;
        await PressAsync(reporter, press, "/write", ("claim", claim), ("detail", $"{claim}.her"), ("headline", "A girl in the harbour?"));
        await PressAsync(reporter, press, "/ask", ("to", "crime_unit"), ("text", "Is it so?"), ("within", "600"));
        var enquiry = EnquiryLink().Match(await police.GetStringAsync(press, Cancel)).Groups["id"].Value;
        await house.ClockAsync(7_300 + (3 * 3600));

        // A picture goes round: whoever is asked has it removed; the mediator sees no storm and no way.
        var seen = await police.GetStringAsync(press, Cancel);
        seen.ShouldContain("Here is a photograph of her.");
        (await police.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldContain("Posts show who somebody is");
        var takedown = TakedownLink().Match(seen).Groups["path"].Value;
        (await mediator.GetStringAsync(press, Cancel)).ShouldNotContain("photograph of her");
        foreach (var denied in (string[])[takedown, $"/claims/{claim}/checks", $"/claims/{claim}/hold", $"/enquiries/{enquiry}"])
        {
            using var answer = await ControlHouse.PostAsync(mediator, press, $"{press}{denied}", ("reply", "Line"), ("check", "picture"));
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity);
        }

        await PressAsync(police, press, takedown);
        (await police.GetStringAsync(press, Cancel)).ShouldContain("Removal asked for at");
        await house.ClockAsync(7_300 + (6 * 3600));
        var after = await police.GetStringAsync(press, Cancel);
        after.ShouldContain("Removed by the platform.");
        after.ShouldNotContain("photograph of her");
    }

    private static async Task PressAsync(HttpClient browser, string press, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await ControlHouse.PostAsync(browser, press, $"{press}{path}", fields);
        ((int)answer.StatusCode).ShouldBe(302, await answer.Content.ReadAsStringAsync(Cancel));
    }

    [GeneratedRegex("/wall/press/claims/(?<token>x-[0-9a-f]+)")]
    private static partial Regex ClaimLink();

    [GeneratedRegex("/wall/press/enquiries/(?<id>[^\"]+)\"")]
    private static partial Regex EnquiryLink();

    [GeneratedRegex("/wall/press(?<path>/takedown/x-[0-9a-f]+)")]
    private static partial Regex TakedownLink();

    [GeneratedRegex("/wall/press/embargoes/(?<id>[^\"]+)\"")]
    private static partial Regex EmbargoLink();
}
