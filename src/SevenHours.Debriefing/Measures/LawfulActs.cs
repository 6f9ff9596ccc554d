using SevenHours.Disciplines.Actions;

namespace SevenHours.Debriefing;

/// <summary>How many acts had mandate and basis.</summary>
/// <remarks>
/// An act that awaits validation counts as lawful until its time is out. What nobody needs leave for is lawful.
/// </remarks>
public sealed class LawfulActs() : Measure(
    name: "lawful_acts",
    unit: "percent",
    better: Better.Higher,
    title: "Acts with mandate and basis",
    formula: "Acts begun within mandate and with a basis in law, as they stand in the end ÷ acts begun.",
    range: "0 to 100; none when nothing was begun",
    source: "ECHR article 8; UNTOC article 20: lawful, necessary, proportionate. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var begun = history.Acts.All.Where(a => a.Began.IsSome).ToList();
        var rows = begun.Where(a => !a.Lawfulness.IsLawful).Select(a => new MeasureDetail(
            "action", history.Scenario.Table<ActionDefinition>()[a.Plan.Action].Name, history.Scenario.Seats[a.Plan.Seat].Name, null, "count",
            a.Lawfulness.InMandate ? "no_basis" : "no_mandate", a.Events));
        return Result(
            Quantiles.Percent(begun.Count(a => a.Lawfulness.IsLawful), begun.Count),
            begun.SelectMany(a => a.Validated.IsSome ? new[] { a.Began, a.Validated } : [a.Began]),
            [.. rows]);
    }
}
