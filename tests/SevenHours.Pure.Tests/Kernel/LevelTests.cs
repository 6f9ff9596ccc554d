using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class LevelTests
{
    [Fact]
    public void A_level_drifts_without_events()
    {
        var story = Story.Given(new Worlds().Seats("ann").Level("trust", start: 500, driftPerHour: -100)).Until(1800).Then();
        story.World.LevelNow(story.Scenario.Levels["trust"]).ShouldBe(450);
    }

    [Fact]
    public void A_level_stays_between_nothing_and_everything()
    {
        var story = Story.Given(new Worlds().Seats("ann").Level("fear", 900, 600).Level("trust", 100, -600)).Until(7200);
        story.World.LevelNow(story.Scenario.Levels["fear"]).ShouldBe(1000);
        story.World.LevelNow(story.Scenario.Levels["trust"]).ShouldBe(0);
    }

    [Fact]
    public void A_rising_level_is_found_at_the_second_it_crosses() =>
        Story.Given(new Worlds().Seats("ann").Level("alert", 500, 100).Rule("alarm", new() { When = Ask.AtLeast("alert", 600) }))
            .Until(3599).Then().Until(7200).Then("3600 fired alarm");

    [Fact]
    public void A_falling_level_is_found_at_the_second_it_goes_below() =>
        Story.Given(new Worlds().Seats("ann").Level("trust", 600, -100).Rule("leave", new() { When = Ask.Not(Ask.AtLeast("trust", 600)) }))
            .Until(36).Then("36 fired leave");

    [Fact]
    public void A_change_moves_the_crossing() =>
        Story.Given(new Worlds().Seats("ann").Level("alert", 500, 100).Rule("calm", new() { At = 1800, Do = [Do.Change("alert", -100)] })
                .Rule("alarm", new() { When = Ask.AtLeast("alert", 600) }))
            .Until(10_000).Then("1800 fired calm", "1800 alert is 450", "7200 fired alarm");

    [Fact]
    public void A_change_that_changes_nothing_is_no_event() =>
        Story.Given(new Worlds().Seats("ann").Level("alert", 1000).Rule("more", new() { At = 1, Do = [Do.Change("alert", 50)] }))
            .Until(1).Then("1 fired more");

    [Fact]
    public void What_a_crossing_brings_is_caused_by_what_set_the_level()
    {
        var story = Story.Given(new Worlds().Seats("ann").Level("alert", 0, 100).Rule("alarm", new() { When = Ask.AtLeast("alert", 600) }));
        story.When(new TurnLevel(story.Scenario.Levels["alert"], 599)).Until(60);
        story.Events[^1].Causes.First.ShouldBe(story.Events[^2].Id);
        story.Then("0 alert is 599", "36 fired alarm");
    }
}
