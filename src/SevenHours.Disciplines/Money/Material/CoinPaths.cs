using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>What a coin's chain shows around an address. Everybody may look; it says who moved what to which address, and never who that is.</summary>
internal static class CoinPaths
{
    /// <summary>How many transactions are followed onward from an address.</summary>
    public const int Onward = 6;

    /// <summary>The lines: those that paid the address, and where it went from there.</summary>
    public static IEnumerable<int> From(CaseMoney money, int address, long until)
    {
        var (book, found, met) = (money.Book, new SortedSet<int>(), new HashSet<int> { address });
        var edge = new List<int> { address };
        for (var hop = 0; hop <= Onward && edge.Count > 0; hop++)
        {
            var next = new List<int>();
            foreach (var one in edge)
            {
                foreach (var line in CoinLines(money, one, until).Where(line => hop == 0 || book.Book.Ledger.Transfers[line].From == one))
                {
                    foreach (var part in book.Transaction(line))
                    {
                        found.Add(part);
                        var to = book.Book.Ledger.Transfers[part].To;
                        if (book.Book.Accounts[to].Kind == "address" && met.Add(to))
                        {
                            next.Add(to);
                        }
                    }
                }
            }

            edge = next;
        }

        return found;
    }

    /// <summary>The addresses that a look at the chain around one of them comes to.</summary>
    public static HashSet<int> Reached(CaseMoney money, int address, long until)
    {
        var book = money.Book.Book;
        return [address, .. From(money, address, until).Select(line => book.Ledger.Transfers[line].To).Where(to => book.Accounts[to].Kind == "address")];
    }

    /// <summary>Lines of coins that an address pays or receives.</summary>
    public static IReadOnlyList<int> CoinLines(CaseMoney money, int address, long until)
    {
        var found = new List<int>();
        foreach (var line in money.Book.LinesOf[address])
        {
            if (money.Book.Book.Channels[line] == Channel.Crypto && money.Book.Book.Ledger.Transfers[line].Time < until)
            {
                found.Add(line);
            }
        }

        return found;
    }
}
