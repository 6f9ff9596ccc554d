using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

public class ActTests
{
    [Fact]
    public void Only_what_makes_no_sense_is_refused()
    {
        var play = RaidCase.Begin();

        play.Try(play.Start("chief", "entry", "house", "by_helicopter")).ShouldBe(ActionRefusals.NoSuchOption);
        play.Try(play.Start("chief", "entry", "house", "quiet", "loud")).ShouldBe(ActionRefusals.OneOfThese);
        play.Try(play.Start("chief", "entry", "house") with { Action = new Id<ActionDefinition>(99) }).ShouldBe(ActionRefusals.NoSuchAction);
        play.Try(play.Start("chief", "entry", "house") with { Target = new Id<Subject>(99) }).ShouldBe(Refusal.NoSuchThing);
        play.Try(play.Start("chief", "entry", "house") with { UrgentGround = new Id<Ground>(99) }).ShouldBe(Refusal.NoSuchThing);
        play.Try(play.Start("chief", "entry", "house") with { Cites = [play.Id<Fact>("diary")] }).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(new CancelAction(play.Seat("chief"), new Handle(7))).ShouldBe(Refusal.NoSuchThing);
    }

    [Fact]
    public void An_act_is_ordered_begins_ends_and_each_event_names_its_cause()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("1h");

        play.Last<ActionBegan>().Causes.First.ShouldBe(play.Last<ActionStarted>().Id);
        play.Last<ActionFinished>().Causes.First.ShouldBe(play.Last<ActionBegan>().Id);
        play.Events.Where(e => e.Event is OutcomeFollowed).ShouldAllBe(e => e.Causes.First == play.Last<ActionFinished>().Id);
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Events.First(e => e.Event is OutcomeFollowed).Id);
    }

    [Fact]
    public void Outcomes_follow_in_the_order_of_their_names_each_on_what_the_last_has_changed()
    {
        var play = RaidCase.New().With("outcomes", """
            outcomes:
              b_second: { on: talk, when: "flag(first)", say: Second., do: [ { flag: second } ] }
              c_never: { on: talk, when: "not flag(second)", say: Never. }
              a_first: { on: talk, say: First., do: [ { flag: first } ] }
            """).Begin();
        play.Do(play.Start("counsellor", "talk", "girl")).Until("20m");

        play.Desk<ActionsDesk>("counsellor").Finished.ShouldHaveSingleItem().Results
            .ShouldBe([TextRef.Authored("outcomes.a_first.say"), TextRef.Authored("outcomes.b_second.say")]);
    }

    [Fact]
    public void An_outcome_looks_at_target_actor_and_options()
    {
        var play = RaidCase.New().With("outcomes", """
            outcomes:
              a_place: { on: visit, target: house, say: At the house. }
              b_by: { on: visit, by: [ngo], say: By the helpers. }
              c_with: { on: entry, with: [quiet], say: Quietly. }
              d_without: { on: entry, without: [quiet], say: Loudly. }
              e_start: { on: visit, phase: start, say: On the way. }
            """).Begin();
        play.Do(play.Start("counsellor", "visit", "shelter"));
        play.Do(play.Start("chief", "visit", "house"));
        play.Do(play.Start("chief", "entry", "house", "quiet")).Until("2h");

        Results(play, "counsellor").ShouldBe(["e_start", "b_by"]);
        Results(play, "chief").ShouldBe(["e_start", "a_place", "c_with"]);
    }

    [Fact]
    public void What_luck_denies_goes_another_way_and_the_actor_is_not_told_what_might_have_been()
    {
        const string Chancy = """
            outcomes:
              a_half: { on: talk, chance: 50, say: She spoke., do: [ { flag: spoke } ], otherwise: [ { flag: silent } ] }
            """;
        var hits = 0;
        for (ulong seed = 1; seed <= 40; seed++)
        {
            var play = RaidCase.New().With("outcomes", Chancy).Begin(seed);
            play.Do(play.Start("counsellor", "talk", "girl")).Until("20m");
            var isHit = play.World.IsSet(play.Id<Flag>("spoke"));
            play.World.IsSet(play.Id<Flag>("silent")).ShouldBe(!isHit);
            Results(play, "counsellor").Count.ShouldBe(isHit ? 1 : 0);
            hits += isHit ? 1 : 0;
        }

        hits.ShouldBeInRange(10, 30);
    }

    [Fact]
    public void The_way_to_a_place_counts_and_the_way_to_a_person_does_not()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "visit", "house"));
        play.Do(play.Start("chief", "visit", "shelter"));
        play.Do(play.Start("chief", "visit", "girl"));

        play.World.Part<ActionsPart>().Acts.Select(a => a.Due)
            .ShouldBe([PlayedWorld.Time("25m"), PlayedWorld.Time("20m"), PlayedWorld.Time("10m")]);
    }

    [Fact]
    public void A_frozen_scene_holds_its_acts_and_gives_them_back_their_time()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("30m");
        play.Do(new FreezeScene(play.Subject("house"), play.Seats("chief", "officer"))).Until("2h");
        play.Desk<ActionsDesk>("chief").Finished.ShouldBeEmpty();

        play.Do(new ThawScene(play.Subject("house"))).Until("2h29m");
        play.Desk<ActionsDesk>("chief").Finished.ShouldBeEmpty();
        play.Until("2h30m").Desk<ActionsDesk>("chief").Finished.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void An_act_that_waits_in_a_frozen_scene_begins_when_the_scene_goes_on()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house", "mediator"));
        play.Do(new FreezeScene(play.Subject("house"), play.Seats("chief", "officer"))).Until("1h");
        play.Desk<ActionsDesk>("chief").Waiting.ShouldHaveSingleItem();

        play.Do(new ThawScene(play.Subject("house"))).Until("1h");

        play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem();
    }

    [Fact]
    public void Rules_wake_when_an_act_is_ordered_and_when_it_is_done()
    {
        var play = RaidCase.New().With("rules", """
            rules:
              ordered: { when: "started(entry, house)", do: [ { flag: ordered } ] }
              other: { when: "started(entry, other_house)", do: [ { flag: other } ] }
              over: { when: "done(entry) and done_with(entry, quiet)", do: [ { flag: over } ] }
              clean: { when: "done_lawfully(entry)", do: [ { flag: clean } ] }
            """).Begin();
        play.Do(play.Start("chief", "entry", "house", "quiet"));
        play.World.IsSet(play.Id<Flag>("ordered")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("over")).ShouldBeFalse();

        play.Until("1h");

        play.World.IsSet(play.Id<Flag>("over")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("other")).ShouldBeFalse();
        play.World.IsSet(play.Id<Flag>("clean")).ShouldBeFalse();
    }

    private static IReadOnlyList<string> Results(PlayedWorld play, string seat) =>
        [.. play.Desk<ActionsDesk>(seat).Acts.SelectMany(a => a.Results).Select(r => r.Key.Split('.')[1])];
}
