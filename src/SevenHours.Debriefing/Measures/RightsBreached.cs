using SevenHours.Disciplines.Protection;

namespace SevenHours.Debriefing;

/// <summary>How often a right was breached, whoever did it.</summary>
public sealed class RightsBreached() : Measure(
    name: "rights_breached",
    unit: "count",
    better: Better.Lower,
    title: "Breaches of rights",
    formula: "Count of breaches.",
    range: "0 and up; the target is 0",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var breaches = history.All<RightBreached>();
        return Result(breaches.Count, breaches.Select(b => b.Id), [.. breaches.Select(b => BreachRows.Row(history, b))]);
    }
}
