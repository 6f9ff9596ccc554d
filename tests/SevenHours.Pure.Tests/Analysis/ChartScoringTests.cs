using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Scoring;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Charts are scored against what is true.</summary>
public sealed class ChartScoringTests
{
    [Fact]
    public void A_perfect_chart_scores_one() => Seeds.ForAll(200, seeds =>
    {
        var truth = Charts.Any(seeds);
        ChartScoring.Score(truth, truth).Score.ShouldBe(1, 1e-12);
    });

    [Fact]
    public void Every_wrong_tie_lowers_the_score() => Seeds.ForAll(300, seeds =>
    {
        var truth = Charts.Any(seeds);
        var (chart, before) = (truth, 1.0);
        for (var wrong = 0; wrong < 3; wrong++)
        {
            var tie = Charts.AnyTie(seeds, truth.Entities.Count) with { Role = $"invented {wrong}" };
            chart = new LinkChart(chart.Entities, chart.Ties.Append(tie));
            var after = ChartScoring.Score(chart, truth).Score;
            after.ShouldBeLessThan(before);
            before = after;
        }
    });

    [Fact]
    public void Renaming_by_an_alias_changes_nothing() => Seeds.ForAll(200, seeds =>
    {
        var truth = Charts.Any(seeds);
        var drawn = new LinkChart(truth.Entities, truth.Ties.Where(_ => seeds.Below(3) > 0));
        var renamed = drawn.With(
            entity => new Entity("x" + entity.Id, entity.Aliases[seeds.Below(2)].ToUpperInvariant()),
            tie => tie with { From = "x" + tie.From, To = "x" + tie.To });
        ChartScoring.Score(renamed, truth).ShouldBe(ChartScoring.Score(drawn, truth));
    });

    [Fact]
    public void What_is_missing_costs_recall_and_not_precision() => Seeds.ForAll(200, seeds =>
    {
        var truth = Charts.Any(seeds);
        var drawn = new LinkChart(truth.Entities, truth.Ties.Skip(1));
        var score = ChartScoring.Score(drawn, truth);
        score.Ties.Precision.ShouldBe(1, 1e-12);
        score.Ties.Recall.ShouldBeLessThan(1);
    });

    [Fact]
    public void A_tie_to_somebody_innocent_costs_double()
    {
        var truth = new LinkChart([new("a"), new("b"), new("c"), new("d") { IsInnocent = true }], [new Tie("a", "b")]);
        Precision("c").ShouldBe(1.0 / 2);
        Precision("d").ShouldBe(1.0 / 3);

        double Precision(string end) =>
            ChartScoring.Score(new LinkChart(truth.Entities, truth.Ties.Append(new Tie("a", end))), truth).Ties.Precision;
    }

    [Fact]
    public void A_tie_of_which_the_type_is_not_said_earns_half()
    {
        var truth = new LinkChart([new("a"), new("b")], [new Tie("a", "b", "pays")]);
        ChartScoring.Score(truth.With(tie: tie => tie with { Role = "" }), truth).Ties.ShouldBe(new PrecisionRecall(0.5, 0.5));
        ChartScoring.Score(truth.With(tie: tie => tie with { Role = "drives" }), truth).Ties.ShouldBe(new PrecisionRecall(0, 0));
    }

    [Fact]
    public void Direction_and_time_must_not_contradict()
    {
        var truth = new LinkChart([new("a"), new("b")], [new Tie("a", "b") { IsDirected = true, Since = "2031-03-01", Until = "2031-04-01" }]);
        Right(tie => tie with { From = "b", To = "a" }).ShouldBe(0);
        Right(tie => tie with { From = "b", To = "a", IsDirected = false }).ShouldBe(1);
        Right(tie => tie with { Since = "2031-05-01", Until = "" }).ShouldBe(0);
        Right(tie => tie with { Since = "", Until = "" }).ShouldBe(1);

        double Right(Func<Tie, Tie> drawn) => ChartScoring.Score(truth.With(tie: drawn), truth).Ties.Recall;
    }

    [Fact]
    public void What_nobody_could_find_is_not_missed_and_not_wrong()
    {
        var truth = new LinkChart([new("a"), new("b"), new("hidden")], [new Tie("a", "b"), new Tie("b", "hidden")]);
        static bool CanBeFound(Tie tie) => tie.To != "hidden";
        ChartScoring.Score(new LinkChart([new("a"), new("b")], [new Tie("a", "b")]), truth, CanBeFound).Score.ShouldBe(1);
        ChartScoring.Score(truth, truth, CanBeFound).Score.ShouldBe(1);
    }

    [Fact]
    public void A_comparison_says_whom_was_meant_and_what_was_right_wrong_and_missed()
    {
        var truth = new LinkChart([new("a", "Arden", "", ["Feld"]), new("b"), new("c")], [new Tie("a", "b", "pays") { Source = "one" }, new Tie("b", "c") { Source = "two" }]);
        var drawn = new LinkChart([new("1", "FELD"), new("b"), new("x")], [new Tie("1", "b", "pays"), new Tie("1", "x"), new Tie("1", "b", "drives")]);

        var compared = ChartScoring.Compare(drawn, truth);

        compared.Who.ShouldBe(new Dictionary<string, string> { ["1"] = "a", ["b"] = "b" });
        compared.Right.Select(pair => (pair.Key.Role, pair.Value.Source)).ShouldBe([("pays", "one")]);
        compared.Wrong.Select(tie => (tie.To, tie.Role)).ShouldBe([("x", ""), ("b", "drives")]);
        compared.Missed.Select(tie => tie.Source).ShouldBe(["two"]);
    }

    [Theory, InlineData("Mr. Feld", "mr feld"), InlineData("Čedo", "cedo"), InlineData("فِلد", "فلد")]
    public void Names_written_differently_are_one(string one, string other) => NameFolding.Fold(one).ShouldBe(NameFolding.Fold(other));
}
