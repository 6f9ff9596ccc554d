using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.RolePlay;

/// <summary>What an actor needs in corridors: calls, what the person told, ticks after a scene, reports.</summary>
public sealed partial class RolePhoneTests
{
    private const string Cast = """
        seats:
          rp_girl:
            agency: ngo
            title: Role player, the girl
            languages: [en]
            kind: role_player
            role:
              persona: girl_voice
              who: You are Ana.
              manner: Low.
              says: [ { to: Anybody, layers: [door], say: Mine is the blue one. } ]
              red_lines: [Nobody touches you.]
              limits: [Two arms.]
              stop_word: Red pencil
          rp_man:
            agency: police
            title: Role player, the man
            languages: [en]
            kind: role_player
            role:
              who: You are he.
              manner: Calm.
              says: [ { to: Anybody, say: I know nothing. } ]
              reports: [ { id: moved_her, says: You moved her, fires: he_moves_her } ]
              red_lines: [Nobody touches you.]
              limits: [Two arms.]
              stop_word: Grey cup
        personas:
          girl_voice: { of: girl, languages: [en], layers: [ { id: door, facts: [blue_door], says: A blue door. } ] }
        rules:
          he_moves_her: { kind: adversary, when: "elapsed > 3h", do: [ flag: { name: moved }, trace: { to: [officer], channel: radio, says: A car left the yard. } ] }
        """;

    private static readonly Actor Host = Actor.Host("test");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_ticked_reaches_those_who_were_there_once_and_everybody_else_reads_the_same_bytes()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Cast);
        var (actor, _) = await SitAsync(house, "Ana Actor", "rp_girl");
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        var (counsellor, _) = await SitAsync(house, "Nils", "counsellor");
        var view = $"/api/v1/exercises/{house.Exercise.Id}/seat";
        var before = await counsellor.GetStringAsync(view, Cancel);

        for (var i = 0; i < 2; i++)
        {
            (await PostAsync(house, actor, "scene", ("key", "press-1"), ("present", "officer"), ("said", "0.0"), ("treated", "kindly")))
                .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        house.Exercise.Live(1).Read(world => world.Part<ActingPart>().Scenes.Count).ShouldBe(1);
        house.Desk("officer", desk => desk.Facts.ShouldHaveSingleItem().Source).ShouldBe(FactSource.Person);
        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldContain("The door is blue.");
        (await counsellor.GetStringAsync(view, Cancel)).ShouldBe(before);
        (await PostAsync(house, actor, "scene", ("key", "press-2"), ("said", "0.0"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nobody was there");
        (await PostAsync(house, actor, "scene", ("key", "press-3"), ("who", "AAA-AAA"), ("present", "counsellor"))).StatusCode.ShouldBe(HttpStatusCode.Conflict, "it is somebody else's telephone");
    }

    [Fact]
    public async Task A_scene_told_wrongly_is_opened_again_as_it_was_filled_in_and_corrected()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Cast);
        var (actor, _) = await SitAsync(house, "Ana Actor", "rp_girl");
        await PostAsync(house, actor, "scene", ("present", "officer"), ("said", "0.0"), ("treated", "kindly"));
        var way = Correct().Match(await actor.GetStringAsync(Page(house), Cancel)).Groups["record"].Value;

        var filled = await actor.GetStringAsync($"{Page(house)}?correct={way}", Cancel);
        filled.ShouldContain($"""name="supersedes" value="{way}" """.Trim());
        filled.ShouldContain("""value="0.0" checked""");
        filled.ShouldContain("""value="officer" checked""");
        filled.ShouldContain("""value="kindly" checked""");
        (await PostAsync(house, actor, "scene", ("present", "counsellor"), ("said", "0.0"), ("supersedes", way))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Exercise.Live(1).Read(world => world.Part<KnowledgePart>().Talks.Select(talk => talk.IsSuperseded).ToList()).ShouldBe([true, false]);
        (await PostAsync(house, actor, "scene", ("present", "officer"), ("said", "0.0"), ("supersedes", way))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "once");
        var agency = await house.Director.GetStringAsync($"{house.Href}/agencies/ngo", Cancel);
        agency.ShouldContain("id=\"actor-1-rp_girl\"", customMessage: "inside Control too one sees how she is and what she told");
        agency.ShouldContain("Ana Actor");
    }

    [Fact]
    public async Task A_second_actor_reads_what_the_first_told_whom_and_another_actor_does_not()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Cast);
        var (first, key) = await SitAsync(house, "Ana Actor", "rp_girl");
        await PostAsync(house, first, "scene", ("present", "officer"), ("said", "0.0"));
        (await house.Exercise.LeaveSeatAsync(Host, key, new SeatPlace(1, "rp_girl"))).ShouldBeNull();

        var (second, _) = await SitAsync(house, "Bea Actor", "rp_girl");
        var (man, _) = await SitAsync(house, "Carl Actor", "rp_man");

        var told = Told().Match(await second.GetStringAsync(Page(house), Cancel)).Value;
        told.ShouldContain("Officer");
        told.ShouldContain("Mine is the blue one.");
        told.ShouldContain("Ana Actor");
        var other = await man.GetStringAsync(Page(house), Cancel);
        other.ShouldNotContain("Mine is the blue one.");
        other.ShouldNotContain("Red pencil");
        other.ShouldNotContain("The door is blue.");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/cast", Cancel)).ShouldContain("Mine is the blue one.", customMessage: "staff see it too");
    }

    [Fact]
    public async Task An_act_that_is_reported_is_so_at_once_is_not_done_again_by_the_clock_and_is_still_so_after_a_restart_of_the_world()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Cast);
        var (man, _) = await SitAsync(house, "Carl Actor", "rp_man");
        var (officer, _) = await SitAsync(house, "Vera", "officer");
        (await house.Exercise.RunAsync(Host)).ShouldBeNull();
        (await PostAsync(house, officer, "acts", ("act", "moved_her"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await PostAsync(house, man, "acts", ("act", "moved_her"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(house, man, "acts", ("act", "moved_her"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.Exercise.JumpAsync(Host, new SimTime(4 * 3600))).ShouldBeNull();

        var events = house.Exercise.Live(1).Events.After(0);
        events.Count(happened => happened.Event is RuleFired fired && fired.Rule == house.Exercise.Edition.Scenario.Rules["he_moves_her"]).ShouldBe(1);
        house.Desk("officer", desk => desk.Items.Count(item => item.Kind == ItemKind.Trace)).ShouldBe(1);
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/cast", Cancel)).ShouldContain("You moved her");
    }

    [Fact]
    public async Task A_call_is_answered_with_one_tap_by_whom_it_is_for_and_counts_on_the_bar_until_then()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Cast);
        var (actor, _) = await SitAsync(house, "Ana Actor", "rp_girl");
        var (man, _) = await SitAsync(house, "Carl Actor", "rp_man");
        var cast = $"/exercises/{house.Exercise.Id}/cast";
        (await actor.GetAsync(cast, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var answer = await actor.GetAsync($"{Page(house)}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));

        (await ControlHouse.PostAsync(house.Director, cast, cast, ("seat", "1/rp_girl"), ("set", "place/house"), ("in", "0"), ("says", "They are on the stairs"))).StatusCode
            .ShouldBe(HttpStatusCode.Redirect);

        (await Desk.DeskHouse.NextAsync(feed, "They are on the stairs")).ShouldContain("The house");
        house.Exercise.OverdueCalls().ShouldBe(1);
        (await man.GetStringAsync(Page(house), Cancel)).ShouldNotContain("They are on the stairs");
        (await PostAsync(house, man, "calls/1")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PostAsync(house, actor, "calls/1")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.OverdueCalls().ShouldBe(0);
        (await ControlHouse.PostAsync(house.Director, cast, cast, ("seat", "1/officer"), ("set", "place/house"), ("in", "0"))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity, "he acts nobody");
        (await house.Exercise.EraseAllAsync(Host)).ShouldBeNull();
        (await house.Director.GetStringAsync(cast, Cancel)).ShouldNotContain("They are on the stairs");
    }

    private static string Page(ControlHouse house) => $"/exercises/{house.Exercise.Id}/role";

    private static Task<HttpResponseMessage> PostAsync(ControlHouse house, HttpClient browser, string path, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, $"/exercises/{house.Exercise.Id}/lobby", $"{Page(house)}/{path}", fields);

    private static async Task<(HttpClient, string)> SitAsync(ControlHouse house, string name, string seat)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, name);
        (await house.Exercise.TakeSeatAsync(Host, key, new SeatPlace(1, seat))).ShouldBeNull();
        return (browser, key);
    }

    [GeneratedRegex("""\?correct=(?<record>[0-9a-f]{16})#scene""")]
    private static partial Regex Correct();

    [GeneratedRegex("""<div id="role-told".*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Told();
}
