using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>The books of a case, made from its section.</summary>
public sealed class CaseBookTests
{
    private static readonly PlayedWorld Play = BooksCase.Begin();

    [Fact]
    public void The_books_of_a_case_balance_to_the_hundredth_and_nobody_spends_what_he_has_not()
    {
        var book = Play.Money().Book;
        var held = new long[book.Book.Accounts.Count];
        foreach (var line in book.Book.Ledger.ByTime)
        {
            var (_, from, to, amount) = book.Book.Ledger.Transfers[line];
            held[from] -= amount;
            held[to] += amount;
            (from == book.Outside || held[from] >= 0).ShouldBeTrue(book.Book.Accounts[from].Id);
        }

        held.Sum().ShouldBe(0);
    }

    [Fact]
    public void What_an_asset_is_worth_is_what_its_account_holds_at_STARTEX()
    {
        var money = Play.Money();
        money.Book.Held[money.Book.Cast[money.Cast.ToList().FindIndex(one => one.Name == "savings_account")]].ShouldBe(9_000_000);
    }

    [Fact]
    public void Who_has_every_record_follows_the_flow_to_every_place_where_it_rests()
    {
        var book = Play.Money().Book;
        var reached = book.Ends.Sources.ToHashSet();
        foreach (var line in book.Book.Ledger.ByTime)
        {
            var (_, from, to, _) = book.Book.Ledger.Transfers[line];
            if (book.IsFlow[line] && reached.Contains(from))
            {
                reached.Add(to);
            }
        }

        book.Ends.Beneficiaries.Where(reached.Contains).Count().ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void Numbers_and_references_are_of_nobody_and_no_two_are_alike()
    {
        var book = Play.Money().Book.Book;
        book.Accounts.Select(account => account.Id).ShouldBeUnique();
        book.Accounts.Where(account => account.KeptBy.StartsWith("bank_", StringComparison.Ordinal)).ShouldAllBe(account => account.Id.StartsWith("XA") || account.Id.StartsWith("XB"));
        var transactions = book.Ids.Zip(book.Channels).Where(one => one.Second != Channel.Crypto).Select(one => one.First).ToList();
        transactions.Distinct(StringComparer.Ordinal).Count().ShouldBe(transactions.Count);
    }

    [Fact]
    public void The_same_case_has_the_same_books_in_every_culture()
    {
        var here = Written(BooksCase.Begin());
        foreach (var culture in new[] { "tr-TR", "ar-SA" })
        {
            using var under = new UnderCulture(culture);
            Written(BooksCase.Begin()).ShouldBe(here);
        }
    }

    private static string Written(PlayedWorld play) => PaperFile.Of(play.Money().Book.Book);
}
