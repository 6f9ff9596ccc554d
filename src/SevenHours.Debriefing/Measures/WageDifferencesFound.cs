namespace SevenHours.Debriefing;

/// <summary>How many of the differences between papers and people that lay side by side somebody found.</summary>
/// <remarks>A mark on what does not differ stands in a row of its own and is not set off.</remarks>
public sealed class WageDifferencesFound() : Measure(
    name: "wage_differences_found",
    unit: "percent",
    better: Better.Higher,
    title: "Differences between papers and people found",
    formula: "Differences marked that are there ÷ these and those that lay on a desk, papers secured and words told, and nobody marked.",
    range: "0 to 100; none when nothing lay side by side",
    source: "Payroll against statements as in the practice of joint inspections; the formula is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = InspectionRows.Of(history, story => story.Found.Count + story.Missed.Count > 0, (story, visit) => (
            story.Found.Count * 100 / (story.Found.Count + story.Missed.Count), "percent", story.Missed.Count == 0 ? "found" : story.Found.Count == 0 ? "missed" : "partly",
            InspectionRows.Papers(history, story, visit)));
        var (found, all) = InspectionStory.All(history).SelectMany(visit => visit.Workers).Aggregate(
            (Found: 0, All: 0), (sum, story) => (sum.Found + story.Found.Count, sum.All + story.Found.Count + story.Missed.Count));
        return Result(all == 0 ? null : Math.Round(found * 100m / all, 1), rows.SelectMany(row => row.Evidence), rows);
    }
}
