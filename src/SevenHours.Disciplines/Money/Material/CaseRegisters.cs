using System.Globalization;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>The registers of a case: what an author wrote, and what the books bring with them. Truth.</summary>
internal sealed class CaseRegisters(CaseMoney money, IReadOnlyList<RegisterEntry> written)
{
    private readonly Lazy<IReadOnlyList<RegisterEntry>> all = new(() => [.. written, .. Companies(money), .. Goods(money)]);

    /// <summary>What a search finds: by the id of somebody or something of the case, or by the number of an account.</summary>
    public IEnumerable<RegisterEntry> Find(PaperScope scope)
    {
        var account = money.Book.PlaceOf(scope.Of);
        var name = account >= 0 ? money.Book.Book.Accounts[account].Holder : "";
        var names = money.NamesOf(scope.Of, account);
        return all.Value.Where(entry =>
            (account >= 0 && entry.Account == account) || (name.Length > 0 && entry.HolderName == name) || entry.FoundBy.Any(names.Contains))
            .Select(entry => entry with { Lines = [.. entry.Lines.Where(line => money.Book.Book.Ledger.Transfers[line].Time < scope.Until.Seconds)] })
            .Select(entry => entry.Lines.Count == 0 ? entry : entry with { Worth = entry.Lines.Sum(line => money.Book.Book.Ledger.Transfers[line].Amount) });
    }

    /// <summary>An entry by its number; null for none.</summary>
    public RegisterEntry? Find(string id) => all.Value.FirstOrDefault(entry => entry.Id == id);

    // The network's companies have one director between them; a shop has its own.
    private static IEnumerable<RegisterEntry> Companies(CaseMoney money)
    {
        var (book, names) = (money.Book, new HolderNames(money.Spec.World.Seed));
        var straw = book.Book.Accounts[book.Roles[MoneyRole.Nominee][0]].Holder;
        foreach (var (accounts, isLawful) in new[]
        {
            (book.Roles[MoneyRole.Company], false), (book.Roles[MoneyRole.Abroad], false), (book.Roles[MoneyRole.Head], false), (book.Roles[MoneyRole.Shop], true), (book.CashTrades, true),
        })
        {
            foreach (var account in accounts.Where(account => !book.Cast.Contains(account)))
            {
                var director = isLawful ? names.Of(string.Create(CultureInfo.InvariantCulture, $"Person {account + 5_000_000}")) : straw;
                yield return new RegisterEntry(Id(money, account), RegisterKind.Company, TextRef.None, book.Book.Accounts[account].Holder, TextRef.None, director, 0, TextRef.None) { Account = account };
            }
        }
    }

    private static IEnumerable<RegisterEntry> Goods(CaseMoney money)
    {
        var book = money.Book;
        foreach (var account in book.Roles[MoneyRole.Goods])
        {
            var one = book.Book.Accounts[account];
            var kind = one.KeptBy.StartsWith("vehicle", StringComparison.Ordinal) ? RegisterKind.Vehicle : RegisterKind.Land;
            var cast = book.CastAt(account);
            var lines = new List<int>();
            foreach (var line in book.LinesOf[account])
            {
                lines.Add(line);
            }

            yield return new RegisterEntry(
                Id(money, account), kind, cast < 0 ? TextRef.None : money.Cast[cast].Title, one.Id, TextRef.None, one.Holder, 0, TextRef.None)
            {
                Account = account, Lines = lines, FoundBy = cast < 0 ? [] : [money.Cast[cast].Name],
            };
        }
    }

    private static string Id(CaseMoney money, int account) => new CaseNumbers(money.Spec.World.Seed).Reference((1 << 24) + account);
}
