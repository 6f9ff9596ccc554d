using SevenHours.Analysis.Ledgers;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A notebook as it was found: what anybody sees who opens it.</summary>
public static class LedgerPages
{
    private const string Signs = "ABCDEFGHJKLMNPRSTUVZ";

    /// <summary>Its lines, in the order of time.</summary>
    public static IReadOnlyList<LedgerEntry> Of(Scenario scenario, PaperScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (CaseMoney.Of(scenario) is not { } money || money.LedgerOf(scope.Of) is not { } ledger)
        {
            return [];
        }

        var book = money.Book.Book;
        return [.. MaterialSights.Of(money, scope).Select(sight => sight.Line).Order().Select(line => book.Ledger.Transfers[line])
            .Select(line => new LedgerEntry(line.Time, Short(money, line.From), Short(money, line.To), LedgerCode.Write(line.Amount, ledger.Key)))];
    }

    // Somebody's two signs: the same wherever he stands, and told by nothing of him.
    private static string Short(CaseMoney money, int account)
    {
        if (account == money.Book.Outside)
        {
            return "";
        }

        var mixed = Luck.Mix((ulong)account ^ (money.Spec.World.Seed << 24));
        return $"{Signs[(int)(mixed % 20)]}{Signs[(int)(mixed / 20 % 20)]}{(char)('1' + (int)(mixed / 400 % 9))}";
    }
}

/// <summary>A line of a notebook in its keeper's code.</summary>
/// <param name="Time">When, in seconds since STARTEX.</param>
/// <param name="From">Who gave, by a sign; empty for customers.</param>
/// <param name="To">Who took, by a sign.</param>
/// <param name="Sum">How much, in letters.</param>
public sealed record LedgerEntry(long Time, string From, string To, string Sum);
