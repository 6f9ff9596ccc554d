using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>What a paper shows of one line of the books.</summary>
/// <param name="Line">The place of the line.</param>
/// <param name="From">Whether it shows who paid.</param>
/// <param name="To">Whether it shows who received.</param>
internal readonly record struct MaterialSight(int Line, bool From, bool To);

/// <summary>Reads out of the books of a case what a paper shows: the lines, and the accounts whose holder it names.</summary>
internal static class MaterialSights
{
    /// <summary>How many transactions on a chain are followed from an address, onward.</summary>
    public const int HopsOn = 6;

    /// <summary>What a paper shows.</summary>
    public static IEnumerable<MaterialSight> Of(CaseMoney money, PaperScope scope) => scope.Kind switch
    {
        PaperKind.Statement => Statement(money, scope),
        _ => [],
    };

    /// <summary>The accounts whose holder a paper names.</summary>
    public static IEnumerable<int> Named(CaseMoney money, PaperScope scope) => scope.Kind switch
    {
        PaperKind.Statement when money.Book.PlaceOf(scope.Of) is >= 0 and var account => [account],
        _ => [],
    };

    // The client's own lines. Who pays in or draws cash a bank does not write; other banks' clients are numbers.
    private static IEnumerable<MaterialSight> Statement(CaseMoney money, PaperScope scope)
    {
        if (money.Book.PlaceOf(scope.Of) is not (>= 0 and var account))
        {
            yield break;
        }

        var isBank = Keepers.IsBank(money.Book.Book.Accounts[account].KeptBy);
        foreach (var line in Within(money, account, scope))
        {
            var (_, from, to, _) = money.Book.Book.Ledger.Transfers[line];
            var isSeen = !isBank || money.Book.Book.Channels[line] is Channel.Bank or Channel.Remittance;
            yield return new MaterialSight(
                line, from == account || (isSeen && from != money.Book.Outside), to == account || (isSeen && to != money.Book.Outside));
        }
    }

    private static int[] Within(CaseMoney money, int account, PaperScope scope)
    {
        var found = new List<int>();
        foreach (var line in money.Book.LinesOf[account])
        {
            if (money.Book.Book.Ledger.Transfers[line].Time is var time && time >= scope.From.Seconds && time < scope.Until.Seconds)
            {
                found.Add(line);
            }
        }

        return [.. found];
    }
}
