namespace SevenHours.Debriefing;

/// <summary>How many of those who had cause to speak at a place of work were heard in their own words.</summary>
public sealed class WorkersHeard() : Measure(
    name: "workers_heard",
    unit: "percent",
    better: Better.Higher,
    title: "Workers who told in their own words",
    formula: "Those cheated or held at visited places of work who told somebody in their own words ÷ all of them.",
    range: "0 to 100; none when no place of work was visited",
    source: "Private, independent hearing of workers as in the practice of joint inspections; the formula is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = InspectionRows.Of(history, story => story.HasCause, (story, visit) => (
            story.Heard is not null ? 100 : 0, "percent", story.Heard is not null ? "heard" : $"missed_{story.Miss}".ToLowerInvariant(),
            story.Heard is { } heard ? [heard.Id] : InspectionRows.Missed(history, story, visit)));
        return Result(rows.Count == 0 ? null : Math.Round(rows.Average(row => row.Value ?? 0), 1), rows.SelectMany(row => row.Evidence), rows);
    }
}
