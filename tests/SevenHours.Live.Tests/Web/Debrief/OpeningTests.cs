using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>The debrief shows the whole trajectory: staff open it to those who played, and what is about real people never stands in it.</summary>
public sealed class OpeningTests
{
    private const string Ending = """
        rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }
        """;

    private static readonly string[] s_pages = ["", "/decisions", "/casework", "/lived", "/work", "/events?of=0-40", "/measures.csv"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_who_played_wait_until_staff_open_it_and_then_see_also_what_their_seat_was_never_told()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var officer = await SeatedAsync(house);
        await AllAsync(officer, house, HttpStatusCode.NotFound, "play goes on");
        (await house.Exercise.RunAsync(Actor.Host("test"))).ShouldBeNull();
        (await OpenAsync(house.Director, house)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "nobody opens it while play goes on");
        (await house.Exercise.PauseAsync(Actor.Host("test"))).ShouldBeNull();

        await ReplayPageTests.RunAsync(house, 6000);
        await AllAsync(officer, house, HttpStatusCode.Forbidden, "play is over, and nobody opened it");
        (await (await PageAsync(officer, house)).Content.ReadAsStringAsync(Cancel)).ShouldContain("the debrief is not open yet");
        (await house.Director.GetStringAsync(At(house), Cancel)).ShouldContain("Closed: only staff read it so far.");
        (await ControlHouse.PostAsync(officer, $"/exercises/{house.Exercise.Id}/words", At(house, "/open"), ("open", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "it is for staff to open");

        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldNotContain("The debrief of this exercise is open.");
        (await OpenAsync(house.Director, house)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await AllAsync(officer, house, HttpStatusCode.OK, "staff opened it");
        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel)).ShouldContain("The debrief of this exercise is open.");
        WebUtility.HtmlDecode(await officer.GetStringAsync(At(house), Cancel)).ShouldContain("A letter", customMessage: "the counsellor's letter, of which the officer was never told");
        (await house.Director.GetStringAsync(At(house), Cancel)).ShouldContain("everybody who played can read this debrief");

        (await OpenAsync(house.Director, house, "no")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await AllAsync(officer, house, HttpStatusCode.Forbidden, "staff closed it again");
    }

    [Fact]
    public async Task Who_leads_closes_an_exercise_for_good_once_he_is_sure_and_nobody_else_does()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var officer = await SeatedAsync(house);
        var (lobby, close) = ($"/exercises/{house.Exercise.Id}/lobby", $"/exercises/{house.Exercise.Id}/close");
        (await officer.GetStringAsync(lobby, Cancel)).ShouldNotContain("id=\"closing\"");
        (await house.Director.GetStringAsync(lobby, Cancel)).ShouldContain("Close this exercise for good");
        (await ControlHouse.PostAsync(officer, lobby, close, ("sure", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(house.Director, lobby, close)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Session.IsArchived.ShouldBeFalse("nobody was sure");

        (await ControlHouse.PostAsync(house.Director, lobby, close, ("sure", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Session.IsArchived.ShouldBeTrue();
        (await house.Director.GetStringAsync(lobby, Cancel)).ShouldContain("This exercise is closed for good.");
        (await house.Exercise.RunAsync(Actor.Host("test"))).ShouldBe(ExerciseRefusals.IsArchived);
    }

    [Fact]
    public async Task A_team_that_still_plays_does_not_learn_the_truth_from_the_debrief_of_another()
    {
        await using var house = await ControlHouse.OpenAsync(extra: "actions: { look: { number: 1, title: Look at the house, who: [police], on: [place], lead_time: 10m, intrusive: 0 }, ring: { number: 2, title: Ring the door, who: [police], on: [place], lead_time: 10m, intrusive: 0 } }\n" + Ending);
        var two = await ReplayPageTests.TwoAsync(house);
        var player = house.Stranger();
        await ControlHouse.PostAsync(player, $"/join/{two.Session.Pins.Pin}", $"/join/{two.Session.Pins.Pin}", ("name", "R. Haddad"));
        await two.MoveAsync(Actor.Host("test"), two.Session.Members.Values.Single(member => two.NameOf(member) == "R. Haddad").Person, new SeatPlace(2, "counsellor"));
        await two.JumpAsync(Actor.Host("test"), new SimTime(6000), syndicate: 1);
        await two.Live(1).SettledAsync();
        (two.Live(1).Read(world => world.HasEnded), two.Live(2).Read(world => world.HasEnded)).ShouldBe((true, false));
        await two.RunAsync(Actor.Host("test"), 2);

        (await two.OpenDebriefAsync(Actor.Host("test"))).ShouldBe(ExerciseRefusals.DebriefIsTooEarly);
        (await player.GetAsync($"/exercises/{two.Id}/debrief?syndicate=1", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Staff stop a team before the case comes to its own end: that is the end for those who played.
        await two.PauseAsync(Actor.Host("test"), 2);
        (await two.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();
        (await player.GetAsync($"/exercises/{two.Id}/debrief?syndicate=1", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await two.RunAsync(Actor.Host("test"), 2);
        (await player.GetAsync($"/exercises/{two.Id}/debrief?syndicate=1", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "the team plays on");
    }

    [Fact]
    public async Task Whoever_goes_back_and_plays_on_closes_it_until_it_is_opened_again()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var officer = await SeatedAsync(house);
        await ReplayPageTests.RunAsync(house, 6000);
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();
        (await house.Exercise.RestartSceneFromAsync(Actor.Host("test"), 1, new EventId(1))).Refusal.ShouldBeNull();
        await ReplayPageTests.RunAsync(house, 6000);
        house.Exercise.IsPlayOver.ShouldBeTrue();
        (await PageAsync(officer, house)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Emergencies_steps_out_welfare_and_what_was_written_of_others_stand_on_no_page_of_the_open_debrief()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var officer = await SeatedAsync(house);
        var (_, other) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Q. Weatherby");
        await house.Exercise.MoveAsync(Actor.Host("test"), other, new SeatPlace(1, "counsellor"));
        (await house.Exercise.FlagWelfareAsync(Actor.Person(other), "I cannot sleep since Monday.", "w1")).ShouldBeNull();
        (await house.Exercise.StepOutAsync(Actor.Person(other))).ShouldBeNull();
        (await house.Exercise.RaiseNoDuffAsync(Actor.Host("test"), "A chair broke under somebody.")).ShouldBeNull();
        (await house.Exercise.ClearNoDuffAsync(Actor.Host("test"))).ShouldBeNull();
        await NoteAsync("The counsellor hid behind her papers.", ObservationSubject.Learner, "ngo");
        await NoteAsync("The officer asked her name first.", ObservationSubject.Learner, "police");
        await ReplayPageTests.RunAsync(house, 6000);
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();

        foreach (var page in s_pages.Append("/replay"))
        {
            var shown = WebUtility.HtmlDecode(await officer.GetStringAsync(At(house, page), Cancel));
            foreach (var kept in (string[])["I cannot sleep", "A chair broke", "hid behind her papers", "Q. Weatherby", "stepped out"])
                shown.ShouldNotContain(kept, customMessage: page);
        }

        (await officer.GetStringAsync(At(house), Cancel)).ShouldContain("The officer asked her name first.", customMessage: "what was written of one's own agency is for oneself");
        (await house.Director.GetStringAsync(At(house), Cancel)).ShouldContain("hid behind her papers");

        async Task NoteAsync(string says, ObservationSubject about, string agency) =>
            (await house.Exercise.ObserveAsync(Actor.Host("test"), 1, new Observation(ObservationKind.Challenge, about, false, 0, -1, 0, [agency], null, TextRef.None, "", default), says, agency)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_practises_alone_waits_for_nobody()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var service = house.Services.GetRequiredService<ExerciseService>();
        var made = await service.CreateAsync(
            new NewExercise { ScenarioFolder = Path.Combine(house.Scenarios.FullName, "doors"), Title = "Alone", Seed = 7, IsPractice = true, HasWaitingRoom = false }, Actor.Host("test"));
        var alone = made.Exercise.ShouldNotBeNull();
        await alone.RunAsync(Actor.Host("test"));
        alone.IsDebriefOpen.ShouldBeFalse("play goes on");
        await alone.JumpAsync(Actor.Host("test"), new SimTime(6000));
        await alone.Live(1).SettledAsync();
        alone.IsDebriefOpen.ShouldBeTrue();
    }

    private static string At(ControlHouse house, string page = "") => $"/exercises/{house.Exercise.Id}/debrief{page}";

    private static Task<HttpResponseMessage> PageAsync(HttpClient browser, ControlHouse house) => browser.SendAsync(
        new HttpRequestMessage(HttpMethod.Get, At(house)) { Headers = { { "Accept", "text/html" } } }, Cancel);

    private static Task<HttpResponseMessage> OpenAsync(HttpClient browser, ControlHouse house, string open = "yes") =>
        ControlHouse.PostAsync(browser, At(house), At(house, "/open"), ("open", open));

    private static async Task AllAsync(HttpClient browser, ControlHouse house, HttpStatusCode status, string why)
    {
        foreach (var page in s_pages)
            (await browser.GetAsync(At(house, page), Cancel)).StatusCode.ShouldBe(status, $"{page}: {why}");
    }

    private static async Task<HttpClient> SeatedAsync(ControlHouse house)
    {
        var (officer, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.MoveAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"));
        return officer;
    }
}
