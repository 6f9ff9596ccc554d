using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Shops and farms that pay their takings in look like structuring: a flag proves nothing.</summary>
public sealed class CashTradesTests
{
    private static readonly PlayedWorld Play = BooksCase.Begin();

    [Fact]
    public void Structuring_is_flagged_at_every_trade_and_at_nobody_else_who_is_innocent()
    {
        var book = Play.Money().Book;
        var flagged = RedFlags.Of(book.Book).Where(flag => flag.Kind == RedFlagKind.Structured).Select(flag => flag.Account).ToHashSet();

        book.CashTrades.ShouldNotBeEmpty();
        book.CashTrades.ShouldAllBe(account => flagged.Contains(account));
        book.Roles[MoneyRole.Innocent].ShouldAllBe(account => !flagged.Contains(account));
    }

    [Fact]
    public void They_pay_in_below_the_threshold_live_on_what_they_took_and_are_no_part_of_the_flow()
    {
        var book = Play.Money().Book;
        var lines = book.Book.Ledger.Transfers.ToArray().Index().Where(line => book.CashTrades.Contains(line.Item.To) || book.CashTrades.Contains(line.Item.From)).ToList();

        lines.ShouldAllBe(line => !book.IsFlow[line.Index]);
        lines.Where(line => book.Book.Channels[line.Index] == Channel.Cash).ShouldAllBe(line => line.Item.From == book.Outside && line.Item.Amount < 1_000_000);
        lines.Where(line => book.CashTrades.Contains(line.Item.From)).Sum(line => line.Item.Amount)
            .ShouldBeLessThan(lines.Where(line => book.CashTrades.Contains(line.Item.To)).Sum(line => line.Item.Amount));
    }

    [Fact]
    public void The_unit_has_them_among_its_false_alarms_and_the_register_says_what_they_are()
    {
        var money = Play.Money();
        var number = money.Book.Book.Accounts[money.Book.CashTrades[0]].Id;

        Paper(PaperKind.Report, number).Reports.ShouldContain(report => report.Of == number && report.Reason == SuspicionReason.BelowThreshold);
        var entry = Paper(PaperKind.Register, number).Entries.ShouldHaveSingleItem();
        (entry.Kind, entry.Name).ShouldBe((RegisterKind.Company, money.Book.Book.Accounts[money.Book.CashTrades[0]].Holder));
    }

    private static MoneyMaterial Paper(PaperKind kind, string of) => MoneyMaterial.Of(
        Play.Scenario, [new PaperOnDesk(Handle.None, Handle.None, new PaperScope(kind, of, new SimTime(-90 * 86_400), new SimTime(0)), 0, "", new SimTime(0))]);
}
