namespace SevenHours.Debriefing;

/// <summary>How long knowledge lay with those who had it before those who needed it had read it.</summary>
/// <remarks>
/// For each need of a fact (a seat, or an agency of which any seat will do): the moment the needing party read it, minus the moment anybody
/// in play first held it. The value is the middle over all needs that were met. A party that was itself the first to hold a fact had
/// nothing to
/// be told and is left out, and so are facts nobody came to hold. Needs never met have no length: they stand among the rows without a
/// value, and
/// <see cref="NeedsMet"/> counts them. Knowledge that passed off screen counts as recorded.
/// </remarks>
public sealed class ExchangeLatency() : Measure(
    name: "exchange_latency",
    unit: "s",
    better: Better.Lower,
    title: "Time from known to read by those who needed it, as recorded",
    formula: "Middle over all needs of (fact read by who needed it − fact first held by anybody in play). Needs never met are counted apart.",
    range: "0 and up; none when no needed fact was passed on",
    source: MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = history.Exchanges;
        var value = Quantiles.Of([.. rows.Where(r => r.Latency is not null).Select(r => (decimal)r.Latency!.Value.Seconds).Order()], 50);
        return Result(value, rows.SelectMany(r => r.Evidence), [.. rows.Select(r => r.ToDetail(history))]);
    }
}
