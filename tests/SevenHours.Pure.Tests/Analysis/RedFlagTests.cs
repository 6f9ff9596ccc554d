using SevenHours.Analysis.Finance;
using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>What deserves a question in a book, and what only looks like it.</summary>
public sealed class RedFlagTests
{
    private const long Day = Books.Day, Noon = 12 * Books.Hour;

    [Fact]
    public void Cash_paid_in_piece_by_piece_below_the_threshold_is_structured() => Kinds(Books.Of(2, Cash(0, 400_000), Cash(Day, 350_000), Cash(2 * Day, 300_000))).ShouldContain(RedFlagKind.Structured);

    [Theory, InlineData(1_000_000, 1, 1), InlineData(300_000, 1, 1), InlineData(400_000, 8, 1), InlineData(400_000, 1, 0)]
    public void Cash_that_is_reported_or_little_or_rare_or_no_cash_is_not(long first, int everyDays, int channel) => Kinds(Books.Of(
        2, [.. Enumerable.Range(0, 3).Select(i => (Noon + (i * everyDays * Day), 0, 1, i == 0 ? first : 300_000, channel == 1 ? Channel.Cash : Channel.Remittance))])).ShouldNotContain(RedFlagKind.Structured);

    [Fact]
    public void An_account_that_keeps_nothing_passes_value_through()
    {
        var book = Books.Of(3, [.. Enumerable.Range(0, 3).SelectMany(i => new[] { (i * 5 * Day, 0, 1, 1_000L, Channel.Bank), ((i * 5 * Day) + Noon, 1, 2, 950L, Channel.Bank) })]);
        RedFlags.Of(book).Where(flag => flag.Kind == RedFlagKind.PassedThrough).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            flag => flag.Account.ShouldBe(1), flag => flag.Sum.ShouldBe(3_000), flag => flag.Lines.ShouldBe([0, 2, 4]));
    }

    [Fact]
    public void An_account_that_spends_slowly_does_not() => Kinds(Books.Of(3, [.. Enumerable.Range(0, 3).SelectMany(i =>
        new[] { (i * 5 * Day, 0, 1, 1_000L, Channel.Bank), ((i * 5 * Day) + (3 * Day), 1, 2, 950L, Channel.Bank) })])).ShouldNotContain(RedFlagKind.PassedThrough);

    [Fact]
    public void Many_payers_and_one_receiver_make_a_funnel()
    {
        (long, int, int, long, Channel)[] payers = [.. Enumerable.Range(0, 5).Select(i => (i * 9 * Day, i, 5, 100L, Channel.Cash))];
        Kinds(Books.Of(7, [.. payers, (50 * Day, 5, 6, 450, Channel.Bank)])).ShouldContain(RedFlagKind.Funnel);
        Kinds(Books.Of(7, [.. payers, (50 * Day, 5, 6, 350, Channel.Bank)])).ShouldNotContain(RedFlagKind.Funnel);
        Kinds(Books.Of(7, [.. payers[1..], (50 * Day, 5, 6, 400, Channel.Bank)])).ShouldNotContain(RedFlagKind.Funnel);
    }

    [Fact]
    public void Round_sums_of_cash_are_a_flag_by_night_only_and_night_follows_the_clock_of_the_book()
    {
        var book = Books.Of(2, [.. Enumerable.Range(0, 3).Select(i => ((i * 9 * Day) + (2 * Books.Hour), 0, 1, 20_000L, Channel.Cash))]);
        Kinds(book).ShouldBe([RedFlagKind.RoundByNight]);
        RedFlags.Of(book, new FlagFigures { Midnight = 4 * Books.Hour }).ShouldBeEmpty();
    }

    [Fact]
    public void Wages_of_several_people_to_one_account_are_a_flag() => Kinds(Books.Of(
        2, [.. Enumerable.Range(0, 3).Select(i => (Noon + i, 0, 1, 90_000L + i, Channel.Bank))])).ShouldBe([RedFlagKind.ManyWages]);

    [Fact]
    public void In_a_made_world_most_mules_are_flagged_and_so_are_people_who_did_nothing()
    {
        var world = MoneyWorld.Make(new MoneyWorldSpec { Victims = 100, Sources = 1, Days = 250, Lines = 20_000 });
        var flow = world.Flow.SelectMany(line => new[] { world.Book.Ledger.Transfers[line].From, world.Book.Ledger.Transfers[line].To }).ToHashSet();
        var flags = RedFlags.Of(world.Book);
        var structured = flags.Where(flag => flag.Kind == RedFlagKind.Structured).Select(flag => flag.Account).ToHashSet();
        var mules = Enumerable.Range(0, world.Book.Accounts.Count).Where(i => world.Book.Accounts[i].KeptBy == "bank_xa" && flow.Contains(i) && world.Book.Accounts[i].Kind == "person").ToList();
        mules.Count(structured.Contains).ShouldBeGreaterThan(mules.Count / 2);
        flags.Select(flag => flag.Account).Count(account => !flow.Contains(account)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Every_line_shown_is_of_the_account() => Seeds.ForAll(200, seeds =>
    {
        var book = Books.Any(seeds);
        foreach (var flag in RedFlags.Of(book, new FlagFigures { Threshold = 400, FunnelPayers = 2, PassedTimes = 1, RoundTo = 5, RoundTimes = 1 }))
        {
            flag.Sum.ShouldBe(flag.Lines.Sum(line => book.Ledger.Transfers[line].Amount));
            flag.Lines.Select(line => book.Ledger.Transfers[line]).ToList().ShouldAllBe(line => line.From == flag.Account || line.To == flag.Account);
        }
    });

    private static IReadOnlyList<RedFlagKind> Kinds(MoneyBook book) => [.. RedFlags.Of(book).Select(flag => flag.Kind).Distinct()];

    private static (long, int, int, long, Channel) Cash(long time, long amount) => (time + Noon, 0, 1, amount, Channel.Cash);
}
