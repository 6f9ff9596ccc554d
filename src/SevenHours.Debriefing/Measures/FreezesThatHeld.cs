using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How many of the freezes that were tried held something, and why the others did not.</summary>
public sealed class FreezesThatHeld() : Measure(
    name: "freezes_that_held",
    unit: "percent",
    better: Better.Higher,
    title: "Freezes that held something",
    formula: "Freezes that held ÷ freezes that were tried. Too late, the wrong way, another name and a paper with gaps are rows of their own.",
    range: "0 to 100; none when nothing was tried",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        var held = history.All<AssetFrozen>();
        var empty = history.All<FreezeFoundNothing>();
        return Result(
            Quantiles.Percent(held.Count, held.Count + empty.Count),
            held.Select(e => e.Id).Concat(empty.Select(e => e.Id)).Order(),
            [
                .. held.Select(e => new MeasureDetail("asset", assets[e.Event.Asset].Name, null, 1, "count", "held", [e.Id])),
                .. empty.Select(e => new MeasureDetail("asset", assets[e.Event.Asset].Name, null, 0, "count", Word(e.Event.Why), [e.Id])),
            ]);
    }

    private static string Word(FreezeObstacle why) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(why.ToString());
}
