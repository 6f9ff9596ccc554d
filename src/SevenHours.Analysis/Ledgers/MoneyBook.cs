namespace SevenHours.Analysis.Ledgers;

/// <summary>A ledger with what its lines and accounts are called, as it stands in files.</summary>
/// <remarks>Several lines with one id are one transaction, as a coin's with several inputs and outputs.</remarks>
public sealed class MoneyBook
{
    /// <summary>A book.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="transfers">The lines.</param>
    /// <param name="ids">The id of each line's transaction.</param>
    /// <param name="channels">The channel of each line.</param>
    /// <param name="currency">The one currency of all lines.</param>
    /// <exception cref="LedgerException">The ledger is not sound, or a line lacks id or channel.</exception>
    public MoneyBook(IReadOnlyList<BookAccount> accounts, Transfer[] transfers, string[] ids, Channel[] channels, string currency)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(transfers);
        if (ids?.Length != transfers.Length || channels?.Length != transfers.Length)
        {
            throw new LedgerException("Each line of a book has an id and a channel.");
        }

        (Accounts, Ids, Channels, Currency) = (accounts, ids, channels, currency);
        Ledger = new Ledger([.. accounts.Select(account => account.Id)], transfers);
    }

    /// <summary>The accounts, in the order of the ledger.</summary>
    public IReadOnlyList<BookAccount> Accounts { get; }

    /// <summary>The lines.</summary>
    public Ledger Ledger { get; }

    /// <summary>The id of the transaction of each line.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The channel of each line.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>The one currency of all lines, such as <c>XTS</c>.</summary>
    public string Currency { get; }
}

/// <summary>An account of a book.</summary>
/// <param name="Id">Its number: an IBAN, an address, a name of a till.</param>
/// <param name="Kind">What it is, a short word such as <c>person</c>.</param>
/// <param name="Holder">In whose name it is; empty where nobody is named.</param>
/// <param name="KeptBy">Who has the records of it, a short word such as <c>bank_xa</c>.</param>
public sealed record BookAccount(string Id, string Kind, string Holder, string KeptBy);

/// <summary>The way value goes.</summary>
public enum Channel
{
    /// <summary>Notes and coins, from hand to hand.</summary>
    Cash,

    /// <summary>A bank.</summary>
    Bank,

    /// <summary>A remittance service.</summary>
    Remittance,

    /// <summary>Brokers who settle among themselves.</summary>
    Hawala,

    /// <summary>A coin.</summary>
    Crypto,

    /// <summary>Goods, vehicles and property bought.</summary>
    Goods,
}
