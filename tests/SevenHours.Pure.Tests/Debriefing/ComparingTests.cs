using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public sealed class ComparingTests
{
    [Theory]
    [InlineData(1, 10, 0)]
    [InlineData(10, 10, 0)]
    [InlineData(10, 50, 4)]
    [InlineData(10, 90, 8)]
    [InlineData(11, 50, 5)]
    [InlineData(11, 90, 9)]
    [InlineData(1000, 90, 899)]
    public void Percentiles_are_values_that_occurred(int count, int percent, int place) => Quantiles.RankOf(count, percent).ShouldBe(place);

    [Fact]
    public void A_part_of_nothing_is_no_share() => Quantiles.Percent(0, 0).ShouldBeNull();

    [Fact]
    public void An_ensemble_is_summed_up_whatever_the_order()
    {
        var plays = Sums(Harbour.Compile(), 20);
        var summary = EnsembleSummary.Of(plays);
        summary.ReachedPercent.ShouldBe(100);
        summary.Spreads.Single(s => s.Name == "proceeds_frozen").ShouldBe(new MeasureSpread("proceeds_frozen", "percent", 20, 75, 75, 75));
        EnsembleSummary.Of([.. plays.Reverse()]).Spreads.ShouldBe(summary.Spreads);
        var safety = summary.Spreads.Single(s => s.Name == "time_to_safety");
        (safety.P10 <= safety.P50 && safety.P50 <= safety.P90).ShouldBeTrue();
    }

    [Fact]
    public void Branches_share_their_history_up_to_the_fork_and_their_luck()
    {
        var compiled = Harbour.Compile();
        var (scenario, asPlayed) = (compiled.Scenario!, Harbour.Play(compiled, 1));
        var skills = scenario.Table<Skill>();
        var branch = new Play(scenario, 1, skills[skills["school"]], scenario.Table<Playbook>().Select(b => b.Without("gossip"))).Run(compiled.Frame!.Latest);
        var changed = new History(scenario, asPlayed.Frame, branch.Events);
        var comparison = HistoryComparison.Of(asPlayed, changed);
        comparison.IsSameLuck.ShouldBeTrue();
        comparison.ForkedAt.ShouldBe(asPlayed.Events[comparison.SharedEvents - 1].At);
        comparison.SharedEvents.ShouldBe(16, "the gossip is event 16");
        comparison.Rows.Single(r => r.Name == "time_to_safety").Judgement.ShouldBe(Judgement.Same);
    }

    [Fact]
    public void A_history_compared_with_itself_shares_everything()
    {
        var comparison = HistoryComparison.Of(Harbour.Play(), Harbour.Play());
        comparison.SharedEvents.ShouldBe(Harbour.Play().Events.Count);
        comparison.Rows.ShouldAllBe(r => r.Judgement == Judgement.Same || r.Judgement == Judgement.NotComparable);
    }

    [Fact]
    public void Pairs_tell_what_a_decision_is_worth_with_luck_taken_out()
    {
        var slower = Sums(Harbour.Compile(("{ id: enter, when: \"holds(street) and finished(open_case)\", wait: 1m", "{ id: enter, when: \"holds(street) and finished(open_case)\", wait: 11m")), 30);
        var safety = PairedComparison.Of(Sums(Harbour.Compile(), 30), slower).Single(p => p.Name == "time_to_safety");
        safety.ShouldBe(new PairedComparison("time_to_safety", 30, 0, 0, 30, 600, 600, 600) { Mean = safety.Mean });
        safety.Mean.ShouldNotBeNull().Difference.ShouldBe(600);
        (safety.Mean.Low, safety.Mean.High).ShouldBe((600m, 600m));
        safety.IsDecisive.ShouldBeTrue();
    }

    [Fact]
    public void Lines_with_different_numbers_of_plays_cannot_be_paired() =>
        Should.Throw<ArgumentException>(() => PairedComparison.Of(Sums(Harbour.Compile(), 2), Sums(Harbour.Compile(), 3)));

    [Fact]
    public void A_strip_has_room_for_all_that_stands_on_it()
    {
        var own = Measures.Of(Harbour.Play());
        var strips = SchoolComparison.All(own, [own], EnsembleSummary.Of(Sums(Harbour.Compile(), 5)));
        strips.ShouldAllBe(s => s.Least < s.Most);
        strips.ShouldAllBe(s => s.Others.Concat(new[] { s.Own, s.School }.OfType<decimal>()).All(v => v >= s.Least && v <= s.Most));
        strips.Count(s => s.School is not null).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_key_decision_is_worth_what_the_share_falls_without_it()
    {
        var compiled = Harbour.Compile(("wait: 15m, do: { share: { facts: [street], to: [editor] } }", "wait: 15m, key: true, do: { share: { facts: [street], to: [editor] } }"));
        var skills = compiled.Scenario!.Table<Skill>();
        var worths = KeyDecisionWorth.Of(compiled.Scenario, compiled.Frame!, skills[skills["school"]], 10, 1, cancellation: TestContext.Current.CancellationToken);
        worths.Select(w => (w.Step, w.Points)).ShouldBe([("ring", 100m), ("gossip", 0m), ("enter", 100m)]);
    }

    [Fact]
    public void A_key_decision_that_is_plainly_worth_enough_is_played_no_further_and_one_that_is_not_to_the_last_seed()
    {
        var compiled = Harbour.Compile(("{ id: gossip,", "{ id: gossip, key: true,"));
        var skills = compiled.Scenario!.Table<Skill>();
        var told = (Done: 0, All: 0);
        var whole = Worths(null);
        var curtailed = Worths(5);
        told.ShouldBe((40 + 16 + 40 + 16, 40 + 16 + 40 + 16), "what is settled is taken off what is left");
        curtailed.Select(w => (w.Step, w.Runs)).ShouldBe([("ring", 16), ("gossip", 40), ("enter", 16)]);
        curtailed.Where(w => w.Points < 5).ShouldBe(whole.Where(w => w.Points < 5));
        whole.ShouldAllBe(w => w.Runs == 40);

        IReadOnlyList<KeyDecisionWorth> Worths(decimal? enough)
        {
            told = default;
            return KeyDecisionWorth.Of(
                compiled.Scenario, compiled.Frame!, skills[skills["school"]], 40, 1, enough,
                (done, all) => told = (Math.Max(told.Done, done), all), TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData(200, 60, 10, 25.0, true)]
    [InlineData(200, 3, 1, 1.0, false)]
    [InlineData(200, 0, 0, 0.0, false)]
    [InlineData(1, 1, 0, 100.0, false)]
    public void A_difference_of_shares_is_no_surer_than_its_pairs(int pairs, int gained, int lost, double points, bool decisive)
    {
        var share = PairedShare.Of(pairs, gained, lost);
        share.Points.ShouldBe((decimal)points);
        share.IsDecisive.ShouldBe(decisive);
        share.Low.ShouldBeLessThan(share.High, "not even pairs that never differ are certain");
        (share.Low >= -100 && share.High <= 100).ShouldBeTrue();
    }

    [Fact]
    public void A_trial_of_a_decision_counts_the_pairs_it_decided()
    {
        var compiled = Harbour.Compile();
        var (scenario, frame) = (compiled.Scenario!, DebriefFrame.Compile(compiled));
        var skill = scenario.Table<Skill>()[scenario.Table<Skill>()["school"]];
        var book = scenario.Table<Playbook>().First(b => b.Steps.Any(s => s.Name == "enter"));
        var without = Ensemble.Run(
            scenario, skill, 1, 12, frame.Play.Latest, play => PlaySum.Of(play, frame),
            [.. scenario.Table<Playbook>().Select(b => b == book ? b.Without("enter") : b)], cancellation: TestContext.Current.CancellationToken);

        var trial = DecisionTrial.Of(book.Seat, "enter", Sums(compiled, 12), without);
        (trial.Pairs, trial.With, trial.Without, trial.OnlyWith, trial.OnlyWithout).ShouldBe((12, 12, 0, 12, 0));
        trial.Share.Points.ShouldBe(100);
        trial.Share.IsDecisive.ShouldBeTrue();
    }

    [Fact]
    public void Two_histories_stand_side_by_side_from_where_they_part()
    {
        var compiled = Harbour.Compile();
        var asPlayed = Harbour.Play(compiled, 1);
        var skill = compiled.Scenario!.Table<Skill>()[compiled.Scenario.Table<Skill>()["school"]];
        var book = compiled.Scenario.Table<Playbook>().First(b => b.Steps.Any(s => s.Name == "enter"));
        var other = new Play(compiled.Scenario, 1, skill, compiled.Scenario.Table<Playbook>().Select(b => b == book ? b.Without("enter") : b))
            .Run(compiled.Frame!.Latest);

        var sides = SideBySide.Of(asPlayed, new History(compiled.Scenario, asPlayed.Frame, other.Events));
        sides.Moments.ShouldContain(m => m.First != null && m.First.Kind == TimelineMarkKind.Goal && m.Second == null, "without the entry she is not found");
        sides.Moments.ShouldAllBe(m => (m.First ?? m.Second)!.Line.Id.Value >= sides.Comparison.SharedEvents);
        sides.Moments.Select(m => m.At).ShouldBeInOrder();
        SideBySide.Of(asPlayed, asPlayed).Moments.ShouldBeEmpty();
    }

    [Fact]
    public void Stand_ins_take_up_a_play_in_the_middle_and_what_was_before_stays()
    {
        var compiled = Harbour.Compile();
        var asPlayed = Harbour.Play(compiled, 1);
        var skill = compiled.Scenario!.Table<Skill>()[compiled.Scenario.Table<Skill>()["school"]];
        var before = asPlayed.Events.Take(16).ToList();
        var play = Play.After(compiled.Scenario, 1, before, skill).Run(compiled.Frame!.Latest);
        play.Events.Take(16).ShouldBe(before);
        play.World.HasEnded.ShouldBeTrue();
        new History(compiled.Scenario, asPlayed.Frame, play.Events).Seed.ShouldBe(1UL);
    }

    private static IReadOnlyList<PlaySum> Sums(CompiledPackage compiled, int runs)
    {
        var (skills, frame) = (compiled.Scenario!.Table<Skill>(), DebriefFrame.Compile(compiled));
        return Ensemble.Run(compiled.Scenario, skills[skills["school"]], 1, runs, frame.Play.Latest, play => PlaySum.Of(play, frame), cancellation: TestContext.Current.CancellationToken);
    }
}
