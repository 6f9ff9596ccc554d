using System.Collections.Immutable;
using SevenHours.Debriefing;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Runs;

/// <summary>No figure over runs, and no difference of two figures, rests on one to four people.</summary>
public sealed class RunBundleTests
{
    [Fact]
    public void A_run_with_enough_people_stands_alone_and_a_smaller_one_never()
    {
        var bundles = RunBundle.Lay([Some.Run("a", 1, 5), Some.Run("b", 1, 4), Some.Run("c", 1, 0)], run => run.People);
        bundles.All.Select(bundle => (bundle.Key, bundle.People)).ShouldBe([("a-1", 5), ("c-1", 0)]);
        bundles.HeldBack.Single().Key.ShouldBe("b-1");
    }

    [Fact]
    public void Small_syndicates_of_one_exercise_are_joined_and_what_is_over_goes_to_the_last()
    {
        var bundles = RunBundle.Lay([Some.Run("a", 1, 2), Some.Run("a", 2, 3), Some.Run("a", 3, 4), Some.Run("a", 4, 3), Some.Run("a", 5, 1)], run => run.People);
        bundles.All.Select(bundle => string.Join(' ', bundle.Runs.Select(run => run.Syndicate))).ShouldBe(["1 2", "3 4 5"]);
        bundles.HeldBack.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_asks_for_a_part_of_a_bundle_gets_nothing_of_it_and_is_told_how_many_runs_are_left_out()
    {
        var runs = new[] { Some.Run("a", 1, 3), Some.Run("a", 2, 3), Some.Run("b", 1, 6) };
        var group = RunBundle.Lay(runs, run => run.People).Within([runs[0], runs[2]]);
        group.Runs.Select(run => run.Key).ShouldBe(["b-1"]);
        group.Left.ShouldBe(1);
    }

    [Fact]
    public void The_same_person_counts_once_wherever_he_played()
    {
        var twice = RunBundle.Lay([Some.Run("a", 1, 3, from: 0), Some.Run("b", 1, 3, from: 0)], run => run.People);
        twice.All.ShouldBeEmpty();
        twice.HeldBack.Length.ShouldBe(2);
    }

    [Fact]
    public void Whatever_can_be_had_by_taking_shown_groups_from_one_another_rests_on_nobody_or_on_five() => Seeds.ForAll(400, seeds =>
    {
        var runs = Some.Many(seeds);
        var bundles = RunBundle.Lay(runs, run => run.People);
        var shown = Enumerable.Range(0, 4).Select(_ => Asked(seeds, runs, bundles)).ToList();
        foreach (var (first, second) in shown.SelectMany(one => shown.Select(other => (one, other))))
        {
            Rests(first.Except(second)).ShouldBeTrue($"less: {seeds.Seed}");
            Rests(first.Intersect(second)).ShouldBeTrue($"both: {seeds.Seed}");
            Rests(first.Union(second).Except(first.Intersect(second))).ShouldBeTrue($"either: {seeds.Seed}");
        }
    });

    [Fact]
    public void A_pair_of_agencies_is_shown_where_each_of_them_has_five_people_or_nobody() => Seeds.ForAll(200, seeds =>
    {
        var runs = Some.Many(seeds);
        var bundles = RunBundle.Lay(runs, run => run.InAgency("police"), run => run.InAgency("hotline"));
        foreach (var bundle in bundles.All)
        {
            People(bundle.Runs, run => run.InAgency("police")).ShouldBeOneOf([0, .. Enumerable.Range(5, 400)]);
            People(bundle.Runs, run => run.InAgency("hotline")).ShouldBeOneOf([0, .. Enumerable.Range(5, 400)]);
        }

        bundles.All.SelectMany(bundle => bundle.Runs).Concat(bundles.HeldBack).Select(run => run.Key).Order().ShouldBe(runs.Select(run => run.Key).Order(), "every run is in one place");
    });

    [Fact]
    public void Parts_of_a_whole_are_hidden_so_that_what_is_hidden_is_nobody_or_five() => Seeds.ForAll(500, seeds =>
    {
        var people = Enumerable.Range(0, 1 + seeds.Below(6)).Select(_ => seeds.Below(12)).ToList();
        var shown = SmallCells.Shown(people);
        people.Where((count, place) => shown[place] && count is > 0 and < RunBundle.Least).ShouldBeEmpty();
        var hidden = people.Where((_, place) => !shown[place]).Sum();
        (hidden is 0 or >= RunBundle.Least || people.Where((count, place) => shown[place] && count > 0).Count() == 0).ShouldBeTrue();
    });

    private static ImmutableHashSet<ComparedRun> Asked(Seeds seeds, IReadOnlyList<ComparedRun> runs, RunBundles bundles) =>
        [.. bundles.Within([.. runs.Where(_ => seeds.Below(3) > 0)]).Runs];

    private static bool Rests(IEnumerable<ComparedRun> runs) => People(runs, run => run.People) is 0 or >= RunBundle.Least;

    private static int People(IEnumerable<ComparedRun> runs, Func<ComparedRun, IEnumerable<string>> of) => runs.SelectMany(of).Distinct().Count();
}
