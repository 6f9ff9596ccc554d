using SevenHours.Kernel;
using SevenHours.Testing;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class RuleTests
{
    private static Worlds House => new Worlds().Seats("ann", "bob").Flags("door", "light", "bolt");

    [Fact]
    public void A_rule_fires_once_when_its_condition_becomes_true() =>
        Story.Given(House.Rule("lamp", new() { When = Ask.Flag("door"), Do = [Do.Set("light")] }))
            .Set("door").Then("0 set door", "0 fired lamp", "0 set light")
            .Clear("door").Set("door").Then("0 cleared door", "0 set door");

    [Fact]
    public void A_rule_whose_condition_holds_at_startex_fires_at_once() =>
        new Story(House.Rule("dark", new() { When = Ask.Not(Ask.Flag("light")), Do = [Do.Set("bolt")] }).Scenario())
            .When(new Begin()).Then("0 started", "0 fired dark", "0 set bolt");

    [Fact]
    public void A_rule_that_repeats_fires_each_time_its_condition_becomes_true() =>
        Story.Given(House.Rule("lamp", new() { When = Ask.Flag("door"), Repeat = true, Do = [Do.Ring("ann")] }))
            .Set("door").Then("0 set door", "0 fired lamp", "0 rang at ann")
            .Clear("door").Then("0 cleared door", "0 disarmed lamp")
            .Set("door").Then("0 set door", "0 fired lamp", "0 rang at ann");

    [Fact]
    public void A_rule_that_repeats_fires_anew_although_its_condition_fell_while_it_was_waiting() =>
        Story.Given(House.Rule("lamp", new() { When = Ask.Flag("door"), Repeat = true, After = Delay.Fixed(new SimSpan(60)) }))
            .Set("door").Clear("door").Forget()
            .Until(60).Then("60 fired lamp", "60 disarmed lamp")
            .Set("door").Until(120).Then("60 set door", "60 armed lamp for 120", "120 fired lamp");

    [Fact]
    public void For_starts_anew_when_the_condition_falls() =>
        Story.Given(House.Rule("lamp", new() { When = Ask.Flag("door"), For = 100, Do = [Do.Set("light")] }))
            .Set("door").Then("0 set door", "0 armed lamp for 100")
            .Until(50).Clear("door").Then("50 cleared door", "50 disarmed lamp")
            .Until(80).Set("door").Then("80 set door", "80 armed lamp for 180")
            .Until(200).Then("180 fired lamp", "180 set light");

    [Fact]
    public void After_waits_and_does_not_ask_again() =>
        Story.Given(House.Rule("lamp", new() { When = Ask.Flag("door"), After = Delay.Fixed(new SimSpan(30)), Do = [Do.Set("light")] }))
            .Set("door").Clear("door").Then("0 set door", "0 armed lamp for 30", "0 cleared door")
            .Until(30).Then("30 fired lamp", "30 set light");

    [Fact]
    public void At_fires_at_its_second_and_not_before() =>
        Story.Given(House.Rule("noon", new() { At = 60 })).Until(59).Then().Until(60).Then("60 fired noon");

    [Fact]
    public void After_delays_a_moment_too() =>
        Story.Given(House.Rule("noon", new() { At = 60, After = Delay.Fixed(new SimSpan(5)) })).Until(64).Then().Until(70).Then("65 fired noon");

    [Fact]
    public void Every_comes_again_and_again() =>
        Story.Given(House.Rule("tick", new() { Every = 20 })).Until(60).Then("20 fired tick", "40 fired tick", "60 fired tick");

    [Fact]
    public void A_contingency_lapses_when_what_it_was_to_bring_about_was_done() =>
        Story.Given(House.Rule("remind", new() { At = 60, Unless = Ask.Flag("door"), Do = [Do.Ring("ann")] }))
            .Set("door").Until(60).Then("0 set door", "60 lapsed remind");

    [Fact]
    public void A_contingency_that_is_needed_comes() =>
        Story.Given(House.Rule("remind", new() { At = 60, Unless = Ask.Flag("door"), Do = [Do.Ring("ann")] }))
            .Until(60).Then("60 fired remind", "60 rang at ann");

    [Fact]
    public void A_guarded_moment_lapses_unless_its_guard_holds() =>
        Story.Given(House.Rule("shut", new() { Every = 60, OnlyIf = Ask.Flag("door"), Do = [Do.Clear("door")] }))
            .Until(60).Set("door").Until(120).Then("60 lapsed shut", "60 set door", "120 fired shut", "120 cleared door");

    [Fact]
    public void Elapsed_time_alone_makes_a_condition_true() =>
        Story.Given(House.Rule("late", new() { When = Ask.Both(Ask.Elapsed(90), Ask.Flag("door")) }))
            .Set("door").Forget().Until(100).Then("90 fired late");

    [Fact]
    public void A_rule_can_wait_for_another() =>
        Story.Given(House.Rule("first", new() { At = 10 }).Rule("second", new() { When = Ask.Fired("first") }))
            .Until(10).Then("10 fired first", "10 fired second");

    [Fact]
    public void Chance_lets_some_firings_go_without_effects()
    {
        var hits = 0;
        Seeds.ForAll(400, seeds =>
        {
            var story = Story.Given(House.Rule("luck", new() { At = 1, Chance = 30, Do = [Do.Set("light")] }), seeds.Seed).Until(1);
            hits += story.World.IsSet(story.Scenario.Flags["light"]) ? 1 : 0;
        });
        Assert.InRange(hits, 95, 145);
    }

    [Fact]
    public void A_firing_that_misses_is_an_event_without_effects()
    {
        var missed = Enumerable.Range(1, 100).First(seed =>
            new Luck((ulong)seed).Draw(LuckPurpose.RuleChance, 0) is var draw && !Luck.Within(draw, 30));
        Story.Given(House.Rule("luck", new() { At = 1, Chance = 30, Do = [Do.Set("light")] }), (ulong)missed)
            .Until(1).Then("1 missed luck");
    }

    [Fact]
    public void At_one_instant_the_lower_priority_goes_first_and_then_the_first_scheduled() =>
        Story.Given(House
                .Rule("a_late", new() { At = 5, Priority = 2 })
                .Rule("b_first", new() { At = 5, Priority = -2 })
                .Rule("c_then", new() { At = 5 })
                .Rule("d_last_of_equals", new() { At = 5 }))
            .Until(5).Then("5 fired b_first", "5 fired c_then", "5 fired d_last_of_equals", "5 fired a_late");

    [Fact]
    public void After_the_end_nothing_fires_and_no_effect_follows() =>
        Story.Given(House
                .Rule("finish", new() { At = 10, Do = [Do.End("missed"), Do.Set("light")] })
                .Rule("later", new() { At = 10, Priority = 5 })
                .Rule("dark", new() { When = Ask.Flag("light") }))
            .Until(20).Then("10 fired finish", "10 ended missed");

    [Fact]
    public void A_delay_beyond_all_time_never_comes() =>
        Story.Given(House.Rule("never", new() { When = Ask.Flag("door"), After = Delay.Fixed(new SimSpan(int.MaxValue)) }))
            .Until(100).Set("door").Until(200_000).Then("100 set door", "100 armed never for 2147483647");
}
