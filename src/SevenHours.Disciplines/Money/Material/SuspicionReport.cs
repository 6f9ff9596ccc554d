using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Why somebody reported an account.</summary>
public enum SuspicionReason
{
    /// <summary>Cash in often, and on within days.</summary>
    CashInAndOn,

    /// <summary>Money goes through that no business explains.</summary>
    NoBusiness,

    /// <summary>Money from abroad, from many and from exchanges.</summary>
    FromMany,

    /// <summary>Sums that keep below the threshold.</summary>
    BelowThreshold,

    /// <summary>More cash than usual for such a client.</summary>
    MuchCash,

    /// <summary>Many small transfers among people.</summary>
    ManySmall,
}

/// <summary>A report of suspicion, as the financial intelligence unit hands it on. Whether it is a true alarm nobody says.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Reason">Why it was made.</param>
/// <param name="Keeper">Who made it, by the word for those who keep records.</param>
/// <param name="At">When, in seconds since STARTEX.</param>
public sealed record SuspicionReport(string Number, SuspicionReason Reason, string Keeper, long At)
{
    /// <summary>The account it is about, by its number.</summary>
    public required string Of { get; init; }

    /// <summary>The references of the transactions it lists.</summary>
    public required IReadOnlyList<string> Transactions { get; init; }

    /// <summary>The account. Truth.</summary>
    internal int Account { get; init; }

    /// <summary>The lines. Truth.</summary>
    internal IReadOnlyList<int> Lines { get; init; } = [];
}
