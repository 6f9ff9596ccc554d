using SevenHours.Disciplines.Money;

namespace SevenHours.Debriefing;

/// <summary>How much there is to compensate those who were harmed: what is held or confiscated, whether or not it was paid.</summary>
public sealed class CompensationPossible() : Measure(
    name: "compensation_possible",
    unit: "count",
    better: Better.Higher,
    title: "Money there for compensation",
    formula: "Σ value of assets held at the end or confiscated, in whole units of the case's currency; what was paid to people stands in the rows.",
    range: "0 and more; none when the case has no assets",
    source: "UNTOC articles 14(2) and 25(2); CETS 197 article 15; Directive 2012/29/EU. The figure is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var assets = history.Scenario.Table<Asset>();
        if (assets.Count == 0)
        {
            return Result(null, []);
        }

        var there = AssetStory.All(history).Where(s => s.Confiscated is not null || s.Held is not null)
            .Select(s => (Story: s, Value: s.Confiscated?.Event.Value ?? s.HeldValue, Event: s.Confiscated?.Id ?? s.Held!.Value.Id)).OrderBy(t => t.Event).ToList();
        var paid = history.All<CompensationPaid>();
        return Result(
            there.Sum(t => t.Value),
            there.Select(t => t.Event).Concat(paid.Select(p => p.Id)).Order(),
            [
                .. there.Select(t => new MeasureDetail("asset", assets[t.Story.Asset].Name, null, t.Value, assets[t.Story.Asset].Currency, "there", [t.Event])),
                .. paid.Select(p => new MeasureDetail("person", history.Scenario.Subjects[p.Event.Person].Name, null, p.Event.Amount, "count", "paid", [p.Id])),
            ]);
    }
}
