using SevenHours.Disciplines.Telephony;

namespace SevenHours.Debriefing;

/// <summary>How much of what was read from call records they show, and is so.</summary>
/// <remarks>
/// Readings are counted, not the records behind them. That a telephone is at an address counts among those that are not shown: a sector is not an
/// address, and no record can show it.
/// </remarks>
public sealed class RecordsRead() : Measure(
    name: "records_read",
    unit: "percent",
    better: Better.Higher,
    title: "Readings of call records that hold",
    formula: "Readings that the records at hand show and that are so ÷ all readings.",
    range: "0 to 100; none when nothing was read from records",
    source: "Likelihood ratios after ENFSI, Guideline for evaluative reporting in forensic science (2015). The bounds (two dates, three contacts) are defaults of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var claims = history.All<PatternClaimed>();
        return Result(
            Quantiles.Percent(claims.Count(claim => claim.Event.IsShown), claims.Count),
            claims.Select(claim => claim.Id),
            [.. claims.Select(claim => new MeasureDetail(
                "seat", history.Scenario.Seats[claim.Event.Seat].Name, null, claim.Event.IsShown ? 1 : 0, "count",
                claim.Event.IsShown ? "usable" : "unusable", [claim.Id]))]);
    }
}
