using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Runs;

/// <summary>Mistakes, hand-overs, decisions and measures over many runs.</summary>
public sealed class ManyRunsTests
{
    [Fact]
    public void Mistakes_stand_with_their_share_of_runs_the_worst_first_and_what_was_set_aside_does_not_count()
    {
        var often = Some.Run("a", 1, 6, digest: Some.Digest(mistakes: [new(14, 3, 60, "police"), new(9, 4, 90, null)]));
        var rare = Some.Run("b", 1, 6, digest: Some.Digest(mistakes: [new(14, 5, 60, "police")])) with { Named = [new(7, 8, 100, null)] };
        var cleared = Some.Run("c", 1, 6, digest: Some.Digest(mistakes: [new(9, 2, 10, null)])) with { SetAside = new HashSet<(int, int)> { (9, 2) } };
        ComparedRun[] runs = [often, rare, cleared];
        var bundles = RunBundle.Lay(runs, run => run.People);
        var rows = RecurringMistake.All([bundles.Within(runs), bundles.Within([rare])]);

        rows.Select(row => (row.Number, row.Cells[0].Runs.Count, row.Cells[0].Share)).ShouldBe([(14, 2, 66.7m), (7, 1, 33.3m), (9, 1, 33.3m)]);
        rows[0].Cells[1].Share.ShouldBe(100);
        rows[1].Cells[0].Named.ShouldBe(1);
        rows[0].Cells[0].Runs[0].Times.Single().Event.ShouldBe(3, "the event it rests on");
    }

    [Fact]
    public void A_hand_over_is_the_middle_of_its_waits_with_what_came_late_and_what_never_came()
    {
        ComparedRun[] runs = [.. Enumerable.Range(0, 3).Select(number => Some.Run("a" + number, 1, 20, digest: Some.Digest(exchanges:
        [
            new("street", "hotline", "police", 0, 100, 60 + 120 * number, 1, 2), new("name", "hotline", "police", 0, 50, null, 3, null),
        ])))];
        var cell = HandOverRow.All(runs, [runs]).ShouldHaveSingleItem().Cells[0].ShouldNotBeNull();
        (cell.Needs, cell.Waited!.Middle, cell.Late, cell.Never, cell.Runs).ShouldBe((6, 180m, 2, 3, 3));
        cell.Worst[0].Exchange.Fact.ShouldBe("name", "what never came stands first");
    }

    [Fact]
    public void A_hand_over_of_an_agency_in_which_few_people_sat_is_not_shown()
    {
        ComparedRun[] runs = [Some.Run("a", 1, 8, digest: Some.Digest(exchanges: [new("street", "hotline", "police", 0, 100, 60, 1, 2)]))];
        HandOverRow.All(runs, [runs]).Single().Cells.ShouldBe([null], "eight people, of whom two sat at the hotline");
    }

    [Fact]
    public void A_decision_says_which_way_how_many_took_and_how_it_ended_unless_few_took_it()
    {
        ComparedRun[] runs = [.. Enumerable.Range(0, 14).Select(number => Some.Run("a" + number, 1, 4, digest: Some.Digest(
            decisions: [new("officer", "police", "go_in", number < 7 ? SchoolVerdict.Done : number < 12 ? SchoolVerdict.Late : SchoolVerdict.Missed, 60, number < 12 ? 600 : null, [4])], reached: number < 7)))];
        var row = ComparedDecision.All(runs, runs).ShouldHaveSingleItem();
        row.Runs.ShouldBe(14);
        row.Ways.Select(way => (way.Verdict, way.Runs.Count, way.IsEndShown)).ShouldBe(
            [(SchoolVerdict.Done, 7, true), (SchoolVerdict.Late, 5, false), (SchoolVerdict.Missed, 2, false)], "the two alone could be worked out, so the five are hidden with them");
        (row.Ways[0].Reached, row.Ways[0].Ended, row.Ways[0].Took!.Middle).ShouldBe((7, 7, 540m));
    }

    [Fact]
    public void A_decision_of_a_seat_in_which_few_people_sat_is_not_shown()
    {
        ComparedRun[] runs = [Some.Run("a", 1, 12, digest: Some.Digest(decisions: [new("officer", "police", "go_in", SchoolVerdict.Done, 1, 2, [4])]))];
        ComparedDecision.All(runs, runs).Single().Runs.ShouldBe(0, "twelve people, of whom three shared the seat");
    }

    [Fact]
    public void Runs_that_only_stand_together_share_a_dot_at_their_middle()
    {
        ComparedRun[] runs = [Measured("a", 6, 10), Measured("b", 3, 20), Measured("c", 3, 40), Measured("d", 3, 60)];
        var series = MeasureSeries.All(RunBundle.Lay(runs, run => run.People).Within(runs)).ShouldHaveSingleItem();
        series.Dots.Select(dot => (dot.Bundle.Runs.Length, dot.Value)).ShouldBe([(1, 10m), (3, 40m)]);

        static ComparedRun Measured(string exercise, int people, int value) => Some.Run(exercise, 1, people, digest: Some.Digest([new("idle_time", value, null, "s", 1)]));
    }
}
