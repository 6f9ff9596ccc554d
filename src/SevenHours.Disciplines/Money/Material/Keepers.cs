namespace SevenHours.Disciplines.Money;

/// <summary>Who has records of money: the words that stand in books for banks, services and registers.</summary>
public static class Keepers
{
    /// <summary>Those who answer, in the order of lists.</summary>
    public static IReadOnlyList<string> All { get; } = ["bank_xa", "bank_xa_2", "bank_xb", "remittance", "exchange_1", "exchange_2", "exchange_3"];

    /// <summary>Whether it is a bank.</summary>
    public static bool IsBank(string keeper)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        return keeper.StartsWith("bank_", StringComparison.Ordinal);
    }

    /// <summary>Whether it gives statements of accounts: a bank or a remittance service.</summary>
    public static bool GivesStatements(string keeper) => IsBank(keeper) || keeper == "remittance";
}
