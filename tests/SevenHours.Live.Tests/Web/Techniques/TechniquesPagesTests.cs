using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Techniques;

/// <summary>Techniques on the wall: used, read and kept by people of one agency, argued to another, hidden from a third.</summary>
public sealed partial class TechniquesPagesTests
{
    [Fact]
    public async Task A_street_is_watched_a_line_is_kept_a_colleague_reads_it_and_the_map_and_the_debrief_show_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst", "ar");
        using var counsellor = await house.SitAsync("hotline_v_lead");
        await house.ClockAsync(3_000);
        (await PostAsync(house, investigator, "/use", ("act", "surveillance"), ("target", "Canal Street, harbour quarter"), ("hours", "6"), ("key", "watch-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(6 * 3_600);

        var watched = Log().Match(await ReadAsync(house, investigator, "")).Groups[1].Value;
        var log = await ReadAsync(house, investigator, $"/{watched}");
        log.ShouldContain("a key on a long red band");
        log.ShouldContain("The law asks for none");
        (await ReadAsync(house, analyst, $"/{watched}")).ShouldContain("صورة بالكلمات");
        (await ReadAsync(house, counsellor, "")).ShouldNotContain("Canal Street");
        var line = Line().Match(log).Groups[1].Value;
        (await PostAsync(house, investigator, $"/{watched}/lines/{line}", ("note", "She is away for forty minutes"), ("key", "keep-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, analyst, $"/{watched}")).ShouldContain("She is away for forty minutes");
        (await PostAsync(house, investigator, $"/{watched}/stop", ("key", "stop-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(house, investigator, $"/{watched}/destroy", ("key", "rest-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, investigator, $"/{watched}")).ShouldContain("What nobody kept was destroyed.");

        WebUtility.HtmlDecode(await investigator.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/map", TestContext.Current.CancellationToken)).ShouldContain("Surveillance");
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/casework", TestContext.Current.CancellationToken))
            .ShouldContain("Canal Street, harbour quarter");
    }

    [Fact]
    public async Task An_application_is_argued_read_and_weighed_on_three_scales_and_one_thin_scale_returns_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var prosecutor = await house.SitAsync("duty_prosecutor", "ru");
        await house.ClockAsync(60);
        (await PostAsync(
            house, investigator, "/apply", ("act", "test_booking"), ("to", "prosecutor_office"), ("target", "advert"), ("ground", "serious_crime"), ("hours", "48"),
            ("necessity", "It shows how they recruit"), ("subsidiarity", "The page alone does not say"), ("bounds", "Nobody goes there"), ("key", "ask-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var request = Application().Match(await ReadAsync(house, prosecutor, "")).Groups[1].Value;
        var argued = await ReadAsync(house, prosecutor, $"/applications/{request}");
        argued.ShouldContain("The page alone does not say");
        argued.ShouldContain("Соразмерность");
        (await PostAsync(
            house, prosecutor, $"/applications/{request}", ("necessity", "yes"), ("subsidiarity", "no"), ("proportionality", "yes"), ("says", "Try the register first"), ("key", "weigh-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var answered = await ReadAsync(house, investigator, $"/applications/{request}");
        answered.ShouldContain("Returned");
        answered.ShouldContain("Try the register first");
        answered.ShouldContain("What milder was tried, and why it does not do");
    }

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, house.Desk, $"/exercises/{house.Exercise.Id}/wall/techniques{path}", fields);

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/techniques{path}", TestContext.Current.CancellationToken));

    [GeneratedRegex("id=\"technique-([0-9a-f]{16})\"")]
    private static partial Regex Log();

    [GeneratedRegex("/lines/([0-9]+)\"")]
    private static partial Regex Line();

    [GeneratedRegex("id=\"application-([0-9a-f]+)\"")]
    private static partial Regex Application();
}
