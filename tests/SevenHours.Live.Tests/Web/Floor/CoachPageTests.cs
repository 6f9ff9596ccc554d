using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Coaching;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Floor;

/// <summary>Mentors over HTTP: what they see, what reaches a desk, and what never does.</summary>
public sealed partial class CoachPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hint_to_the_desk_is_marked_as_exercise_and_out_of_play_and_comes_live()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "officer"));
        var mentor = await MentorAsync(house);
        var desk = await officer.GetStringAsync($"{At(house)}/desk", Cancel);
        var feedAt = WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(desk, "sse:connect=\"([^\"]+)\"").Groups[1].Value);
        using var feed = new StreamReader(await officer.GetStreamAsync(feedAt, Cancel));

        (await GiveAsync(house, mentor, ("says", "Who sleeps behind the door?"), ("rung", "pointer"), ("way", "desk"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var live = await DeskHouse.NextAsync(feed, "mentor-notes");
        live.ShouldContain("Who sleeps behind the door?");
        live.ShouldContain("EXERCISE. Out of play");
        live.ShouldNotContain("R. Haddad", customMessage: "who helped is not for the desk");
        (await mentor.GetStringAsync($"{At(house)}/coach?of=agency:police", Cancel)).ShouldContain("Who sleeps behind the door?");
    }

    [Fact]
    public async Task What_was_said_in_the_room_feedback_in_the_drawer_and_notes_change_no_byte_of_a_desk()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "officer"));
        var mentor = await MentorAsync(house);
        var before = await officer.GetStringAsync($"/api/v1{At(house)}/seat", Cancel);
        var notices = house.Exercise.Live(1).NoticesOf(house.Seat("officer")).Count;

        await GiveAsync(house, mentor, ("says", "Look at the door"), ("rung", "answer"), ("way", "said"));
        await ControlHouse.PostAsync(mentor, Coach(house), $"{Coach(house, "/take")}");
        await ControlHouse.PostAsync(mentor, Coach(house), Coach(house, "/feedback"), ("good", "You asked first."), ("try", "Ask twice."));
        await ControlHouse.PostAsync(mentor, Coach(house), $"{At(house)}/staff", ("says", "They are close"), ("about", "agency:police"));

        house.Exercise.Live(1).Read(world => world.Part<CoachingPart>().Hints.Count).ShouldBe(1, "it stands in the history");
        (await officer.GetStringAsync($"/api/v1{At(house)}/seat", Cancel)).ShouldBe(before);
        house.Exercise.Live(1).NoticesOf(house.Seat("officer")).Count.ShouldBe(notices);
        (await officer.GetStringAsync($"{At(house)}/desk", Cancel)).ShouldNotContain("You asked first.");
        var page = await mentor.GetStringAsync(Coach(house), Cancel);
        string[] seen = ["You asked first.", "They are close", "R. Haddad", "Look at the door"];
        seen.ShouldAllBe(words => page.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feedback_reaches_the_desks_once_it_is_released_and_only_then()
    {
        await using var house = await ControlHouse.OpenAsync();
        var mentor = await MentorAsync(house);
        await ControlHouse.PostAsync(mentor, Coach(house), Coach(house, "/feedback"), ("good", "You asked first."), ("question", "Who waits?"));
        (await ControlHouse.PostAsync(mentor, Coach(house), Coach(house, "/feedback"), ("good", " "), ("try", "x"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        for (var press = 0; press < 2; press++)
            await ControlHouse.PostAsync(mentor, Coach(house), Coach(house, "/release"), ("number", "1"));

        Notes(house, "officer").ShouldHaveSingleItem().Kind.ShouldBe(MentorNoteKind.Feedback);
        Notes(house, "counsellor").ShouldBeEmpty();
        house.Exercise.Coaching.Feedback.ShouldHaveSingleItem().ReleasedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_time_out_stops_the_teams_scene_and_any_mentor_lets_it_go_on()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (first, second) = (await MentorAsync(house), await MentorAsync(house, "M. Kerr"));

        (await ControlHouse.PostAsync(first, Coach(house), Coach(house, "/stop"), ("place", "house"), ("says", "A word"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Exercise.Live(1).Read(world => world.IsFrozen(house.Seat("officer"))).ShouldBeTrue();
        house.Exercise.Live(1).Read(world => world.IsFrozen(house.Seat("counsellor"))).ShouldBeFalse();
        (await second.GetStringAsync($"{At(house)}/coach?of=agency:ngo", Cancel)).ShouldContain("A word");
        (await ControlHouse.PostAsync(first, Coach(house), Coach(house, "/stop"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "in a shared world nobody but the director stops the clock");
        (await ControlHouse.PostAsync(second, Coach(house), Coach(house, "/go"), ("seats", "officer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Read(world => world.IsFrozen(house.Seat("officer"))).ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_world_of_its_own_a_time_out_stops_the_clock_of_that_team_and_of_no_other()
    {
        await using var setting = await Exercises.Setting.OpenAsync(shelf: Coached());
        var exercise = await setting.MakeAsync(wanted => wanted with { Syndicates = 2 });
        await exercise.RunAsync(Exercises.Setting.Host);
        var mentor = await Exercises.StaffChannelTests.StaffAsync(exercise, "R. Haddad", Role.Mentor);

        (await exercise.CallTimeOutAsync(mentor, new CoachedTeam(2, null, null), null, "A word", "k1")).ShouldBeNull();
        exercise.Session.Syndicates.Select(team => team.Clock.IsRunning).ShouldBe([true, false]);

        (await exercise.EndTimeOutAsync(mentor, 2, exercise.Live(2).Scenario.Everybody, "k2")).ShouldBeNull();
        exercise.Session.Syndicates.Select(team => team.Clock.IsRunning).ShouldBe([true, true]);
    }

    [Fact]
    public async Task Who_coaches_whom_and_what_was_written_survives_a_kill_and_goes_with_erasure()
    {
        await using var first = await Exercises.Setting.OpenOnDiskAsync(Coached());
        var (exercise, _) = await first.PlayAsync("anna");
        var mentor = await Exercises.StaffChannelTests.StaffAsync(exercise, "R. Haddad", Role.Mentor);
        var team = new CoachedTeam(1, null, "anna");
        (await exercise.CoachAsync(mentor, team)).ShouldBeNull();
        (await exercise.HintAsync(mentor, team, null, "", HintRung.Question, isSpoken: false, "Who rings?", "h1")).ShouldBeNull();
        (await exercise.HintAsync(mentor, team, null, "", HintRung.Question, isSpoken: false, "Who rings?", "h1")).ShouldBeNull();
        (await exercise.WriteFeedbackAsync(mentor, team, ["Well heard", "", "", "Ring back"], "f1")).ShouldBeNull();

        await using var second = await first.KilledAsync();
        var again = second.Service.Find(exercise.Id.Value)!;

        again.Coaching.AtWork[mentor.Key].Team.ShouldBe(team);
        again.Live(1).Read(world => world.Part<CoachingPart>().Hints.Count).ShouldBe(1, "a press counts once");
        again.DataOf(mentor, mentor.Key)!.Texts.Select(text => text.Text).ShouldBe(["R. Haddad", "Who rings?", "Well heard", "Ring back"], ignoreOrder: true);
        (await again.EraseWordsOfAsync(mentor, mentor.Key)).ShouldBe(4);
        again.Says(again.Coaching.Feedback[0].Good[0]).ShouldBeNull();
        again.Says(again.Live(1).Read(world => world.Part<CoachingPart>().Hints[0].Says)).ShouldBeNull();
    }

    [Fact]
    public async Task The_debrief_marks_the_decision_that_was_made_with_help()
    {
        await using var house = await DeskHouse.OpenAsync();
        var lead = await house.SitAsync("hotline_v_lead");
        await house.ClockAsync(60);
        await house.ClockAsync(3600, running: false);
        await house.ClockAsync(3601);
        var mentor = await Exercises.StaffChannelTests.StaffAsync(house.Exercise, "R. Haddad", Role.Mentor);
        (await house.Exercise.HintAsync(mentor, new CoachedTeam(1, "hotline_verania", null), null, "", HintRung.Pointer, isSpoken: true, "", "h")).ShouldBeNull();

        await house.PostAsync(lead, "/decide", ("what", "We ask for a mediator now"), ("why", "She speaks Russian"), ("sure", "sure"), ("key", "d1"));
        await house.PostAsync(lead, "/decide", ("what", "We wait for the second call"), ("sure", "even"), ("key", "d2"));

        var page = await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/decisions", Cancel);
        System.Text.RegularExpressions.Regex.Count(page, "assisted: a pointer").ShouldBe(1);
        var entries = page.Split("<article ").Skip(1).ToList();
        entries.Single(entry => entry.Contains("We ask for a mediator now", StringComparison.Ordinal)).ShouldContain("assisted: a pointer");
        entries.Single(entry => entry.Contains("We wait for the second call", StringComparison.Ordinal)).ShouldNotContain("assisted: a pointer");
    }

    [Fact]
    public async Task A_new_observation_opens_the_pad_with_the_team_and_the_moment_and_is_kept_there()
    {
        await using var house = await ControlHouse.OpenAsync();
        var mentor = await MentorAsync(house);
        await house.Exercise.JumpAsync(Actor.Host("test"), new Kernel.SimTime(3600));
        var way = Pad().Match(await mentor.GetStringAsync(Coach(house), Cancel)).Groups["href"].Value.Replace("&amp;", "&");
        way.ShouldBe($"{At(house)}/observe?team=1&agency=police&at=3600");

        await house.Exercise.JumpAsync(Actor.Host("test"), new Kernel.SimTime(5400));
        var pad = await mentor.GetStringAsync(way, Cancel);
        pad.ShouldContain("""value="police" checked""");
        pad.ShouldContain("""name="at" value="3600" """.Trim());
        await ControlHouse.PostAsync(mentor, way, $"{At(house)}/observe?team=1", ("agency", "police"), ("kind", "goodpractice"), ("at", "3600"));
        await ControlHouse.PostAsync(mentor, way, $"{At(house)}/observe?team=1", ("agency", "police"), ("kind", "challenge"), ("at", "999999"));

        house.Exercise.Notes.All.Select(seen => seen.At).ShouldBe([3600, 5400], "nothing was seen that is still to come");
    }

    [Fact]
    public async Task The_screen_shows_open_steps_with_their_ladder_and_a_prepared_hint_is_one_press()
    {
        await using var house = await DeskHouse.OpenAsync();
        var counsellor = await house.SitAsync("hotline_a_counsellor", "ru");
        await house.ClockAsync(60);
        await house.ClockAsync(1800, running: false);
        await house.ClockAsync(1801);
        var item = house.Exercise.Live(1).Read(house.Exercise.Edition.Scenario.Seats["hotline_a_counsellor"], desk => desk.Part<Disciplines.Knowledge.KnowledgeDesk>().Items[0].Handle);
        var person = house.Exercise.Session.HoldersOf(new SeatPlace(1, "hotline_a_counsellor")).People[0];
        (await house.Exercise.ActAsync(person, 1, new Disciplines.Knowledge.OpenItem(house.Exercise.Edition.Scenario.Seats["hotline_a_counsellor"], item), "open")).ShouldBeOfType<CommandAnswer.Done>();
        var coach = $"/exercises/{house.Exercise.Id}/coach?team=1&of=seat:hotline_a_counsellor";

        var page = WebUtility.HtmlDecode(await house.Director.GetStringAsync(coach, Cancel));
        page.ShouldContain("Who sits nearest to her, and can act within the hour?");
        page.ShouldContain("Ring the number she called from", customMessage: "the tempting wrong act is named");
        (await ControlHouse.PostAsync(house.Director, coach, coach.Replace("/coach", "/coach/hint"), ("give", "hotline_a_counsellor/ring_verania/question/desk"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.ReadAsync(counsellor)).ShouldContain("Кто ближе всех к ней", customMessage: "everybody reads a prepared hint in his own language");
    }

    [GeneratedRegex("""href="(?<href>[^"]*/observe[^"]*&amp;at=3600)""")]
    private static partial Regex Pad();

    private static Exercises.BellCase Coached() => new(worlds => worlds.Disciplines(new CoachingDiscipline()));

    private static string At(ControlHouse house) => $"/exercises/{house.Exercise.Id}";

    private static string Coach(ControlHouse house, string path = "") => $"{At(house)}/coach{path}?of=agency:police";

    private static async Task<HttpClient> MentorAsync(ControlHouse house, string name = "R. Haddad")
    {
        var (browser, person) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, name);
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), person, Role.Mentor)).ShouldBeNull();
        return browser;
    }

    private static Task<HttpResponseMessage> GiveAsync(ControlHouse house, HttpClient mentor, params (string, string)[] fields) =>
        ControlHouse.PostAsync(mentor, Coach(house), Coach(house, "/hint"), fields);

    private static IReadOnlyList<MentorNote> Notes(ControlHouse house, string seat) =>
        house.Exercise.Live(1).Read(house.Seat(seat), desk => desk.Part<CoachingDesk>().Notes);
}
