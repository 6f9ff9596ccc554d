using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Techniques;

/// <summary>What techniques refuse over HTTP, in words; a car that is let run and stopped to help; who is asked for leave.</summary>
public sealed partial class TechniqueRefusalTests
{
    [Fact]
    public async Task What_makes_no_sense_is_refused_in_words()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        await house.ClockAsync(3_000);
        await RefusedAsync(house, investigator, "/use", "A technique goes on for some time", ("act", "surveillance"), ("target", "Canal Street, harbour quarter"), ("hours", "0"), ("key", "a-1"));
        await RefusedAsync(house, investigator, "/apply", "A technique goes on for some time", ("act", "interception"), ("to", "prosecutor_office"), ("target", "advert"), ("hours", "5000"), ("key", "a-2"));
        (await PostAsync(house, investigator, "/use", ("act", "surveillance"), ("target", "Canal Street, harbour quarter"), ("hours", "6"), ("key", "a-3"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3_600);
        var one = Handle(house);

        await RefusedAsync(house, investigator, $"/{one}/until", "A technique goes on for some time", ("until", "0:10"), ("key", "b-1"));
        await RefusedAsync(house, investigator, $"/{one}/destroy", "This technique is still under way.", ("key", "b-2"));
        await RefusedAsync(house, investigator, $"/{one}/answer", "This was decided already.", ("moment", "0"), ("go", "on"), ("key", "b-3"));
        await RefusedAsync(house, investigator, $"/{one}/translate", "Nothing in this log waits for a translation.", ("key", "b-4"));
        var line = Line().Match(await ReadAsync(house, investigator, $"/{one}")).Groups[1].Value;
        (await PostAsync(house, investigator, $"/{one}/lines/{line}", ("key", "b-5"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await RefusedAsync(house, investigator, $"/{one}/lines/{line}", "This line is kept already.", ("key", "b-6"));
        (await PostAsync(house, investigator, $"/{one}/stop", ("key", "b-7"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await RefusedAsync(house, investigator, $"/{one}/stop", "This technique has ended.", ("key", "b-8"));
        (await investigator.GetAsync(Href(house, "/ffffffffffffffff"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_car_that_is_let_run_is_stopped_when_those_behind_it_ask_and_its_team_is_free_again()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        await house.ClockAsync(3_000);
        (await PostAsync(house, investigator, "/use", ("act", "monitored_movement"), ("target", "VR 418 K"), ("key", "run-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(3 * 3_600);
        for (var at = (3 * 3_600) + 600; !Of(house).Any(one => one.Moments.Count > 0); at += 600)
        {
            at.ShouldBeLessThan(9 * 3_600, "the moment comes while the car runs");
            await house.ClockAsync(at);
        }

        (await ReadAsync(house, investigator, $"/{Handle(house)}/asked")).ShouldContain("twice the limit");
        Of(house)[^1].Holds.Count.ShouldBe(2);
        (await PostAsync(house, investigator, $"/{Handle(house)}/answer", ("moment", "0"), ("go", "stop"), ("key", "run-2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, investigator, $"/{Handle(house)}")).ShouldContain("sit with the mediator");
        Of(house)[^1].Ended.ShouldBe(TechniqueEnd.Aborted);
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/report/file?paper=report&format=html&language=en", TestContext.Current.CancellationToken))
            .ShouldContain("Broken off to help");
    }

    [Fact]
    public async Task Leave_is_asked_of_those_who_can_give_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        var form = To().Match(await ReadAsync(house, investigator, "/apply?act=interception")).Value;

        form.ShouldContain("District Court");
        form.ShouldNotContain("Courier");
        form.ShouldNotContain("Migration Office");
    }

    private static IReadOnlyList<Deployment> Of(DeskHouse house) => house.Exercise.Live(1).Read(world => world.Part<TechniquesPart>().All.ToList());

    private static string Handle(DeskHouse house) => Of(house)[^1].Handle.ToString();

    private static string Href(DeskHouse house, string path) => $"/exercises/{house.Exercise.Id}/wall/techniques{path}";

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, house.Desk, Href(house, path), fields);

    private static async Task RefusedAsync(DeskHouse house, HttpClient browser, string path, string says, params (string, string)[] fields)
    {
        var answer = await PostAsync(house, browser, path, fields);
        answer.StatusCode.ShouldNotBe(HttpStatusCode.Redirect, path);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(says, customMessage: path);
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(Href(house, path), TestContext.Current.CancellationToken));

    [GeneratedRegex("/lines/([0-9]+)\"")]
    private static partial Regex Line();

    [GeneratedRegex("name=\"to\".*?</select>", RegexOptions.Singleline)]
    private static partial Regex To();
}
