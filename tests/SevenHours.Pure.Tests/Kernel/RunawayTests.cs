using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class RunawayTests
{
    private static Worlds PingPong => new Worlds().Seats("ann").Flags("left", "right")
        .Rule("ping", new() { When = Ask.Flag("left"), Repeat = true, Do = [Do.Clear("left"), Do.Set("right")] })
        .Rule("pong", new() { When = Ask.Flag("right"), Repeat = true, Do = [Do.Clear("right"), Do.Set("left")] })
        .Rule("bystander", new() { At = 10 });

    private static Story RunAway() => Story.Given(PingPong).Until(5).Set("left");

    [Fact]
    public void Rules_that_set_each_other_off_are_stopped_after_a_thousand_firings_and_named()
    {
        var story = RunAway();
        story.Events.Count(e => e.Event is RuleFired).ShouldBe(Cascade.MostFiringsAtOnce);
        story.Events.Select(e => e.Event).OfType<RunawayStopped>().Single().Cycle.ShouldBe([story.Rule("ping"), story.Rule("pong")]);
        story.World.IsRunaway.ShouldBeTrue();
    }

    [Fact]
    public void The_clock_stands_where_rules_ran_away() =>
        RunAway().Forget().Until(20).ThenRefused(Refusal.ClockIsStopped).World.Now.ShouldBe(new SimTime(5));

    [Fact]
    public void A_rule_of_no_rhythm_is_a_runaway_too()
    {
        var story = Story.Given(new Worlds().Seats("ann").Rule("hum", new() { Every = 0 })).Until(10);
        story.Events[^1].Event.ShouldBeOfType<RunawayStopped>().Cycle.ShouldBe([story.Rule("hum")]);
        story.World.Now.ShouldBe(new SimTime(0));
    }

    [Fact]
    public void A_thousand_rules_at_one_instant_are_no_runaway()
    {
        var worlds = new Worlds().Seats("ann").Flags("go");
        for (var i = 0; i < Cascade.MostFiringsAtOnce; i++) worlds.Rule($"r{i:0000}", new() { When = Ask.Flag("go") });
        Story.Given(worlds).Set("go").World.IsRunaway.ShouldBeFalse();
    }

    [Fact]
    public void A_runaway_folds_to_the_same_state()
    {
        var story = RunAway();
        World.Fold(story.Scenario, 1, story.Events).Hash().ShouldBe(story.World.Hash());
    }
}
