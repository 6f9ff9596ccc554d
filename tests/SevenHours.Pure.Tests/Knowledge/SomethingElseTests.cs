using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class SomethingElseTests
{
    private static readonly TextRef Says = TextRef.Typed("5a");

    private static PlayedWorld Play() => new SmallCase().With("facts", """
        facts: { back_door: { statement: There is a back door., about: house } }
        """).With("levels", "levels: { trust_girl: { of: girl, kind: trust, start: 20 } }").With("rules", """
        rules:
          seen: { when: "asked_something_else(officer)", do: [ flag: described ] }
          told: { at: 3d, do: [ reveal: { fact: back_door, to: chief } ] }
        """).Begin();

    private static Handle Describe(PlayedWorld play)
    {
        play.Do(new DescribeSomethingElse(play.Seat("officer"), play.Id<Subject>("house"), TextRef.Typed("01")));
        return play.Desk<KnowledgeDesk>("officer").Acts.ShouldHaveSingleItem().Handle;
    }

    private static Consequences Effects(PlayedWorld play) => new(
        [play.Id<Fact>("back_door")], [], [play.Id<Flag>("described")], [new LevelShift(play.Id<Level>("trust_girl"), 100)]);

    [Fact]
    public void It_waits_for_staff_and_comes_about_when_due()
    {
        var play = Play();
        var act = Describe(play);
        play.World.IsSet(play.Id<Flag>("described")).ShouldBeTrue();

        play.Do(new ResolveSomethingElse(act, SimSpan.FromMinutes(20), 3, Says, Effects(play)) { By = "staff" });
        play.Desk<KnowledgeDesk>("officer").Acts[0].IsOpen.ShouldBeTrue();
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("back_door")).ShouldBeFalse();

        play.Until("20m");

        play.Desk<KnowledgeDesk>("officer").Acts[0].Says.ShouldBe(Says);
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("back_door")).ShouldBeTrue();
        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBe(300);
        var happened = play.Last<SomethingElseHappened>();
        happened.Causes.ShouldBe(new Causes(play.Last<SomethingElseResolved>().Id, play.Last<SomethingElseDescribed>().Id));
        play.Last<FactLearned>().Causes.First.ShouldBe(happened.Id);
        play.ShouldRefold();
    }

    [Fact]
    public void Without_delay_it_comes_about_at_once_and_once()
    {
        var play = Play();
        play.Do(new ResolveSomethingElse(Describe(play), SimSpan.Zero, 0, Says, Consequences.None)).Until("1h");

        play.All<SomethingElseHappened>().ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void The_seat_does_not_see_what_staff_settled_before_it_is_due()
    {
        var play = Play();
        play.Do(new ResolveSomethingElse(Describe(play), SimSpan.FromHours(1), 2, Says, Consequences.None));

        play.Last<SomethingElseResolved>().Event.To.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_is_settled_cannot_be_settled_again()
    {
        var play = Play();
        var act = Describe(play);
        play.Do(new ResolveSomethingElse(act, SimSpan.FromHours(1), 0, Says, Consequences.None));

        play.Try(new ResolveSomethingElse(act, SimSpan.Zero, 0, Says, Consequences.None)).ShouldBe(KnowledgeRefusals.SettledAlready);
        play.Try(new ResolveSomethingElse(new Handle(1), SimSpan.Zero, 0, Says, Consequences.None)).ShouldBe(Refusal.NoSuchThing);
    }

    [Fact]
    public void Delays_hours_and_changes_beyond_all_measure_are_refused()
    {
        var play = Play();
        var act = Describe(play);
        var shift = Consequences.None with { Levels = [new LevelShift(play.Id<Level>("trust_girl"), int.MaxValue)] };

        play.Try(new ResolveSomethingElse(act, new SimSpan(int.MaxValue), 0, Says, Consequences.None)).ShouldBe(KnowledgeRefusals.OutOfRange);
        play.Try(new ResolveSomethingElse(act, new SimSpan(-1), 0, Says, Consequences.None)).ShouldBe(KnowledgeRefusals.OutOfRange);
        play.Try(new ResolveSomethingElse(act, SimSpan.Zero, -1, Says, Consequences.None)).ShouldBe(KnowledgeRefusals.OutOfRange);
        play.Try(new ResolveSomethingElse(act, SimSpan.Zero, 0, Says, shift)).ShouldBe(KnowledgeRefusals.OutOfRange);
    }

    [Fact]
    public void In_a_frozen_scene_it_waits_and_comes_later_by_the_time_that_stood_still()
    {
        var play = Play();
        var house = play.Id<Subject>("house");
        play.Do(new ResolveSomethingElse(Describe(play), SimSpan.FromMinutes(20), 0, Says, Consequences.None));

        play.Until("10m").Do(new FreezeScene(house, play.Seats("officer"))).Until("40m");
        play.All<SomethingElseHappened>().ShouldBeEmpty();
        play.Do(new ThawScene(house)).Until("49m");
        play.All<SomethingElseHappened>().ShouldBeEmpty();
        play.Until("50m").All<SomethingElseHappened>().ShouldHaveSingleItem();
        play.ShouldRefold();
    }
}
