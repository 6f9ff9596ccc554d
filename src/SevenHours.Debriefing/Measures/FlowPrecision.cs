namespace SevenHours.Debriefing;

/// <summary>How much of what was held for the way of the proceeds is it.</summary>
public sealed class FlowPrecision() : Measure(
    name: "flow_precision",
    unit: "percent",
    better: Better.Higher,
    title: "Marked lines that are the way of the proceeds",
    formula: "Lines of the books marked as the way of the proceeds that belong to the true flow ÷ lines marked. Marks that were taken back do not count; a line marked by several counts once.",
    range: "0 to 100; none when nobody marked a line or the case has no books",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var marked = MarkedFlow.Of(history);
        return Result(Quantiles.Percent(marked.Right.Count(), marked.Lines.Count), marked.Evidence);
    }
}
