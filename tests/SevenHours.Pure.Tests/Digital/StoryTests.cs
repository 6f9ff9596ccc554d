using SevenHours.Debriefing;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>What the debrief tells of a device.</summary>
public sealed class StoryTests
{
    [Fact]
    public void What_was_marked_counts_and_what_was_wiped_is_told_as_lost()
    {
        var play = WorkingTests.Taken("isolated");
        var copy = WorkingTests.Copied(play, CopyKind.Full, new CopyScope(new SimTime(-30 * 86_400), null, [], [], true));
        play.Do(new MarkItem(play.Seat("chief"), copy.Copy.Handle, WorkingTests.Number(play, "debt")));
        var history = History(play);

        var story = DeviceStory.Of(history).ShouldHaveSingleItem();
        story.Items.Single(i => i.Name == "debt").Marked.IsSome.ShouldBeTrue();
        story.Items.Single(i => i.Name == "arrivals").ShouldSatisfyAllConditions(i => i.Copied.IsSome.ShouldBeTrue(), i => i.Marked.IsSome.ShouldBeFalse());
        new MaterialRead().Compute(history).Value!.Value.ShouldBeInRange(33m, 34m);
        new CopiesWithinLimits().Compute(history).Value.ShouldBe(100m);

        var lost = WorkingTests.Taken();
        lost.Until("1h");
        DeviceStory.Of(History(lost)).ShouldHaveSingleItem().Items.Single(i => i.Name == "arrivals").Lost.ShouldBe(Loss.Wiped);
        new MaterialRead().Compute(History(lost)).Value.ShouldBeNull();
    }

    [Fact]
    public void A_look_by_hand_and_a_whole_life_lower_the_measure()
    {
        var play = WorkingTests.Taken("isolated");
        play.Do(new LookThroughDevice(play.Seat("chief"), play.Id<Device>("his")));
        WorkingTests.Copied(play, CopyKind.Full, CopyScope.Everything);
        new CopiesWithinLimits().Compute(History(play)).Value.ShouldBe(0m);
    }

    private static History History(PlayedWorld play) => new(play.Scenario, DebriefFrame.Compile(DeviceCase.New().Compile()), play.Events);
}
