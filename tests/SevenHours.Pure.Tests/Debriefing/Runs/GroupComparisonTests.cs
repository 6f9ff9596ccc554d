using SevenHours.Debriefing;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Runs;

/// <summary>Two groups of runs: how far apart, how sure, and when nothing may be said.</summary>
public sealed class GroupComparisonTests
{
    [Fact]
    public void Two_groups_far_apart_are_told_apart_and_lower_may_be_better()
    {
        var row = GroupComparison.Of("time_to_safety", Better.Lower, [.. Numbers(100, 12)], [.. Numbers(10, 12)]);
        (row.Verdict, row.Delta, row.BetterShare, row.Difference).ShouldBe((GroupVerdict.Better, 1m, 100m, -90m));
        (row.Low < 0 && row.High < 0 && row.Low <= row.Difference && row.Difference <= row.High).ShouldBeTrue();
        GroupComparison.Of("needs_met", Better.Higher, [.. Numbers(100, 12)], [.. Numbers(10, 12)]).Verdict.ShouldBe(GroupVerdict.Worse);
    }

    [Fact]
    public void Under_eight_runs_on_a_side_the_figures_stand_and_nothing_is_concluded()
    {
        var row = GroupComparison.Of("x", Better.Lower, [.. Numbers(100, 7)], [.. Numbers(10, 30)]);
        (row.Verdict, row.Difference.HasValue, row.Low, row.High).ShouldBe((GroupVerdict.TooFew, true, null, null));
        GroupComparison.Of("x", Better.Lower, [], [1]).ShouldBe(new GroupComparison("x", null, new Spread(1, 1, 1, 1), null, null, null, null, GroupVerdict.TooFew));
    }

    [Fact]
    public void Groups_that_are_alike_may_be_luck()
    {
        var row = GroupComparison.Of("x", Better.Lower, [.. Numbers(10, 12)], [.. Numbers(10, 12)]);
        (row.Verdict, row.Difference, row.Delta, row.BetterShare).ShouldBe((GroupVerdict.Unclear, 0m, 0m, 50m));
    }

    [Fact]
    public void The_order_of_runs_changes_nothing_and_turning_the_sides_turns_the_signs() => Seeds.ForAll(60, seeds =>
    {
        List<decimal> before = [.. Enumerable.Range(0, 8 + seeds.Below(12)).Select(_ => (decimal)seeds.Below(40))], after = [.. Enumerable.Range(0, 8 + seeds.Below(12)).Select(_ => (decimal)seeds.Below(50))];
        var row = GroupComparison.Of("x", Better.Higher, before, after);
        GroupComparison.Of("x", Better.Higher, [.. before.OrderDescending()], [.. after.Order()]).ShouldBe(row);
        var turned = GroupComparison.Of("x", Better.Higher, after, before);
        (turned.Difference, turned.Delta).ShouldBe((-row.Difference, -row.Delta));
        GroupComparison.Of("x", Better.Lower, before, after).Delta.ShouldBe(-row.Delta);
        (row.Low <= row.High && row.Delta is >= -1 and <= 1).ShouldBeTrue();
    });

    [Fact]
    public void Of_a_hundred_pairs_of_groups_that_luck_made_few_are_called_different()
    {
        var called = 0;
        Seeds.ForAll(200, seeds =>
        {
            if (GroupComparison.Of("x", Better.Higher, [.. Draws(seeds)], [.. Draws(seeds)]).Verdict is GroupVerdict.Better or GroupVerdict.Worse)
                called++;
        });
        called.ShouldBeLessThan(20, "about one in twenty is promised");

        static IEnumerable<decimal> Draws(Seeds seeds) => Enumerable.Range(0, 15).Select(_ => (decimal)seeds.Below(1000));
    }

    [Fact]
    public void What_else_differs_is_named_and_what_does_not_is_not()
    {
        ComparedRun[] before = [.. Enumerable.Range(0, 8).Select(number => Some.Run("a" + number, 1, 6, course: "spring") with { StandIns = number < 6 ? "novice" : "school" })];
        ComparedRun[] after = [.. Enumerable.Range(0, 8).Select(number => Some.Run("b" + number, 1, 8, course: "autumn") with { StandIns = number < 2 ? "novice" : "school" })];
        OtherDifference.Between(before, after).Select(one => one.Kind).ShouldBe([OtherDifferenceKind.StandIns, OtherDifferenceKind.Course, OtherDifferenceKind.People]);
        OtherDifference.Between(before, before).ShouldBeEmpty();
    }

    private static IEnumerable<decimal> Numbers(int from, int count) => Enumerable.Range(from, count).Select(number => (decimal)number);
}
