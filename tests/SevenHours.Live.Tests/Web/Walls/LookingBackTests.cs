using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.CrimeScene;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Walls;

/// <summary>Map and timeline: layers of what was worked, tracks by person, and the wall as it was known at a moment.</summary>
public sealed partial class LookingBackTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scenes_and_exhibits_stand_on_the_map_of_those_who_know_them_from_the_moment_they_did()
    {
        var (scene, lead) = await SceneHouse.OpenAsync();
        await using var opened = scene;
        var house = scene.House;
        var stranger = await house.SitAsync("hotline_v_lead");
        var entered = NowOf(house);
        await scene.PressAsync(lead, "enter", ("room", scene.Room("hall")), ("people", "2"), ("clothed", "on"));
        await scene.PressAsync(lead, "work", ("kind", "take"), ("room", scene.Room("hall")), ("item", scene.Item("timetable")), ("packing", "paper"));
        await scene.WaitAsync();

        var map = await ReadAsync(house, lead, "/map");
        Layers(map).ShouldContain("scenes");
        Row(map, "exhibits").ShouldContain("A sheet of paper pinned beside the entrance");
        Row(map, "exhibits").ShouldContain("Canal Street 19");
        Layers(await ReadAsync(house, stranger, "/map")).ShouldNotContain("scenes");

        // What was known when they went in: the scene, and no exhibit yet; and before that neither.
        Layers(await ReadAsync(house, lead, $"/map?known={entered}")).ShouldContain("scenes");
        Layers(await ReadAsync(house, lead, $"/map?known={entered}")).ShouldNotContain("exhibits");
        var before = await ReadAsync(house, lead, "/map?known=60");
        Layers(before).ShouldNotContain("scenes");
        before.ShouldContain("This is what your agency knew at 00:01.");
        Layers(await ReadAsync(house, lead, "/map?known=999999")).ShouldContain("exhibits");

        using var ground = await lead.GetAsync(Base().Match(await lead.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/map?lang=ru", Cancel)).Groups["at"].Value, Cancel);
        (await ground.Content.ReadAsStringAsync(Cancel)).ShouldContain("\\u041E\\u0437\\u0435\\u0440\\u043E"); // озеро
    }

    [Fact]
    public async Task Tracks_by_person_hold_what_names_somebody_and_what_the_team_says_of_him()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var police = await house.SitAsync("lead_investigator");
        await house.ClockAsync(300);
        foreach (var fact in (string[])["slip_350", "arden_at_border", "girl_at_hotel"])
            await house.DirectAsync(new RevealFact(house.Exercise.Edition.Scenario.Table<Fact>()[fact], SeatSet.Of(house.Exercise.Edition.Scenario.Seats["lead_investigator"])));
        await house.ClockAsync(900);

        // The slip is about a paper and names him; who the girl at the hotel was nobody says.
        var track = await ReadAsync(house, police, "/timeline?by=person&of=T.+Arden");
        track.ShouldContain("names T. Arden");
        track.ShouldContain("T. Arden drove a dark estate car");
        track.ShouldNotContain("A girl was seen crying");
        (await ReadAsync(house, police, "/timeline?by=person")).ShouldContain("A girl was seen crying");

        var token = About().Match(track).Groups["token"].Value;
        (await ControlHouse.PostAsync(
            police, $"/exercises/{house.Exercise.Id}/wall", $"/exercises/{house.Exercise.Id}/wall/pins",
            ("to", "timeline"), ("kind", "Entry"), ("text", "Seen at the harbour"), ("when", "-1:30"), ("source", "Neighbour"), ("about", token))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, police, "/timeline?by=person&of=T.+Arden")).ShouldContain("Seen at the harbour");

        // It happened before the beginning and was written after a quarter of an hour: earlier nobody knew.
        await house.ClockAsync(1200);
        (await ReadAsync(house, police, "/timeline?by=person&known=600")).ShouldNotContain("Seen at the harbour");
        (await ReadAsync(house, police, "/timeline?by=person&known=600")).ShouldContain("names T. Arden");
        (await ReadAsync(house, police, "/timeline?by=person&known=200")).ShouldNotContain("names T. Arden");

        // Staff look at the same, from the debrief; players do not.
        var walls = $"/exercises/{house.Exercise.Id}/walls?seat=lead_investigator";
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/casework", Cancel)).ShouldContain("/walls?team=1");
        (await house.Director.GetStringAsync(walls, Cancel)).ShouldContain("Seen at the harbour");
        var then = await house.Director.GetStringAsync($"{walls}&known=600", Cancel);
        then.ShouldContain("names T. Arden");
        then.ShouldNotContain("Seen at the harbour");
        (await police.GetAsync(walls, Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static int NowOf(DeskHouse house) => house.Exercise.Live(1).Read(world => world.Now.Seconds);

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall{path}", Cancel));

    private static IEnumerable<string> Layers(string map) => Mark().Matches(map).Select(mark => mark.Groups["layer"].Value);

    private static string Row(string map, string layer) => Mark().Matches(map).First(mark => mark.Groups["layer"].Value == layer).Value;

    [GeneratedRegex("""<tr id="mark-(?<layer>[a-z]+)-.*?</tr>""", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex("""data-base="(?<at>[^"]+)""")]
    private static partial Regex Base();

    [GeneratedRegex("""<option value="(?<token>x-[0-9a-f]{16})">T\. Arden""")]
    private static partial Regex About();
}
