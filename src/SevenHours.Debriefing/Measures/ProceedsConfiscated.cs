using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How much of what the case could have secured a court took. Freezing is not taking.</summary>
public sealed class ProceedsConfiscated() : Measure(
    name: "proceeds_confiscated",
    unit: "percent",
    better: Better.Higher,
    title: "Proceeds confiscated",
    formula: "Σ value confiscated, claims of others taken off ÷ Σ value of all assets of the case at STARTEX.",
    range: "0 to 100; none when the case has no assets",
    source: "UNTOC article 12; CETS 197 article 23(3); Directive (EU) 2024/1260. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var events = history.All<AssetConfiscated>();
        return Result(
            Quantiles.Percent(events.Sum(e => e.Event.Value), assets.Sum(a => a.Value)),
            events.Select(e => e.Id),
            [.. events.Select(e => new MeasureDetail("asset", assets[e.Event.Asset].Name, null, e.Event.Value, assets[e.Event.Asset].Currency, "confiscated", [e.Id]))]);
    }
}
