
namespace SevenHours.Debriefing;

/// <summary>How long what arrived lay unread.</summary>
/// <remarks>
/// Receiving and opening are two things. What was never opened has no length: it is listed and does not enter the middle.
/// </remarks>
public sealed class TimeToOpen() : Measure(
    name: "time_to_open",
    unit: "s",
    better: Better.Lower,
    title: "Time from arrival to opening",
    formula: "Middle over all items and receivers of (opened − arrived).",
    range: "0 and up; none when nothing was opened",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var arrivals = Arrivals.Of(history);
        var opened = arrivals.Where(a => a.Opened.IsSome).ToList();
        var value = Quantiles.Of([.. opened.Select(a => (decimal)(a.OpenedAt - a.ArrivedAt).Seconds).Order()], 50);
        var unread = arrivals.Where(a => !a.Opened.IsSome).GroupBy(a => a.Seat).OrderBy(g => g.Key).Select(g => new MeasureDetail(
            "seat", history.Scenario.Seats[g.Key].Name, null, g.Count(), "count", "unopened", [.. g.Select(a => a.Arrived).Distinct().Order()]));
        return Result(value, arrivals.SelectMany(a => a.Opened.IsSome ? new[] { a.Arrived, a.Opened } : [a.Arrived]), [.. unread]);
    }
}
