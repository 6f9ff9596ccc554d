using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How much of what the case could have secured was frozen.</summary>
/// <remarks>
/// A hold that ran out before a court confirmed it holds nothing. What is held is counted as it stood when it was frozen: each way an asset
/// has gone has cost some of it. A case keeps to one currency.
/// </remarks>
public sealed class ProceedsFrozen() : Measure(
    name: "proceeds_frozen",
    unit: "percent",
    better: Better.Higher,
    title: "Proceeds frozen",
    formula: "Σ value of assets held at the end, as they stood when frozen ÷ Σ value of all assets of the case at STARTEX.",
    range: "0 to 100; none when the case has no assets",
    source: "UNTOC article 12; CETS 197 article 23(3). The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var held = AssetStory.All(history).Where(s => s.Held is not null).OrderBy(s => s.Held!.Value.Id).ToList();
        return Result(
            Quantiles.Percent(held.Sum(s => s.HeldValue), assets.Sum(a => a.Value)),
            held.Select(s => s.Held!.Value.Id),
            [.. held.Select(s => new MeasureDetail("asset", assets[s.Asset].Name, null, s.HeldValue, assets[s.Asset].Currency, "frozen", [s.Held!.Value.Id]))]);
    }
}
