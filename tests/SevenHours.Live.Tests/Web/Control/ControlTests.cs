using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed class ControlTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_director_holds_releases_retimes_skips_and_sends()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "sheet/i1_call/hold");
        house.Line("i1_call").IsHeld.ShouldBeTrue();
        await DoneAsync(house, "sheet/i1_call/release");
        house.Line("i1_call").IsHeld.ShouldBeFalse();
        await DoneAsync(house, "sheet/i1_call/retime", ("to", "2:15"));
        house.Line("i1_call").Due.ShouldBe(new SimTime(8_100));
        await DoneAsync(house, "sheet/i2_mail/skip");
        house.Line("i2_mail").Status.ShouldBe(RuleStatus.Skipped);
        await DoneAsync(house, "sheet/i3_radio/send");
        house.Desk("officer", desk => desk.Items.Count).ShouldBe(1);

        (await RefusedAsync(house, "sheet/i3_radio/hold")).ShouldContain("run sheet is done");
        (await RefusedAsync(house, "sheet/i1_call/retime", ("to", "soon"))).ShouldContain("04:30");
        (await RefusedAsync(house, "sheet/nothing/hold")).ShouldContain("nothing by this name");
    }

    [Fact]
    public async Task Before_the_exercise_begins_the_run_sheet_says_when_an_inject_is_due()
    {
        await using var house = await ControlHouse.OpenAsync(begun: false);

        var page = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/control", Cancel));
        page.Split("not true so far").Length.ShouldBe(2, "only what waits for a fact is not true so far; a call at 00:30 waits for its hour");
    }

    [Fact]
    public async Task An_inject_made_up_on_the_spot_reaches_those_it_names_and_nobody_else()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "inject", ("channel", "radio"), ("to", "police"), ("from", "Patrol"), ("title", "A second door"), ("text", "It is green."), ("fact", "blue_door"));

        house.Desk("officer", desk => desk.Items.Single().Channel).ShouldBe(Channel.Radio);
        house.Desk("counsellor", desk => desk.Items.Count).ShouldBe(0);
        (await RefusedAsync(house, "inject", ("from", "Patrol"), ("title", "To nobody"))).ShouldNotBeEmpty();
        (await RefusedAsync(house, "inject", ("to", "all"), ("from", "Patrol"), ("title", " "), ("text", ""))).ShouldContain("what it is called");
    }

    [Fact]
    public async Task An_inject_in_a_hurry_needs_only_whom_and_the_words()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "inject", ("to", "ngo"), ("text", "A woman stands before your door. She says nobody may know that she came."));

        var (title, sender) = house.Desk("counsellor", desk => (desk.Items.Single().Title, desk.Items.Single().Sender));
        house.Exercise.Says(title).ShouldBe("A woman stands before your door");
        house.Exercise.Says(sender).ShouldBe("Sender unknown");
    }

    [Fact]
    public async Task The_clock_runs_stands_speeds_and_jumps()
    {
        await using var house = await ControlHouse.OpenAsync(begun: false);

        await DoneAsync(house, "clock/run");
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeTrue();
        await DoneAsync(house, "clock/pause");
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
        await DoneAsync(house, "clock/speed/16");
        house.Exercise.Live(1).Clock.Speed.ShouldBe(16);
        (await RefusedAsync(house, "clock/speed/17")).ShouldContain("60");
        await DoneAsync(house, "clock/jump", ("where", "next"));
        house.Desk("officer", desk => desk.Items.Count).ShouldBe(1);
        await DoneAsync(house, "clock/jump", ("where", "time"), ("to", "02:00"));
        house.Exercise.Live(1).Now.ShouldBe(new SimTime(7_200));
        await DoneAsync(house, "clock/jump", ("where", "day"));
        house.Exercise.Live(1).Now.ShouldBe(new SimTime(20 * 3600));
        (await RefusedAsync(house, "clock/jump", ("where", "time"), ("to", "1:99"))).ShouldContain("04:30");
    }

    [Fact]
    public async Task A_scene_is_frozen_with_the_seats_in_it_and_thawed()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "scene/freeze", ("place", "house"), ("seat", "officer"));
        house.Exercise.Live(1).Read(world => world.IsFrozen(house.Seat("officer"))).ShouldBeTrue();
        house.Exercise.Live(1).Read(world => world.IsFrozen(house.Seat("counsellor"))).ShouldBeFalse();
        await DoneAsync(house, "scene/house/thaw");
        house.Exercise.Live(1).Read(world => world.FrozenScenes.Count).ShouldBe(0);
    }

    [Fact]
    public async Task A_real_emergency_is_cleared_by_staff_and_the_clock_stays_where_it_was()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (participant, _) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        await ControlHouse.PostAsync(participant, "/", $"/exercises/{house.Exercise.Id}/no-duff", ("reason", ""));
        house.Exercise.Session.NoDuff.ShouldNotBeNull();

        (await RefusedAsync(house, "clock/run")).ShouldContain("real emergency");
        await DoneAsync(house, "no-duff/clear");

        house.Exercise.Session.NoDuff.ShouldBeNull();
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task Requests_are_delayed_answered_in_words_or_left_to_policy()
    {
        await using var house = await ControlHouse.OpenAsync();
        var officer = await SeatedAsync(house, "officer");
        var first = await AskAsync(house, officer);
        var card = await house.Director.GetStringAsync($"{house.Href}/requests/{first}", Cancel);
        card.ShouldContain("A room");

        await DoneAsync(house, $"requests/{first}/delay", ("minutes", "90"));
        Requests(house).Single().Due.ShouldBe(house.Exercise.Live(1).Now + SimSpan.FromMinutes(90));
        await DoneAsync(house, $"requests/{first}/answer", ("verdict", "returned"), ("says", "Which night?"));
        Requests(house).Single().Verdict.ShouldBe(Verdict.Returned);

        var second = await AskAsync(house, officer);
        await DoneAsync(house, $"requests/{second}/policy");
        Requests(house)[1].Verdict.ShouldBe(Verdict.Granted);
        (await RefusedAsync(house, $"requests/{second}/answer", ("verdict", "granted"))).ShouldNotBeEmpty();
        (await RefusedAsync(house, $"requests/{first}/delay", ("minutes", "later"))).ShouldContain("30");
        (await RefusedAsync(house, $"requests/{first}/answer", ("verdict", "perhaps"))).ShouldContain("Grant");
    }

    [Fact]
    public async Task Something_else_is_given_its_effects_in_words_facts_and_levels()
    {
        await using var house = await ControlHouse.OpenAsync();
        var officer = await SeatedAsync(house, "officer");
        var words = TextStore.Prepare("We ask the tram driver.", officer);
        await house.ActAsync(officer, new DescribeSomethingElse(house.Seat("officer"), Id<Subject>.None, words.Reference), words);
        var act = house.Exercise.Live(1).Read(world => world.Part<KnowledgePart>().DescribedActs.Single().Handle);
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("We ask the tram driver.");
        (await house.Director.GetStringAsync($"{house.Href}/described/{act}", Cancel)).ShouldContain("The door is blue.");

        await DoneAsync(house, $"described/{act}", ("says", "He remembers a blue door."), ("after", "0"), ("hours", "1"), ("fact", "blue_door"), ("level.trust_girl", "20"));

        house.Desk("officer", desk => desk.Facts.Count).ShouldBe(1);
        house.Exercise.Live(1).Read(world => world.LevelNow(world.Scenario.Levels["trust_girl"])).ShouldBe(350);
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldNotContain("We ask the tram driver.");
    }

    [Fact]
    public async Task People_are_let_in_seated_moved_and_sent_out()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        (await house.Director.GetStringAsync($"{house.Href}/people", Cancel)).ShouldContain("N. Brandt");

        await DoneAsync(house, $"people/{key}/admit");
        await DoneAsync(house, $"people/{key}/move", ("seat", "officer"));
        house.Exercise.Session.SeatsOf(key).Single().Seat.ShouldBe("officer");
        await DoneAsync(house, $"people/{key}/move", ("seat", "counsellor"));
        house.Exercise.Session.SeatsOf(key).Single().Seat.ShouldBe("counsellor");
        await DoneAsync(house, $"people/{key}/stand/counsellor");
        house.Exercise.Session.SeatsOf(key).ShouldBeEmpty();
        await DoneAsync(house, "seats/officer/stand-in", ("skill", "school"));
        house.Exercise.Session.HoldersOf(new SeatPlace(1, "officer")).StandIn.ShouldBe("school");
        await DoneAsync(house, $"people/{key}/out");
        house.Exercise.Session.Find(key)!.Presence.ShouldBe(Presence.SentOut);
    }

    [Fact]
    public async Task An_observation_stands_in_the_notes_at_its_moment_and_survives_in_words()
    {
        await using var house = await ControlHouse.OpenAsync();

        await DoneAsync(house, "observe", ("kind", "good_practice"), ("about", "procedure"), ("weight", "critical"), ("agency", "police"), ("agency", "nobody"), ("says", "They asked why first."));

        var seen = house.Exercise.Notes.All.Single();
        (seen.Kind, seen.Subject, seen.IsCritical).ShouldBe((ObservationKind.GoodPractice, ObservationSubject.Procedure, true));
        seen.Agencies.ShouldBe(["police"]);
        seen.Event.ShouldBe(house.Exercise.Live(1).Events.Count - 1);
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("They asked why first.");
        (await RefusedAsync(house, "observe", ("says", " "))).ShouldContain("sentence");
    }

    [Fact]
    public async Task An_amendment_is_checked_shown_and_only_then_sent()
    {
        await using var house = await ControlHouse.OpenAsync();
        const string yaml = "injects:\n  i9_late: { channel: call, at: 3h, from: A neighbour, to: [officer], title: A late call, text: Somebody left. }\n";

        var found = await house.PressAsync("amend/check", ("yaml", yaml));
        (await found.Content.ReadAsStringAsync(Cancel)).ShouldContain("A late call");
        house.Exercise.Live(1).Read(world => world.Scenario.Rules.Count).ShouldBe(house.Exercise.Edition.Scenario.Rules.Count);
        var wrong = await house.PressAsync("amend/check", ("yaml", "injects:\n  i9_late: { channel: pigeon }\n"));
        (await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain("amendment-1.yaml");

        await DoneAsync(house, "amend", ("yaml", yaml));
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("A late call");
        (await RefusedAsync(house, "amend", ("yaml", "injects: [")) ).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_seats_desk_is_seen_as_it_is_and_nothing_on_it_can_be_pressed()
    {
        await using var house = await ControlHouse.OpenAsync();
        await DoneAsync(house, "sheet/i1_call/send");

        var officer = await house.Director.GetStringAsync($"{house.Href}/seats/officer", Cancel);
        officer.ShouldContain("First call");
        officer.ShouldContain("<fieldset class=\"col\" disabled");
        officer.ShouldNotContain("Somebody cries behind a door.");
        (await house.Director.GetStringAsync($"{house.Href}/seats/counsellor", Cancel)).ShouldNotContain("First call");
    }

    [Fact]
    public async Task An_event_leads_to_what_caused_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        await DoneAsync(house, "sheet/i1_call/send");
        var delivered = house.Exercise.Live(1).Events.After(0).First(happened => happened.Event is ItemDelivered).Id;

        var why = await house.Director.GetStringAsync($"{house.Href}/events/{delivered}", Cancel);

        why.ShouldContain("First call");
        why.ShouldNotContain("i1_call", Case.Insensitive, "people read titles, not ids");
        (await house.Director.GetAsync($"{house.Href}/events/99999", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task DoneAsync(ControlHouse house, string path, params (string, string)[] fields)
    {
        var answer = await house.PressAsync(path, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, $"{path}: {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    private static async Task<string> RefusedAsync(ControlHouse house, string path, params (string, string)[] fields)
    {
        var answer = await house.PressAsync(path, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, path);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<string> SeatedAsync(ControlHouse house, string seat)
    {
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, $"Somebody at {seat}");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, seat))).ShouldBeNull();
        return key;
    }

    private static async Task<Handle> AskAsync(ControlHouse house, string officer)
    {
        var scenario = house.Exercise.Edition.Scenario;
        await house.ActAsync(officer, new Ask(
            house.Seat("officer"), scenario.Agencies["ngo"], Id<Disciplines.Actions.ActionDefinition>.None, scenario.Table<Topic>()["shelter_place"]));
        return Requests(house)[^1].Petition.Handle;
    }

    private static IReadOnlyList<Request> Requests(ControlHouse house) =>
        house.Exercise.Live(1).Read(world => world.Part<RequestsPart>().Requests.ToList());
}
