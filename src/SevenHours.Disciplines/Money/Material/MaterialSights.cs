using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>Reads out of the books of a case what a paper shows: the lines, and the accounts whose holder it names.</summary>
internal static class MaterialSights
{
    /// <summary>What a paper shows.</summary>
    public static IEnumerable<MaterialSight> Of(CaseMoney money, PaperScope scope) => scope.Changes is { } changes
        ? InBooks(money, scope).Where(sight => !changes.Unpaid.Contains(sight.Line)).Concat(Moved(money, scope, changes))
        : InBooks(money, scope);

    private static IEnumerable<MaterialSight> InBooks(CaseMoney money, PaperScope scope) => scope.Kind switch
    {
        PaperKind.Statement => Statement(money, scope),
        PaperKind.Chain => Whole(money.Book.PlaceOf(scope.Of) is >= 0 and var address ? CoinPaths.From(money, address, scope.Until.Seconds) : []),
        PaperKind.Identity => Whole(CustomerBehind(money, scope)?.Lines ?? []),
        PaperKind.Ledger => money.LedgerOf(scope.Of) is { } ledger ? Ledger(money, ledger, scope) : [],
        PaperKind.Register => Whole(money.Registers.Find(scope).SelectMany(entry => entry.Lines)),
        PaperKind.Report => money.Reports.Find(scope).SelectMany(report => report.Lines.SelectMany(line => Own(money, report.Account, line))),
        _ => [],
    };

    /// <summary>The accounts whose holder a paper names.</summary>
    public static IEnumerable<int> Named(CaseMoney money, PaperScope scope) => scope.Kind switch
    {
        PaperKind.Statement when money.Book.PlaceOf(scope.Of) is >= 0 and var account => [account],
        PaperKind.Identity when CustomerBehind(money, scope) is { } customer => [customer.Account],
        PaperKind.Ledger when money.LedgerOf(scope.Of) is { } ledger => ledger.Names.SelectMany(role => money.Book.Roles[role]),
        PaperKind.Register => money.Registers.Find(scope).Select(entry => entry.Account).Where(account => account >= 0),
        PaperKind.Report => money.Reports.Find(scope).Select(report => report.Account),
        _ => [],
    };

    // What assets brought about: in a statement it looks like any other line of its client, on a chain everybody sees both ends.
    private static IEnumerable<MaterialSight> Moved(CaseMoney money, PaperScope scope, BookChanges changes)
    {
        var (own, isOpen) = (money.Book.PlaceOf(scope.Of), scope.Kind == PaperKind.Chain);
        return changes.Moved.Where(line => line.At >= scope.From && line.At < scope.Until).Select(line =>
        {
            var road = money.Book.Roads[line.Step];
            var isSeen = isOpen || road.Channel == Channel.Bank;
            return new MaterialSight(
                money.Book.Book.Ids.Count + line.Step,
                road.From == own || (isSeen && road.From != money.Book.Outside),
                road.To == own || (isSeen && road.To != money.Book.Outside));
        });
    }

    private static (int Account, IReadOnlyList<int> Lines)? CustomerBehind(CaseMoney money, PaperScope scope) =>
        money.Book.PlaceOf(scope.Of) is >= 0 and var address ? Customers.Behind(money, address, scope.Until.Seconds) : null;

    private static IEnumerable<MaterialSight> Statement(CaseMoney money, PaperScope scope) => money.Book.PlaceOf(scope.Of) is >= 0 and var account
        ? Within(money, account, scope).SelectMany(line => Own(money, account, line))
        : [];

    // The client's own line. Who pays in or draws cash a bank does not write; other banks' clients are numbers.
    private static IEnumerable<MaterialSight> Own(CaseMoney money, int account, int line)
    {
        var (_, from, to, _) = money.Book.Book.Ledger.Transfers[line];
        var isSeen = !Keepers.IsBank(money.Book.Book.Accounts[account].KeptBy) || money.Book.Book.Channels[line] is Channel.Bank or Channel.Remittance;
        yield return new MaterialSight(line, from == account || (isSeen && from != money.Book.Outside), to == account || (isSeen && to != money.Book.Outside));
    }

    // What passes by hand between those it is kept for and anybody else. Customers have no names in it.
    private static IEnumerable<MaterialSight> Ledger(CaseMoney money, CaseLedger ledger, PaperScope scope) =>
        ledger.Of.SelectMany(role => money.Book.Roles[role]).SelectMany(account => Within(money, account, scope))
            .Where(line => money.Book.Book.Channels[line] is Channel.Cash or Channel.Hawala or Channel.Remittance).Distinct()
            .Select(line => new MaterialSight(line, money.Book.Book.Ledger.Transfers[line].From != money.Book.Outside, money.Book.Book.Ledger.Transfers[line].To != money.Book.Outside));

    private static IEnumerable<MaterialSight> Whole(IEnumerable<int> lines) => lines.Select(line => new MaterialSight(line, true, true));

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
