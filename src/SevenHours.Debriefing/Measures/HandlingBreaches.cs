using SevenHours.Disciplines.Walls;

namespace SevenHours.Debriefing;

/// <summary>How often information went on, or before a court, against the handling code of whoever gave it.</summary>
/// <remarks>What was passed on with consent, or to the originator's own agency, counts for nothing: only breaches are counted.</remarks>
public sealed class HandlingBreaches() : Measure(
    name: "handling_breaches",
    unit: "count",
    better: Better.Lower,
    title: "Information used against its originator's handling code",
    formula: "Count of things passed on, or laid before a court, that stood under a code of another agency which had not consented.",
    range: "0 and up; the target is 0",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var breaches = history.All<HandlingBreached>().ToList();
        return Result(breaches.Count, breaches.Select(b => b.Id), [.. breaches.Select(b => new MeasureDetail(
            "agency", history.Scenario.Agencies[history.Scenario.Seats[b.Event.Breach.Seat].Agency].Name, history.Scenario.Seats[b.Event.Breach.Seat].Name,
            1, "count", "without_consent", [b.Id]))]);
    }
}
