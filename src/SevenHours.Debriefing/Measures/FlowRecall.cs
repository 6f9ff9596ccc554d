namespace SevenHours.Debriefing;

/// <summary>How much of the way of the proceeds was found and marked.</summary>
public sealed class FlowRecall() : Measure(
    name: "flow_recall",
    unit: "percent",
    better: Better.Higher,
    title: "The way of the proceeds that was found",
    formula: "Value moved by marked lines of the true flow ÷ value moved by all its lines in the books of the case. A sum that goes over three accounts counts three times above and below.",
    range: "0 to 100; none when nobody marked a line or the case has no books",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var marked = MarkedFlow.Of(history);
        if (marked.Lines.Count == 0)
        {
            return Nothing();
        }

        var all = marked.Total;
        return Result(all == 0 ? null : Math.Round(100m * marked.Right.Sum(one => marked.AmountOf(one.Line)) / all, 1, MidpointRounding.AwayFromZero), marked.Evidence);
    }
}
