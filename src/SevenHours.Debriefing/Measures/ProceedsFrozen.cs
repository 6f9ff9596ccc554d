using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How much of what the case could have secured was frozen.</summary>
/// <remarks>
/// Assets are counted at the value the author gives them; a case keeps to one currency.
/// </remarks>
public sealed class ProceedsFrozen() : Measure(
    name: "proceeds_frozen",
    unit: "percent",
    better: Better.Higher,
    title: "Proceeds frozen",
    formula: "Σ value of assets frozen ÷ Σ value of all assets of the case.",
    range: "0 to 100; none when the case has no assets",
    source: "UNTOC article 12; CETS 197 article 23(3). The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var events = history.All<AssetFrozen>();
        return Result(
            Quantiles.Percent(events.Sum(e => assets[e.Event.Asset].Value), assets.Sum(a => a.Value)),
            events.Select(e => e.Id),
            [.. events.Select(e => new MeasureDetail(
                "asset", assets[e.Event.Asset].Name, null, assets[e.Event.Asset].Value, assets[e.Event.Asset].Currency, "frozen", [e.Id]))]);
    }
}
