using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How long knowledge lay with those who had it before those who needed it had read it.</summary>
/// <remarks>
/// For each need of a fact (a seat, or an agency of which any seat will do): the moment the needing party read it, minus the moment anybody
/// in play first held it. The value is the middle over all needs that were met. A party that was itself the first to hold a fact had nothing to
/// be told and is left out, and so are facts nobody came to hold. Needs never met have no length and stand apart, without a value.
/// Knowledge that passed off screen counts as recorded.
/// </remarks>
public sealed class ExchangeLatency : Measure
{
    /// <inheritdoc />
    public override string Name => "exchange_latency";

    /// <inheritdoc />
    public override string Title => "Time from known to read by those who needed it, as recorded";

    /// <inheritdoc />
    public override string Formula =>
        "Middle over all needs of (fact read by who needed it − fact first held by anybody in play). Needs never met are counted apart.";

    /// <inheritdoc />
    public override string Source => "Exchange latency: t(read by needed agency) − t(known).";

    /// <inheritdoc />
    public override string Unit => "s";

    /// <inheritdoc />
    public override string Range => "0 and up; none when no needed fact had to be passed on";

    /// <inheritdoc />
    public override Better Better => Better.Lower;

    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = Exchange.Of(history);
        var met = rows.Where(r => r.Latency is not null).OrderBy(r => r.Latency).ThenBy(r => r.Read).ToList();
        var value = Quantiles.Of([.. met.Select(r => (decimal)r.Latency!.Value.Seconds)], 50);
        return Result(value, rows.SelectMany(r => r.Evidence), [.. rows.Select(r => r.ToDetail(history))]);
    }
}
