using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;

namespace SevenHours.Debriefing;

/// <summary>How many copies of devices were limited to what was needed, and made without handling the device first.</summary>
/// <remarks>A copy that neither a period, nor kinds of thing, nor people limit takes a whole life. A look by hand counts against it too.</remarks>
public sealed class CopiesWithinLimits() : Measure(
    name: "copies_within_limits",
    unit: "percent",
    better: Better.Higher,
    title: "Copies of devices within limits",
    formula: "Copies limited by period, kind or people ÷ all copies; looking through a device by hand counts as a copy without limits.",
    range: "0 to 100; the target is 100; none when no device was copied",
    source: "ECHR article 8 on proportionality; ISO/IEC 27037 on handling. The formula is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = history.All<CopyArrived>().Select(copy =>
        {
            var within = !copy.Event.IsTooWide && copy.Event.Copy.Kind != CopyKind.Look;
            var act = history.Acts.Find(copy.Event.Copy.Act);
            return new MeasureDetail(
                "action", act is null ? "" : history.Scenario.Table<ActionDefinition>()[act.Plan.Action].Name,
                act is null ? null : history.Scenario.Seats[act.Plan.Seat].Name, within ? 1 : 0, "count", within ? "kept" : "missed", [copy.Id]);
        }).ToList();
        return rows.Count == 0 ? Nothing() : Result(Quantiles.Percent(rows.Count(r => r.Value > 0), rows.Count), rows.SelectMany(r => r.Evidence), [.. rows.Where(r => r.About.Length > 0)]);
    }
}
