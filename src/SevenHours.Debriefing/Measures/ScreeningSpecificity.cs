namespace SevenHours.Debriefing;

/// <summary>How many of the people met who are not trafficked were not taken for so.</summary>
public sealed class ScreeningSpecificity() : Measure(
    name: "screening_specificity",
    unit: "percent",
    better: Better.Higher,
    title: "Others not taken for trafficked",
    formula: "TN ÷ (TN + FP): people of mixed groups who are not trafficked and were neither flagged nor concluded to be so ÷ all such people met.",
    range: "0 to 100; none when nobody else was met",
    source: "Specificity as in diagnostic testing, over the generated truth of the group.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var met = ScreeningStory.Of(history).Where(story => story.WasMet && !story.Person.IsVictim).ToList();
        return ScreeningRows.Share(met, story => !story.IsTaken, story => story.IsTaken ? "wrongly_flagged" : "", Result, Nothing, onlyMarked: true);
    }
}
