namespace SevenHours.Analysis.Ledgers;

/// <summary>An account that received tainted value is tainted wholly, from then on, with all it holds and will hold.</summary>
internal sealed class PoisonTaint(int accounts) : ITaint
{
    private readonly long[] held = new long[accounts];
    private readonly bool[] isTainted = new bool[accounts];

    public long Move(int from, int to, long amount, bool taintsAll)
    {
        held[from] = Math.Max(held[from], amount) - amount;
        held[to] += amount;
        var carries = isTainted[from];
        isTainted[to] |= carries || taintsAll;
        return carries ? amount : 0;
    }

    public long HeldBy(int account) => isTainted[account] ? held[account] : 0;
}
