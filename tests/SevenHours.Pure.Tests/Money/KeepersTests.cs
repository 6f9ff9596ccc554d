using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>What each of those who keep records has of the flow, and what all of them have together.</summary>
public sealed class KeepersTests
{
    [Fact]
    public void All_who_keep_records_together_have_the_whole_flow_and_none_of_them_alone() => Seeds.ForAll(5, seeds =>
    {
        var play = BooksCase.New($"seed: {seeds.Below(1_000_000)}").Begin();
        var keepers = Keepers(play.Money());
        var all = Reached(play, keepers.Values.SelectMany(papers => papers));

        all.ShouldBe(Truly(play.Money()));
        foreach (var (keeper, papers) in keepers)
        {
            Reached(play, papers).Count.ShouldBeLessThan(all.Count, keeper);
        }
    });

    [Fact]
    public void What_all_papers_show_are_lines_of_the_books_and_nothing_else()
    {
        var play = BooksCase.Begin();
        var money = play.Money();
        var material = Show(play, Keepers(money).Values.SelectMany(papers => papers));
        for (var line = 0; line < material.Book.Ids.Count; line++)
        {
            var (time, _, _, amount) = material.Book.Ledger.Transfers[line];
            money.Book.LinesOfTransaction(material.Book.Ids[line]).Select(place => money.Book.Book.Ledger.Transfers[place]).Select(one => (one.Time, one.Amount)).ShouldContain((time, amount));
        }

        material.Book.Accounts.Where(account => account.Kind == MoneyMaterial.Unseen).ShouldAllBe(account => account.Holder == "");
    }

    /// <summary>Everything each of them could ever give.</summary>
    private static Dictionary<string, List<PaperScope>> Keepers(CaseMoney money)
    {
        var book = money.Book.Book;
        var keepers = book.Accounts.Where(account => SevenHours.Disciplines.Money.Keepers.GivesStatements(account.KeptBy)).GroupBy(account => account.KeptBy)
            .ToDictionary(group => group.Key, group => group.Select(account => Whole(PaperKind.Statement, account.Id)).ToList());
        var wallets = money.Book.Roles[MoneyRole.Wallet].Select(place => book.Accounts[place].Id).ToList();
        keepers["chain"] = wallets.ConvertAll(address => Whole(PaperKind.Chain, address));
        keepers["exchanges"] = wallets.ConvertAll(address => Whole(PaperKind.Identity, address));
        keepers["registers"] = [.. money.Book.Roles[MoneyRole.Goods].Select(place => Whole(PaperKind.Register, book.Accounts[place].Id))];
        keepers["unit"] = [.. book.Accounts.Where(account => account.KeptBy.StartsWith("bank_", StringComparison.Ordinal)).Select(account => Whole(PaperKind.Report, account.Id))];
        foreach (var ledger in money.Ledgers)
        {
            keepers[ledger.Name] = [Whole(PaperKind.Ledger, ledger.Name)];
        }

        return keepers;
    }

    private static PaperScope Whole(PaperKind kind, string of) => new(kind, of, new SimTime(-1_000 * 86_400), new SimTime(1_000 * 86_400));

    private static MoneyMaterial Show(PlayedWorld play, IEnumerable<PaperScope> papers) =>
        MoneyMaterial.Of(play.Scenario, [.. papers.Select(scope => new PaperOnDesk(Handle.None, Handle.None, scope, 0, "", new SimTime(0)))]);

    // Who follows the flow line by line as far as both ends of each are known.
    private static List<string> Reached(PlayedWorld play, IEnumerable<PaperScope> papers)
    {
        var (money, material) = (play.Money(), Show(play, papers));
        var held = money.Book.Ends.Sources.Select(place => money.Book.Book.Accounts[place].Id).ToHashSet(StringComparer.Ordinal);
        foreach (var line in material.Book.Ledger.ByTime)
        {
            var shown = material.Book.Ledger.Transfers[line];
            var (from, to) = (material.Book.Accounts[shown.From], material.Book.Accounts[shown.To]);
            if (held.Contains(from.Id) && to.Kind != MoneyMaterial.Unseen && IsFlow(money, material.Book.Ids[line], to.Id))
            {
                held.Add(to.Id);
            }
        }

        return [.. money.Book.Ends.Beneficiaries.Select(place => money.Book.Book.Accounts[place].Id).Where(held.Contains)];
    }

    private static bool IsFlow(CaseMoney money, string transaction, string to) => money.Book.LinesOfTransaction(transaction)
        .Any(place => money.Book.IsFlow[place] && money.Book.Book.Accounts[money.Book.Book.Ledger.Transfers[place].To].Id == to);

    private static List<string> Truly(CaseMoney money)
    {
        var book = money.Book;
        var held = book.Ends.Sources.ToHashSet();
        foreach (var line in book.Book.Ledger.ByTime)
        {
            if (book.IsFlow[line] && held.Contains(book.Book.Ledger.Transfers[line].From))
            {
                held.Add(book.Book.Ledger.Transfers[line].To);
            }
        }

        return [.. book.Ends.Beneficiaries.Where(held.Contains).Select(place => book.Book.Accounts[place].Id)];
    }
}
