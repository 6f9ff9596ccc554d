namespace SevenHours.Analysis.Ledgers;

/// <summary>Each payment carries the share of tainted value that the account holds, rounded down; the rest stays.</summary>
internal sealed class HaircutTaint(int accounts) : ITaint
{
    private readonly (long All, long Tainted)[] held = new (long, long)[accounts];

    public long Move(int from, int to, long amount, bool taintsAll)
    {
        ref var payer = ref held[from];
        var all = Math.Max(payer.All, amount); // what was there before the ledger begins is clean
        var carried = payer.Tainted == 0 ? 0 : amount == all ? payer.Tainted : Share(amount, payer.Tainted, all);
        payer = (all - amount, payer.Tainted - carried);
        ref var receiver = ref held[to];
        receiver = (receiver.All + amount, receiver.Tainted + (taintsAll ? amount : carried));
        return carried;
    }

    public long HeldBy(int account) => held[account].Tainted;

    private static long Share(long amount, long tainted, long all)
    {
        var high = Math.BigMul(amount, tainted, out var low);
        return high == 0 && low >= 0 ? low / all : (long)((Int128)amount * tainted / all);
    }
}
