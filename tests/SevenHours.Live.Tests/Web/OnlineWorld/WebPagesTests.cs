using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.OnlineWorld;

/// <summary>The web over HTTP: a search leads to a page, a saved page to the colleague, and nobody else sees either.</summary>
public sealed partial class WebPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_words_to_a_saved_page_that_a_colleague_sees_and_another_agency_does_not()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var analyst = await house.SitAsync("analyst");
        using var lead = await house.SitAsync("lead_investigator", "ar");
        using var reporter = await house.SitAsync("reporter");
        await house.ClockAsync(60);
        var web = $"/exercises/{house.Exercise.Id}/wall/web";

        var results = await FollowAsync(analyst, await ControlHouse.PostAsync(analyst, web, $"{web}/search", ("q", "care older lady sea"), ("days", "0")));
        results.ShouldContain("Care for an older lady by the sea");
        var address = Address().Match(results).Groups[1].Value;
        (await reporter.GetAsync($"{web}/p/{address}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "who has not opened it has no page of it");

        var page = await FollowAsync(analyst, await ControlHouse.PostAsync(analyst, web, $"{web}/open", ("page", address)));
        page.ShouldContain("+999 555 0177");
        page.ShouldContain("Machine translation");
        (await ControlHouse.PostAsync(analyst, web, $"{web}/p/{address}/capture", ("hash", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var copies = WebUtility.HtmlDecode(await lead.GetStringAsync($"{web}/captures", Cancel));
        var copy = Copy().Match(copies).Groups[1].Value;
        WebUtility.HtmlDecode(await lead.GetStringAsync(copy, Cancel)).ShouldContain("رعاية سيدة مسنة قرب البحر");
        (await reporter.GetStringAsync($"{web}/captures", Cancel)).ShouldNotContain(address);
        (await reporter.GetAsync(copy, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // The page says where: the copy stands there on the agency's map, and on nobody else's.
        var map = $"/exercises/{house.Exercise.Id}/wall/map";
        (await lead.GetStringAsync(map, Cancel)).ShouldContain("id=\"mark-captures-");
        (await reporter.GetStringAsync(map, Cancel)).ShouldNotContain("id=\"mark-captures-");

        // What the copy proves is learnt by marking it.
        (await ControlHouse.PostAsync(lead, web, $"{copy}/mark", ("detail", "Number"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.ReadAsync(lead)).ShouldContain("+999 555 0177");
    }

    [Fact]
    public async Task Nothing_in_the_bytes_of_a_result_tells_what_was_planted()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var analyst = await house.SitAsync("analyst");
        await house.ClockAsync(60);
        var web = $"/exercises/{house.Exercise.Id}/wall/web";
        var results = await FollowAsync(analyst, await ControlHouse.PostAsync(analyst, web, $"{web}/search", ("site", "work_abroad"), ("q", "sea"), ("days", "0")));

        foreach (var id in (string[])["care_advert", "offer_kitchen", "northstar_page", "sunhill", "decoy", "planted"])
            results.ShouldNotContain(id, Case.Insensitive);
        var shapes = Hit().Matches(results).Select(hit => Letters().Replace(hit.Value, "x")).ToList();
        shapes.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_typed_address_opens_and_what_stands_nowhere_says_so()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var analyst = await house.SitAsync("analyst");
        await house.ClockAsync(60);
        var web = $"/exercises/{house.Exercise.Id}/wall/web";
        (await FollowAsync(analyst, await ControlHouse.PostAsync(analyst, web, $"{web}/search", ("q", "https://workabroad.example/job/nothing"), ("days", "0")))).ShouldContain("This page does not exist.");
        (await FollowAsync(analyst, await ControlHouse.PostAsync(analyst, web, $"{web}/search", ("q", "kinnet.example"), ("days", "7")))).ShouldContain("kinnet.example/post/");
        (await ControlHouse.PostAsync(analyst, web, $"{web}/open", ("page", "../../x"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> FollowAsync(HttpClient browser, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return WebUtility.HtmlDecode(await browser.GetStringAsync(answer.Headers.Location, Cancel));
    }

    [GeneratedRegex("name=\"page\" value=\"([a-z0-9]{7})\"")]
    private static partial Regex Address();

    [GeneratedRegex("href=\"(/exercises/[^\"]+/wall/web/captures/[0-9a-f]{16})\"")]
    private static partial Regex Copy();

    [GeneratedRegex("<li class=\"hit\">.*?</li>", RegexOptions.Singleline)]
    private static partial Regex Hit();

    [GeneratedRegex("[\\p{L}\\p{N}]+")]
    private static partial Regex Letters();
}
