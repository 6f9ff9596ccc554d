using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Walls;

/// <summary>The case wall over its pages and without scripts: putting up, sharing under a code, consent, and what happens without.</summary>
public sealed partial class WallPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_shared_under_a_code_goes_on_without_consent_and_its_originator_reads_of_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var hotline = await house.SitAsync("hotline_v_lead");
        using var police = await house.SitAsync("lead_investigator");
        using var colleague = await house.SitAsync("analyst", "ru");
        using var prosecutor = await house.SitAsync("duty_prosecutor");
        await house.ClockAsync(300);

        await PostAsync(house, hotline, "/pins", ("kind", "Unknown"), ("text", "Which of the three blue doors?"), ("theme", "none"));
        var item = Item().Match(await ReadAsync(house, hotline, "/share?theme=none")).Groups["item"].Value;
        var silent = await PostAsync(house, hotline, "/share", ("item", item), ("to", "lead_investigator"), ("code", "H2"));
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.Content.ReadAsStringAsync(Cancel)).ShouldContain("It is not said what this is for.");
        await PostAsync(house, hotline, "/share", ("item", item), ("to", "lead_investigator"), ("code", "H2"), ("purpose", "So that nobody names a number"), ("source", "B"), ("information", "KnownToSource"));

        var received = await ReadAsync(house, police, "/shared");
        received.ShouldContain("So that nobody names a number");
        received.ShouldContain("<b class=\"ltr\">B2</b> Which of the three blue doors?");
        (await ReadAsync(house, colleague)).ShouldNotContain("blue doors");
        await PostAsync(house, police, $"/things/{item}");
        (await ReadAsync(house, colleague)).ShouldContain("Which of the three blue doors?");

        await PostAsync(house, police, "/consents", ("item", item), ("use", "Share"), ("to", "duty_prosecutor"), ("why", "For the order"));
        var consent = Consent().Match(await ReadAsync(house, hotline, "/shared")).Groups["id"].Value;
        await PostAsync(house, hotline, $"/consents/{consent}", ("granted", "no"), ("text", "Not before the morning"));
        (await ReadAsync(house, police, "/shared")).ShouldContain("Not before the morning");

        await PostAsync(house, police, "/share", ("item", item), ("to", "duty_prosecutor"), ("purpose", "For the order"));
        (await ReadAsync(house, police, "/shared")).ShouldContain("Without consent");
        (await ReadAsync(house, prosecutor, "/shared")).ShouldContain("Which of the three blue doors?");
        (await ReadAsync(house, hotline, "/shared")).ShouldNotContain("without your consent");
        await house.ClockAsync(1300);
        (await ReadAsync(house, hotline, "/shared")).ShouldContain("without your consent");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/casework", Cancel)).ShouldContain("Shared by the case walls");
    }

    [Fact]
    public async Task The_map_and_the_timeline_show_what_the_desk_knows_and_nothing_else()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var police = await house.SitAsync("lead_investigator");
        using var prosecutor = await house.SitAsync("duty_prosecutor", "ar");
        await house.ClockAsync(300);

        var map = await ReadAsync(house, police, "/map");
        map.ShouldContain("Velmora, capital of Aldova");
        map.ShouldNotContain("Canal Street 19");
        map.ShouldNotContain("Millrace Court");
        // What a fact is about is the author's: "the door is blue" does not tell whose door. What its statement names is shown.
        var scenario = house.Exercise.Edition.Scenario;
        foreach (var (fact, tells) in ((string, bool)[])[("blue_door", false), ("iron_stairs_19", true)])
        {
            await house.DirectAsync(new RevealFact(scenario.Table<Fact>()[fact], SeatSet.Of(scenario.Seats["lead_investigator"])));
            (await ReadAsync(house, police, "/map")).Contains("Canal Street 19", StringComparison.Ordinal).ShouldBe(tells);
        }

        using var ground = await police.GetAsync($"/exercises/{house.Exercise.Id}/wall/map/base", Cancel);
        ground.Content.Headers.ContentType!.MediaType.ShouldBe("application/geo+json");
        (await ground.Content.ReadAsStringAsync(Cancel)).ShouldContain("Lake Ister");
        (await prosecutor.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/map/base", Cancel)).ShouldContain("\\u0628\\u062D\\u064A\\u0631\\u0629");

        await PostAsync(house, police, "/pins", ("to", "map"), ("kind", "Note"), ("text", "Iron stairs"), ("lat", "-0.1068"), ("lon", "-0.6418"));
        var refused = await PostAsync(house, police, "/pins", ("to", "map"), ("kind", "Note"), ("text", "Nowhere"), ("lat", "north"), ("lon", "0"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ReadAsync(house, police, "/map")).ShouldContain("data-at=\"-0.1068,-0.6418\"");
        (await ReadAsync(house, prosecutor, "/map")).ShouldNotContain("Iron stairs");

        await PostAsync(house, police, "/pins", ("to", "timeline"), ("kind", "Entry"), ("text", "A car door"), ("when", "-1:30"), ("source", "Neighbour"));
        (await ReadAsync(house, police, "/timeline")).ShouldContain("−01:30");
        (await PostAsync(house, police, "/pins", ("to", "timeline"), ("kind", "Entry"), ("text", "A car door"), ("when", "at noon"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path = "") =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall{path}", Cancel));

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, $"/exercises/{house.Exercise.Id}/wall", $"/exercises/{house.Exercise.Id}/wall{path}", fields);

    [GeneratedRegex("""name="item" value="(?<item>pin\.[0-9a-f]{16})" checked""")]
    private static partial Regex Item();

    [GeneratedRegex("""wall/consents/(?<id>[0-9a-f]{16})""")]
    private static partial Regex Consent();
}
