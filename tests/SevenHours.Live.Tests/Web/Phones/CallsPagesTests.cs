using System.Net;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Phones;

/// <summary>Call records on the wall, on the map and in the debrief, by people of one agency and hidden from another.</summary>
public sealed class CallsPagesTests
{
    [Fact]
    public async Task Records_that_came_are_fans_on_the_map_and_a_line_among_the_orders_of_the_debrief()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst", "ar");
        using var prosecutor = await house.SitAsync("duty_prosecutor");
        await house.ClockAsync(60);
        (await ControlHouse.PostAsync(
            investigator, house.Desk, $"/exercises/{house.Exercise.Id}/wall/calls/ask",
            ("kind", "calls"), ("target", "+999 555 0142"), ("from", "2031-11-06T00:00"), ("until", "2031-11-18T00:00"), ("key", "ask-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3_600);

        var map = await ReadAsync(house, investigator, "wall/map");
        map.ShouldContain("In the fan of \u2066fish_market-1\u2069, never at a spot");
        map.ShouldContain("data-area=\"yes\"");
        (await ReadAsync(house, analyst, "wall/map")).ShouldContain("قطاعات المكالمات");
        (await ReadAsync(house, prosecutor, "wall/map")).ShouldNotContain("fish_market");

        var sheet = await ReadAsync(house, house.Director, "debrief/casework");
        sheet.ShouldContain("1 order, 1 answered, 0 with a loss");
        sheet.ShouldContain("No basis");
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/{path}", TestContext.Current.CancellationToken));
}
