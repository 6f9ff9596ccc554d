
namespace SevenHours.Debriefing;

/// <summary>How often somebody was charged or held for what exploitation forced.</summary>
public sealed class NonPunishmentBreaches() : Measure(
    name: "non_punishment_breaches",
    unit: "count",
    better: Better.Lower,
    title: "Victims treated as offenders",
    formula: "Count of breaches of the principle of non-punishment.",
    range: "0 and up; the target is 0",
    source: "CETS 197 article 26; Directive 2011/36/EU article 8; V.C.L. and A.N. v. the United Kingdom.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var breaches = BreachRows.Of(history, Catalogue.NonPunishmentPrinciple);
        return Result(breaches.Count, breaches.Select(b => b.Id), [.. breaches.Select(b => BreachRows.Row(history, b))]);
    }
}
