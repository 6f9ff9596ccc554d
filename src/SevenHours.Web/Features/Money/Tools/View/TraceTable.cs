using SevenHours.Analysis.Ledgers;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>One source traced by all methods, account by account.</summary>
public sealed class TraceTable
{
    private TraceTable(IReadOnlyList<Trace> traces)
    {
        Traces = traces;
        var held = traces.Select(trace => trace.Holdings.ToDictionary(holding => holding.Account)).ToList();
        Rows = [.. held.SelectMany(one => one.Keys).Distinct()
            .Select(account => new TraceRow(account, [.. held.Select(one => one.TryGetValue(account, out var holding) ? holding : (TaintedHolding?)null)]))
            .OrderByDescending(row => row.Of(TracingMethod.Haircut)?.Received ?? 0).ThenByDescending(row => row.Of(TracingMethod.Poison)?.Received ?? 0).ThenBy(row => row.Account)];
    }

    /// <summary>A trace by each method, in the order of <see cref="TracingMethod"/>.</summary>
    public IReadOnlyList<Trace> Traces { get; }

    /// <summary>Every account that any method reaches, those to which most came first.</summary>
    public IReadOnlyList<TraceRow> Rows { get; }

    /// <summary>Traces a source by all methods.</summary>
    public static TraceTable Of(MoneyBook book, int source)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new TraceTable([.. Enum.GetValues<TracingMethod>().Select(method => Tracing.Of(book.Ledger, source, method))]);
    }
}

/// <summary>What each method says of an account.</summary>
/// <param name="Account">The place of the account.</param>
/// <param name="Holdings">For each method what it reaches; null where it does not.</param>
public sealed record TraceRow(int Account, IReadOnlyList<TaintedHolding?> Holdings)
{
    /// <summary>By how many of a hundred two sums must differ to be told apart.</summary>
    private const int Telling = 10;

    /// <summary>How the methods differ.</summary>
    public TraceDifference Difference =>
        Of(TracingMethod.Haircut) is null && Of(TracingMethod.Fifo) is null ? TraceDifference.PoisonAlone
        : Of(TracingMethod.Fifo) is null ? TraceDifference.NotFifo
        : Of(TracingMethod.Haircut) is { } share && Of(TracingMethod.Fifo) is { } whole && Differ(share.Received, whole.Received) ? TraceDifference.Sums
        : TraceDifference.None;

    /// <summary>What a method says; null where it does not reach the account.</summary>
    public TaintedHolding? Of(TracingMethod method) => Holdings[(int)method];

    private static bool Differ(long a, long b) => Math.Abs(a - b) * 100 > Math.Max(a, b) * Telling;
}

/// <summary>How the methods differ about an account.</summary>
public enum TraceDifference
{
    /// <summary>Hardly.</summary>
    None,

    /// <summary>In the sum.</summary>
    Sums,

    /// <summary>First in, first out does not reach it.</summary>
    NotFifo,

    /// <summary>Poison alone reaches it.</summary>
    PoisonAlone,
}
