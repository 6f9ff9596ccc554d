using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How much of what the case could have secured somebody found while it lay there.</summary>
/// <remarks>An asset is located when a seat holds a fact that shows the stop at which it then lies, or when it is frozen.</remarks>
public sealed class ProceedsLocated() : Measure(
    name: "proceeds_located",
    unit: "percent",
    better: Better.Higher,
    title: "Proceeds located",
    formula: "Σ value of assets that a seat knew to lie where they lay, or that were frozen ÷ Σ value of all assets of the case.",
    range: "0 to 100; none when the case has no assets",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var found = AssetStory.All(history)
            .Select(s => (Story: s, By: s.Located?.Event ?? s.Steps.Where(h => h.Event is AssetFrozen).Select(h => (Kernel.EventId?)h.Id).FirstOrDefault()))
            .Where(f => f.By is not null).ToList();
        return Result(
            Quantiles.Percent(found.Sum(f => assets[f.Story.Asset].Value), assets.Sum(a => a.Value)),
            found.Select(f => f.By!.Value).Distinct().Order(),
            [.. found.Select(f => new MeasureDetail("asset", assets[f.Story.Asset].Name, null, assets[f.Story.Asset].Value, assets[f.Story.Asset].Currency, "located", [f.By!.Value]))]);
    }
}
