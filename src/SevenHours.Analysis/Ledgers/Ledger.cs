namespace SevenHours.Analysis.Ledgers;

/// <summary>Transfers of value between accounts, in the order of time, kept in columns: a million lines are a few arrays.</summary>
/// <remarks>An account is whatever holds value: a bank account, a till, a courier, a broker, an address of a coin.</remarks>
public sealed class Ledger
{
    private readonly int[] order;
    private readonly Transfer[] transfers;

    /// <summary>A ledger.</summary>
    /// <param name="accounts">Ids of the accounts, each once.</param>
    /// <param name="transfers">The transfers, in any order; those of one time stay in the order given. The ledger keeps the array.</param>
    /// <exception cref="LedgerException">A transfer names no account, moves nothing or less, or two accounts have one id.</exception>
    public Ledger(IReadOnlyList<string> accounts, Transfer[] transfers)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(transfers);
        (Accounts, this.transfers) = (accounts, transfers);
        Places = new Dictionary<string, int>(accounts.Count, StringComparer.Ordinal);
        for (var i = 0; i < accounts.Count; i++)
        {
            if (!Places.TryAdd(accounts[i], i))
            {
                throw new LedgerException($"The ledger has two accounts with the id '{accounts[i]}'.");
            }
        }

        order = Sorted(transfers, accounts.Count);
    }

    /// <summary>Ids of the accounts.</summary>
    public IReadOnlyList<string> Accounts { get; }

    /// <summary>The transfers as they were given.</summary>
    public ReadOnlySpan<Transfer> Transfers => transfers;

    /// <summary>Where an account stands among <see cref="Accounts"/>, by id.</summary>
    public Dictionary<string, int> Places { get; }

    /// <summary>The places of the transfers in the order of time.</summary>
    public ReadOnlySpan<int> ByTime => order;

    private static int[] Sorted(Transfer[] transfers, int accounts)
    {
        var (order, times, isSorted) = (new int[transfers.Length], new long[transfers.Length], true);
        for (var i = 0; i < order.Length; i++)
        {
            var (time, from, to, amount) = transfers[i];
            if ((uint)from >= (uint)accounts || (uint)to >= (uint)accounts || amount <= 0)
            {
                throw new LedgerException($"Transfer {i + 1} names no account of the ledger, or moves nothing. Amounts are whole hundredths from 1.");
            }

            (order[i], times[i]) = (i, time);
            isSorted &= i == 0 || times[i - 1] <= time;
        }

        if (!isSorted)
        {
            Array.Sort(times, order);
            KeepOrderWithinOneTime(times, order);
        }

        return order;
    }

    private static void KeepOrderWithinOneTime(long[] times, int[] order)
    {
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && times[end] == times[start]; end++)
            {
            }

            order.AsSpan(start, end - start).Sort();
        }
    }
}

/// <summary>Value that went from one account to another.</summary>
/// <param name="Time">When, in whole seconds.</param>
/// <param name="From">The place of the account that paid.</param>
/// <param name="To">The place of the account that received.</param>
/// <param name="Amount">How much, in hundredths of the ledger's currency, from 1.</param>
public readonly record struct Transfer(long Time, int From, int To, long Amount);

/// <summary>A ledger, or a file of one, is not sound. The message says where and how to mend it.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Not sound.</summary>
    public LedgerException()
    {
    }

    /// <summary>Not sound, for a reason.</summary>
    public LedgerException(string message) : base(message)
    {
    }

    /// <summary>Not sound, because of something else.</summary>
    public LedgerException(string message, Exception inner) : base(message, inner)
    {
    }
}
