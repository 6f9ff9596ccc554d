using SevenHours.Kernel;
using SevenHours.Testing;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class RunSheetTests
{
    private static Story Day(bool held = false, bool repeat = false) => Story.Given(new Worlds().Seats("ann").Flags("door")
        .Rule("call", new() { At = repeat ? null : 60, When = repeat ? Ask.Flag("door") : null, Repeat = repeat, Held = held, Do = [Do.Ring()] }));

    [Fact]
    public void A_held_line_waits_although_it_is_due()
    {
        var story = Day();
        story.When(new HoldRule(story.Rule("call"))).Until(100).Then("0 held call");
    }

    [Fact]
    public void A_line_released_before_it_is_due_goes_out_when_due()
    {
        var story = Day(held: true);
        story.When(new ReleaseRule(story.Rule("call"))).Until(100).Then("0 released call", "60 fired call", "60 rang at ann");
    }

    [Fact]
    public void A_line_released_after_it_was_due_goes_out_at_once()
    {
        var story = Day(held: true).Until(90);
        story.When(new ReleaseRule(story.Rule("call"))).Then("90 released call", "90 fired call", "90 rang at ann");
    }

    [Fact]
    public void A_held_line_with_a_condition_is_armed_and_waits()
    {
        var story = Day(held: true, repeat: true).Set("door").Until(10).Then("0 set door", "0 armed call for 0");
        story.When(new ReleaseRule(story.Rule("call"))).Then("10 released call", "10 fired call", "10 rang at ann");
    }

    [Fact]
    public void To_hold_or_release_twice_does_nothing_more()
    {
        var story = Day();
        var call = story.Rule("call");
        story.When(new ReleaseRule(call)).Then().When(new HoldRule(call), new HoldRule(call)).Then("0 held call");
    }

    [Fact]
    public void A_skipped_line_never_comes()
    {
        var story = Day();
        story.When(new SkipRule(story.Rule("call"))).Until(100).Then("0 skipped call")
            .When(new SendRuleNow(story.Rule("call"))).ThenRefused(Refusal.RuleIsSpent);
    }

    [Fact]
    public void A_retimed_line_comes_at_its_new_time_only()
    {
        var story = Day();
        story.When(new RetimeRule(story.Rule("call"), new SimTime(80))).Until(100)
            .Then("0 retimed call to 80", "80 fired call", "80 rang at ann");
    }

    [Fact]
    public void A_time_already_past_means_now()
    {
        var story = Day().Until(30);
        story.When(new RetimeRule(story.Rule("call"), new SimTime(10))).Until(30)
            .Then("30 retimed call to 30", "30 fired call", "30 rang at ann");
    }

    [Fact]
    public void A_line_sent_now_does_not_come_again_at_its_time()
    {
        var story = Day();
        story.When(new SendRuleNow(story.Rule("call"))).Until(100).Then("0 fired call", "0 rang at ann")
            .When(new SendRuleNow(story.Rule("call"))).ThenRefused(Refusal.RuleIsSpent);
    }

    [Fact]
    public void A_line_that_repeats_can_be_sent_and_still_comes_by_itself()
    {
        var story = Day(repeat: true);
        story.When(new SendRuleNow(story.Rule("call"))).Then("0 fired call", "0 rang at ann", "0 disarmed call")
            .Set("door").Then("0 set door", "0 fired call", "0 rang at ann");
    }

    [Fact]
    public void There_is_no_line_beyond_the_run_sheet() =>
        Day().When(new HoldRule(new Id<Rule>(1))).ThenRefused(Refusal.NoSuchThing)
            .When(new HoldRule(Id<Rule>.None)).ThenRefused(Refusal.NoSuchThing);
}
