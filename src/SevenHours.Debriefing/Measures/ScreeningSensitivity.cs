namespace SevenHours.Debriefing;

/// <summary>How many of the trafficked people who were met were found.</summary>
/// <remarks>Each of them has a row; who was not found says why: not asked alone, without interpreter, in a hurry, or overlooked.</remarks>
public sealed class ScreeningSensitivity() : Measure(
    name: "screening_sensitivity",
    unit: "percent",
    better: Better.Higher,
    title: "Trafficked people found among those met",
    formula: "TP ÷ (TP + FN): people of mixed groups who are trafficked and were flagged, or concluded to be so, ÷ all trafficked people met.",
    range: "0 to 100; none when nobody trafficked was met",
    source: "Sensitivity as in diagnostic testing, over the generated truth of the group. The persons met are those somebody spoke with or concluded about.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var met = ScreeningStory.Of(history).Where(story => story.WasMet && story.Person.IsVictim).ToList();
        return ScreeningRows.Share(met, story => story.IsTaken, story => story.Miss is { } why ? $"missed_{why.ToString().ToLowerInvariant()}" : "found", Result, Nothing);
    }
}
