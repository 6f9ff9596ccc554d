
namespace SevenHours.Debriefing;

/// <summary>How many needs of facts that somebody else held were met at all.</summary>
/// <remarks>
/// The other side of the exchange latency, which can only speak of what arrived.
/// </remarks>
public sealed class NeedsMet() : Measure(
    name: "needs_met",
    unit: "count",
    better: Better.Higher,
    title: "Needed facts that arrived",
    formula: "Needs of a fact met ÷ needs of a fact that somebody else in play held first; as recorded.",
    range: "0 to the number of needs; none when there was none",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = history.Exchanges;
        return Result(
            rows.Count == 0 ? null : rows.Count(r => r.Latency is not null),
            rows.SelectMany(r => r.Evidence),
            [.. rows.Where(r => r.Latency is null).Select(r => r.ToDetail(history))],
            rows.Count == 0 ? null : rows.Count);
    }
}
