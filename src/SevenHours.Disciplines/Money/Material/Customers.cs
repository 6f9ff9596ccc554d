using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;

namespace SevenHours.Disciplines.Money;

/// <summary>Whom exchanges know: the customer behind an address that dealt with one, where the exchange asks names.</summary>
internal static class Customers
{
    /// <summary>The customer's account, and what went between it, the address and the exchange; nothing where nobody is known.</summary>
    public static (int Account, IReadOnlyList<int> Lines)? Behind(CaseMoney money, int address, long until)
    {
        var book = money.Book.Book;
        var dealt = CoinPaths.CoinLines(money, address, until).Where(line => ExchangeOf(book, line) >= 0).ToList();
        var customer = dealt.Select(line => CustomerOf(money, address, line)).FirstOrDefault(account => account >= 0, -1);
        if (customer < 0)
        {
            return null;
        }

        var lines = new SortedSet<int>(dealt);
        foreach (var line in money.Book.LinesOf[customer])
        {
            if (book.Ledger.Transfers[line].Time < until && ExchangeOf(book, line) >= 0)
            {
                lines.Add(line);
            }
        }

        return (customer, [.. lines]);
    }

    /// <summary>The exchange that asks names at one end of a line; -1 for none.</summary>
    private static int ExchangeOf(MoneyBook book, int line)
    {
        var (_, from, to, _) = book.Ledger.Transfers[line];
        return book.Accounts[from].Kind == "exchange" ? from : book.Accounts[to].Kind == "exchange" ? to : -1;
    }

    // The network's coins are sold by the company they come to rest in. Anybody else bought his where he is a customer: just before, for the same sum.
    private static int CustomerOf(CaseMoney money, int address, int line)
    {
        var book = money.Book;
        if (book.Owners[address] == 0)
        {
            return book.Roles[MoneyRole.Head][0];
        }

        var paid = book.Book.Ledger.Transfers[line];
        foreach (var other in book.LinesOf[paid.From])
        {
            var bought = book.Book.Ledger.Transfers[other];
            if (bought.To == paid.From && bought.Time == paid.Time && bought.Amount == paid.Amount && book.Book.Channels[other] == Channel.Bank)
            {
                return bought.From;
            }
        }

        return -1;
    }
}
