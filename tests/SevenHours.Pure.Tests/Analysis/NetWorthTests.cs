using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>What somebody owns and spent beyond lawful income.</summary>
public sealed class NetWorthTests
{
    private static readonly MoneyBook Book = Books.Of(
        4, (1, 0, 1, 500, Channel.Bank), (10, 0, 1, 1_000, Channel.Bank), (12, 3, 1, 4_000, Channel.Cash), (14, 1, 2, 3_000, Channel.Bank), (16, 1, 2, 200, Channel.Bank), (99, 3, 1, 7_777, Channel.Cash));

    [Fact]
    public void Worth_at_the_end_less_worth_at_the_beginning_and_spending_less_lawful_income_is_unexplained()
    {
        var worth = NetWorth.Of(Book, new NetWorthQuestion(new HashSet<int> { 1 }, 5, 50) { LawfulPayers = new HashSet<int> { 0 } });
        worth.ShouldBe(new NetWorth(500, 2_300, 3_200, 1_000));
        worth.Unexplained.ShouldBe(4_000);
    }

    [Fact]
    public void A_car_paid_from_the_account_is_worth_and_no_spending_and_one_paid_by_nobody_known_is_unexplained()
    {
        var question = new NetWorthQuestion(new HashSet<int> { 1 }, 5, 50) { LawfulPayers = new HashSet<int> { 0 } };
        NetWorth.Of(Book, question with { Goods = [new OwnedGood(3_000, 14, true)] }).ShouldSatisfyAllConditions(
            worth => worth.Spent.ShouldBe(200), worth => worth.AtEnd.ShouldBe(5_300), worth => worth.Unexplained.ShouldBe(4_000));
        NetWorth.Of(Book, question with { Goods = [new OwnedGood(9_000, 20, false)] }).Unexplained.ShouldBe(13_000);
        NetWorth.Of(Book, question with { Goods = [new OwnedGood(9_000, 2, false)] }).Unexplained.ShouldBe(4_000);
    }

    [Fact]
    public void It_is_what_came_in_from_payers_not_held_for_lawful() => Seeds.ForAll(300, seeds =>
    {
        var book = Books.Any(seeds);
        var (own, lawful) = (Some(book, seeds), Some(book, seeds));
        var (since, until) = (seeds.Below(30) * Books.Hour, (30 + seeds.Below(30)) * Books.Hour);
        NetWorth.Of(book, new NetWorthQuestion(own, since, until) { LawfulPayers = lawful }).Unexplained.ShouldBe(book.Ledger.Transfers.ToArray()
            .Where(line => line.Time >= since && line.Time < until && own.Contains(line.To) && !own.Contains(line.From) && !lawful.Contains(line.From)).Sum(line => line.Amount));
    });

    private static HashSet<int> Some(MoneyBook book, Seeds seeds) => [.. Enumerable.Range(0, book.Accounts.Count).Where(_ => seeds.Below(3) == 0)];
}
