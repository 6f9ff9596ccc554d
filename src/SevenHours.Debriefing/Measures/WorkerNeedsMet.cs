using SevenHours.Disciplines.Inspections;

namespace SevenHours.Debriefing;

/// <summary>How much of what those who work at a visited place need was given to them, victims or not.</summary>
public sealed class WorkerNeedsMet() : Measure(
    name: "worker_needs_met",
    unit: "percent",
    better: Better.Higher,
    title: "Needs of workers met, victims or not",
    formula: "Referral, wages, bed and advice on leave to stay that were given ÷ those needed, over everybody at visited places of work.",
    range: "0 to 100; none when no place of work was visited",
    source: "Outcomes for workers who are no victims as well; the formula is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = InspectionRows.Of(history, story => story.Worker.Needs != Needs.None, (story, visit) => (
            WorkerNeeds.Count(story.Met) * 100 / WorkerNeeds.Count(story.Worker.Needs), "percent", story.Unmet == Needs.None ? "met" : story.Met == Needs.None ? "unmet" : "partly",
            InspectionRows.Help(history, story, visit)));
        var (met, all) = InspectionStory.All(history).SelectMany(visit => visit.Workers).Aggregate(
            (Met: 0, All: 0), (sum, story) => (sum.Met + WorkerNeeds.Count(story.Met), sum.All + WorkerNeeds.Count(story.Worker.Needs)));
        return Result(all == 0 ? null : Math.Round(met * 100m / all, 1), rows.SelectMany(row => row.Evidence), rows);
    }
}
