using SevenHours.Debriefing;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What the story does for people: it brings them to a house, sees to a guardian, and lets them say something else than before.</summary>
public class StoryCareTests
{
    private const string Story = """
        shelters:
          far: { title: The far house, at: other_house, run_by: ngo, beds: 2, takes: [women], ready_when: "flag(rang)" }
        rules:
          rings: { when: "elapsed >= 20h", do: [ flag: rang ] }
          found_a_bed: { when: "elapsed >= 2h and in_care(girl)", do: [ { comes_to_shelter: { of: girl, at: far } } ] }
          guardian_came: { when: "elapsed >= 2h and in_care(boy)", do: [ { gives_service: { of: boy, service: guardian, by: ngo } } ] }
          thinks_again: { when: "elapsed >= 150m and housed(girl)", do: [ { changes_mind: { of: girl, service: therapy, to: "yes", words: Now. } } ] }
        """;

    [Fact]
    public void A_house_that_nobody_rang_has_no_room_ready_and_says_so()
    {
        var play = CareCase.New().With("story", Story).Begin().Until("1h");
        play.Do(play.File("counsellor", "girl")).Do(play.Begin("counsellor", "girl", "bed", "far"));

        play.Desk<CareDesk>("counsellor").Answers.ShouldHaveSingleItem().Why.ShouldBe(NoBed.NotReady);
        PersonCare.All(play.History()).Single().Missing.ShouldContain(line => line.Finding == CareFinding.NoBedReady);
    }

    [Fact]
    public void The_story_brings_her_to_a_house_and_she_changes_her_mind()
    {
        var play = CareCase.New().With("story", Story).Begin().Until("1h");
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "therapy")).Until("3h");

        play.FileOf("counsellor", "girl")!.Bed.ShouldBe(play.Id<Shelter>("far"));
        play.World.Part<ProtectionPart>().IsSafe(play.Subject("girl")).ShouldBeTrue();
        play.StateOf("counsellor", "girl", "therapy").IsWanted.ShouldBeTrue("she said later, and now yes");
        PersonCare.All(play.History()).Single().Done.ShouldContain(line => line.Finding == CareFinding.ChangedMind);
        play.ShouldRefold();
    }

    [Fact]
    public void A_guardian_comes_by_the_story_for_a_child()
    {
        var play = CareCase.New().With("story", Story).Begin().Until("1h");
        play.Do(play.File("counsellor", "boy")).Until("2h");

        play.StateOf("counsellor", "boy", "guardian").Freedom.ShouldBe(Freedom.Before);
    }

    [Fact]
    public void A_guardian_named_before_anybody_met_the_child_stands_for_her_from_the_first_contact()
    {
        var play = CareCase.New().With("child", "care_services: { stand: { title: A guardian, explain: Somebody for you., kind: guardian, action: guard, to: [victim], within: 30m } }").Begin();
        play.Do(play.Start("counsellor", "guard", "girl")).Until("1h1m");
        play.FileOf("counsellor", "girl").ShouldBeNull("she is not to be met yet");

        play.Do(play.File("counsellor", "girl")).Until("2h");
        var state = play.StateOf("counsellor", "girl", "stand");
        (state.Freedom, state.Clock).ShouldBe((Freedom.Before, ClockStatus.Kept));
        play.All<CareClockMissed>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Whoever_said_later_and_is_not_asked_again_trusts_less_and_what_is_owed_within_a_time_is_a_right()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "therapy", "rights", "bed"));
        var trust = play.World.LevelNow(play.Id<Level>("trust_girl"));
        play.Do(play.Begin("counsellor", "girl", "bed", "lantern")).Until("5h15m");

        play.StateOf("counsellor", "girl", "therapy").Clock.ShouldBe(ClockStatus.Missed);
        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBeLessThan(trust);
        play.All<RightBreached>().ShouldBeEmpty("a promise was broken, and no right that a clock was set for");
    }
}
