using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>Arrows between the lanes where there are few, and where there are too many to tell apart.</summary>
public sealed class LaneBundleTests
{
    [Fact]
    public void Few_arrows_stand_alone()
    {
        var bundles = LaneBundle.Of(Arrows(LaneBundle.Most), SimTime.Start, new SimTime(7 * 3600));
        bundles.Count.ShouldBe(LaneBundle.Most);
        bundles.ShouldAllBe(bundle => bundle.Arrows.Count == 1);
    }

    [Fact]
    public void Many_are_drawn_as_few_and_each_is_in_one_of_them()
    {
        var arrows = Arrows(20_000);
        var bundles = LaneBundle.Of(arrows, SimTime.Start, new SimTime(7 * 3600));
        bundles.Count.ShouldBeLessThanOrEqualTo(LaneBundle.Most);
        bundles.SelectMany(bundle => bundle.Events).Order().ShouldBe(arrows.Select(arrow => arrow.Events[0]));
        bundles.ShouldAllBe(bundle => bundle.Arrows.All(arrow => arrow.From == bundle.First.From && arrow.To == bundle.First.To && arrow.Kind == bundle.First.Kind));
    }

    // Six ways, facts on every third.
    private static IReadOnlyList<LaneArrow> Arrows(int count) => [.. Enumerable.Range(0, count).Select(i => new LaneArrow(
        i % 3 == 0 ? LaneArrowKind.Facts : LaneArrowKind.Message, new Id<Agency>(i % 2), new Id<Agency>(2 + (i % 3)), new SimTime(i * 7 * 3600 / count), null, [], [new EventId(i)]))];
}
