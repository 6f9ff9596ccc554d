
namespace SevenHours.Debriefing;

/// <summary>How often a victim was pressed within the time to recover and reflect.</summary>
public sealed class ReflectionBreaches() : Measure(
    name: "reflection_breaches",
    unit: "count",
    better: Better.Lower,
    title: "Victims pressed within the time to reflect",
    formula: "Count of breaches of the principle of recovery and reflection.",
    range: "0 and up; the target is 0",
    source: "CETS 197 article 13; Directive 2004/81/EC article 6.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var breaches = BreachRows.Of(history, Catalogue.ReflectionPrinciple);
        return Result(breaches.Count, breaches.Select(b => b.Id), [.. breaches.Select(b => BreachRows.Row(history, b))]);
    }
}
