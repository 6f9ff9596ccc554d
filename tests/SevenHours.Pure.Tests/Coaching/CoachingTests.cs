using SevenHours.Disciplines.Coaching;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Coaching;

/// <summary>What mentors do in play: whom it reaches, and what it leaves behind.</summary>
public sealed class CoachingTests
{
    private static readonly TextRef Why = TextRef.Typed("why");

    [Fact]
    public void A_spoken_hint_stands_in_the_history_and_on_no_desk()
    {
        var played = Begin();

        played.Do(new GiveHint(Seats(played, "anna", "boris"), Id<Seat>.None, "", HintRung.Pointer, IsSpoken: true, Why) { By = "m1" });

        var hint = played.Latest.ShouldHaveSingleItem().ShouldBeOfType<HintGiven>();
        (hint.To.IsEmpty, hint.By, hint.Rung).ShouldBe((true, "m1", HintRung.Pointer));
        foreach (var seat in (string[])["anna", "boris", "cleo"])
            Notes(played, seat).ShouldBeEmpty();
    }

    [Fact]
    public void A_hint_to_the_desk_reaches_the_team_alone_and_says_neither_step_nor_mentor_nor_whom_else()
    {
        var played = Begin();
        var hint = new HintGiven(Seats(played, "anna", "boris"), played.Scenario.Seats["anna"], "ring", HintRung.Answer, IsSpoken: false, Why, "m1") { To = Seats(played, "anna", "boris") };

        var seen = hint.ForSeats().ShouldBeOfType<HintGiven>();

        (seen.To.IsEmpty, seen.Team.IsEmpty, seen.Seat.IsSome, seen.Step, seen.By).ShouldBe((true, true, false, "", null));
        played.Do(new GiveHint(Seats(played, "anna", "boris"), Id<Seat>.None, "", HintRung.Question, IsSpoken: false, Why));
        Notes(played, "anna").ShouldHaveSingleItem().Says.ShouldBe([Why]);
        Notes(played, "boris").Count.ShouldBe(1);
        Notes(played, "cleo").ShouldBeEmpty();
    }

    [Fact]
    public void A_hint_without_words_reaches_no_desk_and_one_about_an_unknown_step_is_refused()
    {
        var played = Begin();
        var team = Seats(played, "anna");

        played.Try(new GiveHint(team, Id<Seat>.None, "", HintRung.Question, IsSpoken: false, TextRef.None)).ShouldBe(CoachingRefusals.HintNeedsWords);
        played.Try(new GiveHint(team, played.Scenario.Seats["anna"], "fly", HintRung.Question, IsSpoken: true, TextRef.None)).ShouldBe(Refusal.NoSuchThing);
        played.Try(new GiveHint(team, played.Scenario.Seats["cleo"], "", HintRung.Question, IsSpoken: true, Why)).ShouldBe(Refusal.NoSuchSeat);
        played.Try(new GiveHint(SeatSet.Nobody, Id<Seat>.None, "", HintRung.Question, IsSpoken: true, Why)).ShouldBe(Refusal.NoSuchSeat);
    }

    [Fact]
    public void A_time_out_freezes_the_teams_scene_with_its_reason_and_leads_back()
    {
        var played = Begin();
        var (team, room) = (Seats(played, "anna", "boris"), played.Scenario.Subjects["room"]);

        played.Do(new CallTimeOut(team, room, Why) { By = "m1" });

        played.World.IsFrozen(room).ShouldBeTrue();
        played.World.DeskOf(played.Scenario.Seats["anna"]).IsFrozen.ShouldBeTrue();
        played.World.DeskOf(played.Scenario.Seats["cleo"]).IsFrozen.ShouldBeFalse();
        Standing(played, "boris").ShouldNotBeNull().Says.ShouldBe([Why]);
        played.Events[^1].Causes.First.ShouldBe(played.Events[^2].Id, "the scene stands because of the time-out");
        played.Try(new CallTimeOut(Seats(played, "boris"), played.Scenario.Subjects["hall"], Why)).ShouldBe(CoachingRefusals.StandsAlready);

        played.Do(new EndTimeOut(team));

        (played.World.IsFrozen(room), played.World.Part<CoachingPart>().TimeOuts.Count).ShouldBe((false, 0));
        Standing(played, "boris").ShouldBeNull();
        Notes(played, "boris").Count.ShouldBe(1, "that there was one stays");
        played.Try(new EndTimeOut(team)).ShouldBe(CoachingRefusals.DoesNotStand);
    }

    [Fact]
    public void A_scene_the_director_let_go_on_is_not_thawed_twice()
    {
        var played = Begin();
        var (team, room) = (Seats(played, "anna"), played.Scenario.Subjects["room"]);
        played.Do(new CallTimeOut(team, room, TextRef.None)).Do(new ThawScene(room));

        played.Do(new EndTimeOut(team));

        played.Latest.ShouldHaveSingleItem().ShouldBeOfType<TimeOutOver>();
    }

    [Fact]
    public void Feedback_reaches_the_team_with_all_it_says()
    {
        var played = Begin();
        var (good, question, @try) = (TextRef.Typed("good"), TextRef.Typed("question"), TextRef.Typed("try"));

        played.Do(new ReleaseFeedback(Seats(played, "cleo"), [good], question, @try) { By = "m1" });

        Notes(played, "cleo").ShouldHaveSingleItem().Says.ShouldBe([good, question, @try]);
        Notes(played, "anna").ShouldBeEmpty();
    }

    [Fact]
    public void A_world_nobody_coached_has_the_hash_it_had_before_there_were_mentors()
    {
        var worlds = new Worlds().Seats("anna").Places("room");
        var without = PlayedWorld.Begin(worlds.Scenario(), worlds.WireNames()).World.Hash().ToString();
        var coached = worlds.Disciplines(new CoachingDiscipline());

        PlayedWorld.Begin(coached.Scenario(), coached.WireNames()).World.Hash().ToString().ShouldBe(without);
    }

    private static PlayedWorld Begin()
    {
        var worlds = new Worlds().Seats("anna", "boris", "cleo").Places("room", "hall").Disciplines(new CoachingDiscipline());
        return PlayedWorld.Begin(worlds.Scenario(), worlds.WireNames());
    }

    private static SeatSet Seats(PlayedWorld played, params string[] names) => SeatSet.Of(names.Select(name => played.Scenario.Seats[name]));

    private static IReadOnlyList<MentorNote> Notes(PlayedWorld played, string seat) => played.World.DeskOf(played.Scenario.Seats[seat]).Part<CoachingDesk>().Notes;

    private static MentorNote? Standing(PlayedWorld played, string seat) => played.World.DeskOf(played.Scenario.Seats[seat]).Part<CoachingDesk>().Standing;
}
