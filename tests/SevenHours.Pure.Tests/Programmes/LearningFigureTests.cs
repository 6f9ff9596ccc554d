using System.Collections.Immutable;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Figures of tests, forms and marks, against examples worked by hand.</summary>
public sealed class LearningFigureTests
{
    [Fact]
    public void Difficulty_is_the_share_that_had_it_right()
    {
        TestFigures.Difficulty([true, true, true, false]).ShouldBe(0.75);
        TestFigures.Difficulty([]).ShouldBeNull();
    }

    // Scores 1 2 3 4, right from 3 up: mean 2.5, deviation √1.25, (3.5 − 1.5) ÷ √1.25 · √(½·½) = 0.8944.
    [Fact]
    public void Discrimination_is_the_point_biserial_correlation_with_the_other_items()
    {
        TestFigures.Discrimination([(false, 1), (false, 2), (true, 3), (true, 4)])!.Value.ShouldBe(0.8944, 0.0001);
        TestFigures.Discrimination([(true, 1), (true, 2), (false, 3), (false, 4)])!.Value.ShouldBe(-0.8944, 0.0001);
        TestFigures.Discrimination([(true, 1), (true, 2)]).ShouldBeNull();
        TestFigures.Discrimination([(true, 2), (false, 2)]).ShouldBeNull();
    }

    [Fact]
    public void Gain_is_what_was_gained_of_what_could_be()
    {
        TestFigures.Gain(0.4, 0.7)!.Value.ShouldBe(0.5, 1e-9);
        TestFigures.Gain(0.8, 0.7)!.Value.ShouldBe(-0.5, 1e-9);
        TestFigures.Gain(1, 1).ShouldBeNull();
    }

    // Levels 0 to 2; pairs 0-0, 1-1, 2-2, 2-1. Observed ¼·¼ = 0.0625. Expected over all 16 combinations of {0,1,2,2} and {0,1,2,1}:
    // squares of differences 0+1+4+1, 1+0+1+0, 4+1+0+1, 4+1+0+1 = 20, ÷ 4 ÷ 16 = 0.3125. Kappa 1 − 0.0625 ÷ 0.3125 = 0.8.
    [Fact]
    public void Agreement_is_weighted_kappa_with_squared_distances()
    {
        WeightedKappa.Of([(0, 0), (1, 1), (2, 2), (2, 1)], 3)!.Value.ShouldBe(0.8, 1e-9);
        WeightedKappa.Of([(0, 0), (1, 1), (2, 2)], 3).ShouldBe(1);
        WeightedKappa.Of([(0, 1), (1, 0)], 2)!.Value.ShouldBe(-1, 1e-9);
        WeightedKappa.Of([(1, 1), (1, 1)], 3).ShouldBeNull();
        WeightedKappa.Of([], 3).ShouldBeNull();
    }

    [Fact]
    public void The_bank_holds_eight_items_of_each_competence_whole_in_every_language()
    {
        ItemBank.Shipped.CountBy(item => item.Competence).ShouldAllBe(pair => pair.Value >= 8);
        ItemBank.Shipped.Select(item => item.Competence).Distinct().ShouldBe(CompetenceNames.All);
        ItemBank.Shipped.Select(item => item.Id).ShouldBeUnique();
        foreach (var item in ItemBank.Shipped)
        {
            ItemBank.Wrong(item).ShouldBeNull(item.Id);
            string.Join(" ", item.Texts.Keys.Order()).ShouldBe("ar bs en fr it mk ru sq sr-Latn", item.Id);
            item.Source.ShouldNotBeEmpty(item.Id);
            item.IsRight(string.Join(' ', item.Right)).ShouldBeTrue(item.Id);
            item.IsRight(null).ShouldBeFalse(item.Id);
        }
    }

    [Fact]
    public void Forms_are_parallel_and_exchanged_between_before_and_after()
    {
        var (first, second) = TestComposer.Draw(ItemBank.Shipped, CompetenceNames.All, 3, "a key");
        first.Length.ShouldBe(24);
        first.Select(item => item.Competence).Order().ShouldBe(second.Select(item => item.Competence).Order());
        first.Select(item => item.Id).Intersect(second.Select(item => item.Id)).ShouldBeEmpty();
        TestComposer.Draw(ItemBank.Shipped, CompetenceNames.All, 3, "a key").FormA.Select(item => item.Id).ShouldBe(first.Select(item => item.Id));
        CourseTest Test(TestPhase phase) => new() { Id = phase.ToString(), Pair = "pair", Phase = phase, Title = "t", FormA = first, FormB = second };
        var (before, after) = (Test(TestPhase.Before), Test(TestPhase.After));
        var hadFirst = 0;
        for (var i = 0; i < 200; i++)
        {
            var (one, other) = (before.ItemsOf($"p{i}").Select(item => item.Id).ToHashSet(), after.ItemsOf($"p{i}").Select(item => item.Id).ToHashSet());
            one.Overlaps(other).ShouldBeFalse();
            hadFirst += one.Contains(first[0].Id) ? 1 : 0;
        }

        hadFirst.ShouldBeInRange(70, 130);
        before.ItemsOf("p1").Select(item => item.Id).ShouldBe(before.ItemsOf("p1").Select(item => item.Id));
    }

    [Fact]
    public void Under_five_people_there_are_no_figures()
    {
        var (outcome, _) = Outcome(4);
        outcome.Gains().ShouldAllBe(line => line.Before == null && line.Gain == null);
        outcome.Items().ShouldAllBe(line => line.PBefore == null && line.Discrimination == null);
        var (enough, people) = Outcome(5);
        enough.Gains()[0].ShouldBe(new GainLine("", 5, 0, 1, 1));
        enough.ShareOf(TestPhase.After, people[0], "evidence").ShouldBe(1);
    }

    [Fact]
    public void Words_of_a_form_are_shown_from_five_sheets_up()
    {
        var form = new CourseForm { Id = "f", Title = "f", Kind = FormKind.Course, Questions = FormShelf.Questions(FormKind.Course) };
        ImmutableDictionary<string, string> Sheet(int mark) => ImmutableDictionary<string, string>.Empty.Add("use", $"{mark}").Add("monday", $"said {mark}");
        FormOutcome.Of(form, [.. Enumerable.Range(1, 4).Select(Sheet)]).Questions.ShouldBeEmpty();
        var shown = FormOutcome.Of(form, [.. Enumerable.Range(1, 5).Select(Sheet)]).Questions;
        (shown[0].Mean, string.Join(' ', shown[0].Counts)).ShouldBe((3, "1 1 1 1 1"));
        shown.Single(line => line.Question.Id == "monday").Said.Length.ShouldBe(5);
    }

    [Fact]
    public void A_rubric_is_read_as_it_is_written_and_a_broken_one_is_none()
    {
        var criteria = CourseTask.ReadRubric("Safety | none | planned\nElements | one | two | three")!.Value;
        criteria.Select(criterion => (criterion.Title, criterion.Levels.Length)).ShouldBe([("Safety", 2), ("Elements", 3)]);
        CourseTask.ReadRubric("Safety | only").ShouldBeNull();
        CourseTask.ReadRubric("").ShouldBeNull();
    }

    private static (TestOutcome Outcome, string[] People) Outcome(int count)
    {
        var (first, second) = TestComposer.Draw(ItemBank.Shipped, ["evidence", "digital"], 2, "k");
        CourseTest Test(string id, TestPhase phase) => new() { Id = id, Pair = "pair", Phase = phase, Title = id, FormA = first, FormB = second, OpensAt = 0 };
        var (before, after) = (Test("b", TestPhase.Before), Test("a", TestPhase.After));
        var people = Enumerable.Range(1, count).Select(i => $"p{i}").ToArray();
        var sittings = people.SelectMany(person => new[] { before, after }.Select(test => new Sitting { Test = test.Id, Person = person, StartedAt = 1, HandedInAt = 2 }));
        var answers = people.SelectMany(person => after.ItemsOf(person).Select(item => new TestAnswer { Test = "a", Person = person, Item = item.Id, Chosen = string.Join(' ', item.Right), At = 1 }));
        return (new TestOutcome(before, after, sittings, answers, 10), people);
    }
}
