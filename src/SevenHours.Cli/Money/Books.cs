using SevenHours.Analysis.Ledgers;

namespace SevenHours.Cli.Money;

/// <summary>Reads the books a command names.</summary>
internal static class Books
{
    public static MoneyBook Read(string folder)
    {
        using var accounts = File.OpenRead(Path.Combine(folder, "accounts.csv"));
        using var lines = File.OpenRead(Path.Combine(folder, "transactions.csv"));
        return BookFiles.Read(accounts, lines);
    }
}
