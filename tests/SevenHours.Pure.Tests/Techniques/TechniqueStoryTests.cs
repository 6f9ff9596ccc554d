using SevenHours.Debriefing;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Techniques;

public sealed class TechniqueStoryTests
{
    [Fact]
    public void The_debrief_tells_what_came_what_was_kept_what_fell_and_why_each_with_its_event()
    {
        var play = WatchCase.Begin().Order("watch", "house", "50m", length: "3h").Use("watch", "house", "1h30m");
        play.Do(new RunOn(play.Seat("officer"), play.Latest().Handle, PlayedWorld.Time("9h"))).Until("8h");
        play.Keep("neighbour");
        var story = Tell(play);
        story.Came.ShouldBe(2);
        story.Kept.Count.ShouldBe(1);
        story.Fell.ShouldBe(story.Kept);
        story.Missed.Select(line => line.Name).ShouldBe(["man"]);
        story.Why.ShouldHaveSingleItem().ShouldBe((TechniqueFault.Beyond, story.Kept[0]));
    }

    [Fact]
    public void What_came_after_the_order_somebody_pressed_and_danger_run_through_are_named()
    {
        var pressed = WatchCase.Begin().Use("legend", "keeper", "4h");
        Tell(pressed).Why.Select(one => one.Fault).ShouldBe([TechniqueFault.Incited]);
        var run = WatchCase.Begin().Use("journey", "lorry", "3h");
        Tell(run).Why.Select(one => one.Fault).ShouldBe([TechniqueFault.RanOn]);
        var helped = WatchCase.Begin().Use("journey", "lorry", "3h", "abort_rule");
        Tell(helped).Why.Select(one => one.Fault).ShouldBe([TechniqueFault.Helped]);
        var unread = WatchCase.Begin().Use("listen", "phone", "2h30m").Keep("plan");
        Tell(unread).Why.Select(one => one.Fault).ShouldBe([TechniqueFault.NoOrder, TechniqueFault.Unread]);
    }

    private static TechniqueStory Tell(PlayedWorld play) =>
        TechniqueStory.Of(new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events)).ShouldHaveSingleItem();
}
