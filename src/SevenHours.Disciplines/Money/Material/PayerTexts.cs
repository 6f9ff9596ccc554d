using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What lines of the books say they are for: what an author wrote, else what fits who pays whom.</summary>
internal static class PayerTexts
{
    private static readonly PayerWord[] AmongPeople = [PayerWord.Gift, PayerWord.Rent, PayerWord.Loan, PayerWord.None];
    private static readonly PayerWord[] AmongCompanies = [PayerWord.Invoice, PayerWord.Invoice, PayerWord.Services, PayerWord.Loan];

    public static PayerText Of(CaseMoney money, int line)
    {
        var book = money.Book;
        if (book.RoadOf(line) is { } road)
        {
            return Moved(money, road, Luck.Mix((ulong)line ^ ((ulong)money.Spec.World.Seed << 20)));
        }

        if (book.Payments[line] is >= 0 and var payment && money.Payments[payment].Says is { IsSome: true } says)
        {
            return new PayerText(PayerWord.None, 0, says);
        }

        var (_, from, to, _) = book.Book.Ledger.Transfers[line];
        var mixed = Luck.Mix((ulong)line ^ ((ulong)money.Spec.World.Seed << 20));
        var word = book.Book.Channels[line] switch
        {
            Channel.Cash or Channel.Hawala => Keepers.IsBank(book.Book.Accounts[to].KeptBy) ? PayerWord.CashIn : PayerWord.CashOut,
            Channel.Remittance => PayerWord.Remittance,
            Channel.Goods => PayerWord.Goods,
            Channel.Crypto => PayerWord.None,
            _ => Transfer(book.Book.Accounts[from].Kind, book.Book.Accounts[to].Kind, mixed),
        };
        return new PayerText(word, word == PayerWord.Invoice ? 1_000 + (int)(mixed % 9_000) : 0, TextRef.None);
    }

    // Who moves what he has in haste still writes what payers write.
    private static PayerText Moved(CaseMoney money, RoadStep road, ulong mixed)
    {
        var word = road.Channel switch
        {
            Channel.Crypto => PayerWord.None,
            Channel.Bank => money.Book.Book.Accounts[road.To].Kind is "exchange" or "exchange_without_names" ? PayerWord.Coins : AmongCompanies[(int)(mixed % 4)],
            _ => road.From == money.Book.Outside ? PayerWord.CashIn : PayerWord.CashOut,
        };
        return new PayerText(word, word == PayerWord.Invoice ? 1_000 + (int)(mixed % 9_000) : 0, TextRef.None);
    }

    private static PayerWord Transfer(string from, string to, ulong mixed) => (from, to) switch
    {
        ("outside", "company" or "business") => PayerWord.BroughtForward,
        ("outside" or "business", "person") => PayerWord.Wage,
        ("person", "business") => PayerWord.Purchase,
        ("person", "person") => AmongPeople[(int)(mixed % 4)],
        (_, "exchange" or "exchange_without_names") or ("exchange" or "exchange_without_names", _) => PayerWord.Coins,
        _ => AmongCompanies[(int)(mixed % 4)],
    };
}
