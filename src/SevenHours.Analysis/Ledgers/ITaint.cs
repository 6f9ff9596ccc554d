namespace SevenHours.Analysis.Ledgers;

/// <summary>What each account holds, and how much of it is tainted, while a ledger is gone through.</summary>
internal interface ITaint
{
    /// <summary>Moves value from one account to another.</summary>
    /// <param name="from">Who pays.</param>
    /// <param name="to">Who receives.</param>
    /// <param name="amount">How much.</param>
    /// <param name="taintsAll">Whether all of it is tainted on arrival, however it was before.</param>
    /// <returns>How much of it was tainted when it was paid.</returns>
    long Move(int from, int to, long amount, bool taintsAll);

    /// <summary>What of the tainted value an account holds.</summary>
    long HeldBy(int account);
}
