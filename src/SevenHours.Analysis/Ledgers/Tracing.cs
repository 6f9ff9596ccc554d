namespace SevenHours.Analysis.Ledgers;

/// <summary>Follows value from a source through a ledger: one pass over its lines in the order of time.</summary>
/// <remarks>
/// What the source receives from others counts as tainted when it comes in, unless it was so before; nothing else enters. An account that pays more
/// than it was seen to receive had the rest before the ledger begins: that part is clean. Value is never made or lost: amounts are whole hundredths, and what
/// rounding keeps back stays with the payer.
/// </remarks>
public static class Tracing
{
    /// <summary>Traces a source.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="source">The place of the source among its accounts.</param>
    /// <param name="method">How mixed value is followed.</param>
    public static Trace Of(Ledger ledger, int source, TracingMethod method)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)source, (uint)ledger.Accounts.Count, nameof(source));
        ITaint taint = method switch
        {
            TracingMethod.Poison => new PoisonTaint(ledger.Accounts.Count),
            TracingMethod.Haircut => new HaircutTaint(ledger.Accounts.Count),
            TracingMethod.Fifo => new FifoTaint(ledger.Accounts.Count),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };
        var (received, entered) = (new long[ledger.Accounts.Count], 0L);
        var transfers = ledger.Transfers;
        foreach (var line in ledger.ByTime)
        {
            ref readonly var transfer = ref transfers[line];
            var isIntoSource = transfer.To == source;
            var carried = taint.Move(transfer.From, transfer.To, transfer.Amount, isIntoSource);
            entered += isIntoSource ? transfer.Amount - carried : 0;
            received[transfer.To] += carried;
        }

        var holdings = new List<TaintedHolding>();
        for (var account = 0; account < received.Length; account++)
        {
            if (account != source && received[account] > 0)
            {
                holdings.Add(new TaintedHolding(account, taint.HeldBy(account), received[account]));
            }
        }

        return new Trace(method, source, entered, holdings, taint.HeldBy(source));
    }
}
