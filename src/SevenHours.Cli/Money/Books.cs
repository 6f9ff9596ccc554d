using SevenHours.Analysis.Ledgers;
using SevenHours.Cli.Shared;

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

    /// <summary>Does something with books; says what is wrong with those that cannot be read.</summary>
    public static int Reading(Action print)
    {
        try
        {
            print();
            return Exit.Fine;
        }
        catch (LedgerException e)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Faulty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Misused;
        }
    }
}
