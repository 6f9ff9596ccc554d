namespace SevenHours.Debriefing;

/// <summary>How many people left a place of work before anybody had heard them.</summary>
public sealed class WorkersLost() : Measure(
    name: "workers_lost",
    unit: "count",
    better: Better.Lower,
    title: "Workers gone before anybody heard them",
    formula: "People of visited places of work who ran from a check, stayed away, were sent out by the back door or lost their bed, and had told nobody anything.",
    range: "0 or more; none when no place of work was visited",
    source: "Practice model, joint labour inspection: status checks first, and workers flee.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var stories = InspectionStory.All(history);
        var rows = InspectionRows.Of(history, story => story.Heard is null && InspectionRows.Left(history, story).Count > 0, (story, _) => (
            1, "count", $"missed_{story.Miss}".ToLowerInvariant(), InspectionRows.Left(history, story)));
        return Result(stories.Count == 0 ? null : rows.Count, rows.SelectMany(row => row.Evidence), rows);
    }
}
