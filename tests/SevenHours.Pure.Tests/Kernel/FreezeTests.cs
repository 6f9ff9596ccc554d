using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class FreezeTests
{
    private static Story House() => Story.Given(new Worlds().Seats("ann", "bob").Places("flat", "yard").Flags("door")
        .Rule("knock", new() { At = 60, Scene = "flat" })
        .Rule("train", new() { At = 60 }));

    private static FreezeScene Freeze(Story story, string place, params string[] seats) =>
        new(story.Scenario.Subjects[place], SeatSet.Of(seats.Select(story.Seat)));

    private static ThawScene Thaw(Story story, string place) => new(story.Scenario.Subjects[place]);

    [Fact]
    public void What_is_due_in_a_frozen_scene_comes_later_by_the_time_it_stood_still()
    {
        var story = House().Until(50);
        story.When(Freeze(story, "flat", "ann")).Until(150).When(Thaw(story, "flat")).Until(300)
            .Then("50 froze flat", "60 fired train", "150 thawed flat", "160 fired knock");
    }

    [Fact]
    public void The_seats_of_a_frozen_scene_cannot_act_and_others_can()
    {
        var story = House();
        story.When(Freeze(story, "flat", "ann")).Forget();
        story.When(new RingBell(story.Seat("ann"), SeatSet.Of(story.Seat("bob")))).ThenRefused(Refusal.SceneIsFrozen);
        story.When(new RingBell(story.Seat("bob"), SeatSet.Of(story.Seat("ann")))).Then("0 rang at ann");
        story.When(Thaw(story, "flat")).Forget();
        story.When(new RingBell(story.Seat("ann"), SeatSet.Of(story.Seat("bob")))).Then("0 rang at bob");
    }

    [Fact]
    public void A_seat_that_stands_still_in_one_scene_is_not_let_go_by_another()
    {
        var story = House();
        story.When(Freeze(story, "flat", "ann"), Freeze(story, "yard", "ann", "bob"), Thaw(story, "yard"));
        story.World.IsFrozen(story.Seat("ann")).ShouldBeTrue();
        story.World.DeskOf(story.Seat("ann")).IsFrozen.ShouldBeTrue();
        story.World.DeskOf(story.Seat("bob")).IsFrozen.ShouldBeFalse();
    }

    [Fact]
    public void A_line_released_in_a_frozen_scene_comes_when_it_goes_on()
    {
        var story = House();
        var knock = story.Rule("knock");
        story.When(new HoldRule(knock)).Until(70).When(Freeze(story, "flat"), new ReleaseRule(knock)).Until(100).When(Thaw(story, "flat")).Until(200)
            .Then("0 held knock", "60 fired train", "70 froze flat", "70 released knock", "100 thawed flat", "100 fired knock");
    }

    [Fact]
    public void A_line_sent_by_hand_goes_out_of_a_frozen_scene()
    {
        var story = House();
        story.When(Freeze(story, "flat"), new SendRuleNow(story.Rule("knock"))).Then("0 froze flat", "0 fired knock");
    }

    [Fact]
    public void To_freeze_or_thaw_twice_does_nothing_more()
    {
        var story = House();
        story.When(Thaw(story, "flat")).Then().When(Freeze(story, "flat"), Freeze(story, "flat")).Then("0 froze flat");
    }

    [Fact]
    public void A_seat_does_not_learn_which_place_or_who_else_stands_still()
    {
        var story = House();
        story.When(Freeze(story, "flat", "ann"), Thaw(story, "flat"));
        story.Events.TakeLast(2).Select(e => e.Event.ForSeats()).ShouldBe(
            [new SceneFrozen(Id<Subject>.None, SeatSet.Nobody), new SceneThawed(Id<Subject>.None)]);
    }
}
