using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What banks and services reported to the financial intelligence unit: twice as many false alarms as true ones. Truth.</summary>
internal sealed class CaseReports(CaseMoney money)
{
    private const int Purpose = 11;
    private const int FalseForEachTrue = 2;
    private const int MostLines = 12;

    private readonly Lazy<IReadOnlyList<SuspicionReport>> all = new(() => Make(money));

    /// <summary>What the unit has: on an account or on the accounts of somebody of the case, and on whoever dealt with them through a bank.</summary>
    public IEnumerable<SuspicionReport> Find(PaperScope scope)
    {
        var asked = money.AccountsOf(scope.Of).ToHashSet();
        if (asked.Count == 0)
        {
            return [];
        }

        var past = all.Value.Where(report => report.At < scope.Until.Seconds).ToList();
        var found = past.Where(report => asked.Contains(report.Account) || Dealt(report.Account, asked)).ToList();
        return found.Concat(Alike(past.Except(found), asked.Min(), found.Count)).OrderBy(report => report.At);
    }

    /// <summary>When the last report before a time was made.</summary>
    public long LastBefore(long time) => all.Value.Where(report => report.At < time).Select(report => (long)report.At).DefaultIfEmpty(long.MinValue).Max();

    // A search by name also hits whoever is called alike: as many as are meant.
    private static IEnumerable<SuspicionReport> Alike(IEnumerable<SuspicionReport> others, int asked, int count) =>
        others.Where(report => report.Reason >= SuspicionReason.BelowThreshold).OrderBy(report => Luck.Mix((ulong)report.Account ^ ((ulong)asked << 32))).Take(count);

    private bool Dealt(int account, HashSet<int> with)
    {
        var book = money.Book;
        foreach (var line in book.LinesOf[account])
        {
            var (_, from, to, _) = book.Book.Ledger.Transfers[line];
            if (book.Book.Channels[line] == Channel.Bank && with.Contains(from == account ? to : from))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<SuspicionReport> Make(CaseMoney money)
    {
        var book = money.Book;
        var (dice, made) = (new Dice(money.Spec.World.Seed, Purpose), new List<SuspicionReport>());
        foreach (var (role, reason) in new[]
        {
            (MoneyRole.Mule, SuspicionReason.CashInAndOn), (MoneyRole.Company, SuspicionReason.NoBusiness), (MoneyRole.Abroad, SuspicionReason.NoBusiness),
            (MoneyRole.Head, SuspicionReason.FromMany),
        })
        {
            made.AddRange(book.Roles[role].Select(account => Report(money, account, reason, dice)).OfType<SuspicionReport>());
        }

        // Whoever pays takings in as cash is reported first: it looks like pieces of one sum. The others are whoever a bank clerk wondered about.
        var innocent = made.Count * FalseForEachTrue;
        var trades = book.CashTrades.Take(innocent / 2).Select(account => Report(money, account, SuspicionReason.BelowThreshold, dice)).OfType<SuspicionReport>().ToList();
        made.AddRange(trades);
        for (var i = trades.Count; i < innocent; i++)
        {
            var account = dice.Of(dice.Within(40) ? book.Roles[MoneyRole.Shop] : book.Roles[MoneyRole.Innocent]);
            var reason = dice.Of([SuspicionReason.MuchCash, SuspicionReason.ManySmall, SuspicionReason.BelowThreshold]);
            if (made.TrueForAll(one => one.Account != account) && Report(money, account, reason, dice) is { } report)
            {
                made.Add(report);
            }
        }

        return made;
    }

    private static SuspicionReport? Report(CaseMoney money, int account, SuspicionReason reason, Dice dice)
    {
        var book = money.Book;
        var lines = new List<int>();
        foreach (var line in book.LinesOf[account])
        {
            if (Fits(book.Book, line, account, reason))
            {
                lines.Add(line);
            }
        }

        if (lines.Count < 2)
        {
            return null;
        }

        var last = lines.FindLastIndex(line => book.Book.Ledger.Transfers[line].Time < 0);
        lines = last < 0 ? [.. lines.Take(2)] : lines.GetRange(Math.Max(0, last + 1 - MostLines), Math.Min(MostLines, last + 1));
        var number = new CaseNumbers(money.Spec.World.Seed).Reference((1 << 25) + account);
        return new SuspicionReport(number, reason, book.Book.Accounts[account].KeptBy, book.Book.Ledger.Transfers[lines[^1]].Time + dice.Between(3_600, 86_400))
        {
            Of = book.Book.Accounts[account].Id, Transactions = [.. lines.Select(line => book.Book.Ids[line])], Account = account, Lines = lines,
        };
    }

    private static bool Fits(MoneyBook book, int line, int account, SuspicionReason reason)
    {
        var isIn = book.Ledger.Transfers[line].To == account;
        return reason switch
        {
            SuspicionReason.CashInAndOn => true,
            SuspicionReason.MuchCash or SuspicionReason.BelowThreshold => isIn || book.Channels[line] == Channel.Cash,
            SuspicionReason.ManySmall => book.Channels[line] == Channel.Bank,
            _ => isIn && book.Channels[line] is Channel.Bank or Channel.Remittance,
        };
    }
}
