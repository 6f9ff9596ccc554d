using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Care;

/// <summary>What is done for a person is hers to choose: it is offered, understood, chosen, put off or declined, and asked again.</summary>
public class ChoiceTests
{
    [Fact]
    public void She_chooses_for_each_service_and_is_asked_again_when_it_is_later()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "bed", "therapy", "home"));

        play.StateOf("counsellor", "girl", "bed").IsWanted.ShouldBeTrue();
        play.StateOf("counsellor", "girl", "home").Answer.ShouldBe(Choice.No);
        var therapy = play.StateOf("counsellor", "girl", "therapy");
        (therapy.Answer, therapy.AskAgain).ShouldBe((Choice.Later, PlayedWorld.Time("3h")));

        play.Until("3h");
        play.StateOf("counsellor", "girl", "therapy").Clock.ShouldBe(ClockStatus.Running, "whoever wanted to be asked again is on a clock");
        play.ShouldRefold();
    }

    [Fact]
    public void Who_is_not_understood_has_offered_nothing()
    {
        var play = CareCase.Begin();
        play.Do(play.File("officer", "girl")).Do(play.Offer("officer", "girl", Approach.Plain, "rights"));

        var state = play.StateOf("officer", "girl", "rights");
        (state.IsInformed, state.Clock).ShouldBe((false, ClockStatus.Running));

        play.Do(play.Offer("officer", "girl", play.Through("trained"), "rights"));
        (play.StateOf("officer", "girl", "rights").IsWanted, play.StateOf("officer", "girl", "rights").Clock).ShouldBe((true, ClockStatus.Kept));
    }

    [Fact]
    public void Help_tied_to_a_statement_is_no_help_and_costs_trust()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl"));
        var trust = play.World.LevelNow(play.Id<Level>("trust_girl"));
        play.Do(play.Offer("counsellor", "girl", Approach.Plain with { IfSheSpeaks = true }, "bed"));

        play.StateOf("counsellor", "girl", "bed").Answer.ShouldBe(Choice.Later);
        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBeLessThan(trust);
        play.All<RightBreached>().ShouldHaveSingleItem().Person.ShouldBe(play.Subject("girl"));
    }

    [Fact]
    public void What_is_begun_although_she_said_no_is_begun_and_costs()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "home")).Do(play.Begin("counsellor", "girl", "home"));

        play.StateOf("counsellor", "girl", "home").Freedom.ShouldBe(Freedom.Forced);
        play.All<RightBreached>().Count.ShouldBe(2, "once for her will, once because nobody had assessed what awaits her");
        play.All<ActionStarted>().ShouldHaveSingleItem().Plan.WithoutConsent.ShouldBeTrue();
    }

    [Fact]
    public void An_act_of_the_catalogue_begins_the_service_as_well()
    {
        var play = CareCase.Begin();
        play.Do(play.Start("counsellor", "listen", "girl"));

        var state = play.StateOf("counsellor", "girl", "therapy");
        (state.IsUnderWay, state.Freedom).ShouldBe((true, Freedom.AskedThen));
    }

    [Fact]
    public void Whom_nobody_can_meet_has_no_file()
    {
        var play = CareCase.New().Begin();
        play.Do(play.File("counsellor", "girl"));

        play.FileOf("counsellor", "girl").ShouldBeNull();
        play.All<NobodyMet>().ShouldHaveSingleItem().To.Has(play.Seat("counsellor")).ShouldBeTrue();
    }

    [Fact]
    public void The_same_offered_again_at_once_wears_her_out()
    {
        var play = CareCase.Begin();
        play.Do(play.File("counsellor", "girl")).Do(play.Offer("counsellor", "girl", Approach.Plain, "therapy"));
        var trust = play.World.LevelNow(play.Id<Level>("trust_girl"));
        play.Do(play.Offer("counsellor", "girl", Approach.Plain, "therapy"));

        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBeLessThan(trust);
    }
}
