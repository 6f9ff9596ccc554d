using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many agencies had begun to work an hour after the first sign.</summary>
/// <remarks>
/// Work is an act of one's own: ordering something, asking, writing, sharing, recording a decision or a conversation. Reading is not.
/// </remarks>
public sealed class AgenciesAtWork() : Measure(
    name: "agencies_at_work_first_hour",
    unit: "count",
    better: Better.Higher,
    title: "Agencies at work in the first hour",
    formula: "Agencies with an act of their own within an hour of the first actionable sign, of all agencies in play.",
    range: "0 to the number of agencies; none before the first sign",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        if (history.FirstSign() is not { } sign)
        {
            return Nothing();
        }

        var until = sign.At + SimSpan.FromHours(1);
        var rows = Doings.Of(history).Where(d => d.At >= sign.At && d.At <= until)
            .GroupBy(d => history.AgencyOf(d.Seat)).OrderBy(g => g.Key)
            .Select(g => new MeasureDetail(
                "agency", history.Scenario.Agencies[g.Key].Name, null, g.Count(), "count", "", [.. g.Select(d => d.Event)])).ToList();
        return Result(rows.Count, [sign.Event, .. rows.SelectMany(r => r.Evidence)], rows, history.Agencies.Count);
    }
}
