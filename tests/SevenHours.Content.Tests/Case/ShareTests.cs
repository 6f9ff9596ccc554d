using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>How often teams of each skill reach the goal. <c>SEVENHOURS_SOAK=1</c> plays a thousand plays each, with exact bounds.</summary>
public sealed class ShareTests(ITestOutputHelper output)
{
    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("SEVENHOURS_SOAK") == "1";
    private static readonly int Runs = IsSoak ? 1000 : 120;

    public static TheoryData<string> Skills => ["school", "average", "novice"];

    [Theory, MemberData(nameof(Skills))]
    public void A_team_reaches_the_goal_as_often_as_the_author_promises(string skill)
    {
        var promise = Vicenza.Package.Manifest.Promises[skill];
        var band = new Band(Vicenza.Reached(skill, Runs).Count(r => r), Runs);
        output.WriteLine($"{skill}: {band}, promised {promise.AtLeast} to {promise.AtMost} %");
        var (low, high) = IsSoak ? ((double)band.Hits / Runs, (double)band.Hits / Runs) : (band.Low, band.High);
        (100 * high).ShouldBeGreaterThanOrEqualTo(promise.AtLeast);
        (100 * low).ShouldBeLessThanOrEqualTo(promise.AtMost);
    }

    [Fact]
    public void The_promises_are_those_the_case_was_ordered_with() =>
        Vicenza.Package.Manifest.Promises.Select(p => (p.Key, p.Value.AtLeast, p.Value.AtMost)).Order()
            .ShouldBe([("average", 30, 70), ("novice", 3, 25), ("school", 90, 100)]);

    [Fact]
    public void Every_key_decision_is_worth_five_points()
    {
        var runs = IsSoak ? 1000 : 40;
        var worths = KeyDecisionWorth.Of(
            Vicenza.Scenario, Vicenza.Frame, Vicenza.Skill("school"), runs, 1, PlayCheck.LeastKeyWorth, cancellation: TestContext.Current.CancellationToken);
        worths.Count.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var worth in worths)
        {
            output.WriteLine($"{Vicenza.Scenario.Seats[worth.Seat]}/{worth.Step}: {worth.With} with, {worth.Without} without, of {worth.Runs}");
        }

        // The same seeds play both, so most luck is common and a short sample shows what a decision is worth.
        worths.ShouldAllBe(w => w.Points >= PlayCheck.LeastKeyWorth);
    }
}
