using SevenHours.Analysis.Coins;
using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Money;

/// <summary>Worlds of money made from a few lines.</summary>
public sealed class MoneyWorldTests
{
    private static readonly MoneyWorld Usual = MoneyWorld.Make(new MoneyWorldSpec());

    public static TheoryData<MoneyForm> Forms => [.. Enum.GetValues<MoneyForm>()];

    [Theory, MemberData(nameof(Forms))]
    public void The_books_balance_to_the_hundredth_and_nobody_spends_what_he_has_not(MoneyForm form) => Seeds.ForAll(6, seeds =>
    {
        var world = MoneyWorld.Make(new MoneyWorldSpec { Form = form, Seed = seeds.Next(), Days = 60, Lines = 6_000 });
        var held = new long[world.Book.Accounts.Count];
        foreach (var line in world.Book.Ledger.ByTime)
        {
            var (_, from, to, amount) = world.Book.Ledger.Transfers[line];
            held[from] -= amount;
            held[to] += amount;
            if (from != world.Outside)
            {
                held[from].ShouldBeGreaterThanOrEqualTo(0);
            }
        }

        held.Sum().ShouldBe(0);
    });

    [Fact]
    public void As_many_lines_are_written_as_were_asked_for() => Seeds.ForAll(4, seeds =>
    {
        var lines = 5_000 + seeds.Below(5_000);
        MoneyWorld.Make(new MoneyWorldSpec { Seed = seeds.Next(), Days = MoneyWorldSpec.UsualDays(lines), Lines = lines }).Book.Ledger.Transfers.Length.ShouldBe(lines);
    });

    [Fact]
    public void The_same_seed_gives_the_same_books_in_every_culture()
    {
        var spec = new MoneyWorldSpec { Days = 40, Lines = 3_000, Seed = 9 };
        var here = Written(MoneyWorld.Make(spec));
        foreach (var culture in new[] { "tr-TR", "ar-SA", "ru-RU" })
        {
            using var under = new UnderCulture(culture);
            Written(MoneyWorld.Make(spec)).ShouldBe(here);
        }

        Written(MoneyWorld.Make(spec with { Seed = 10 })).ShouldNotBe(here);
    }

    [Fact]
    public void Who_has_every_record_follows_the_flow_from_each_source_to_where_it_rests() =>
        Reached(Usual, _ => true).ShouldBe(Usual.Beneficiaries.Order());

    [Fact]
    public void No_agency_alone_follows_it_to_the_end()
    {
        foreach (var keeper in Usual.Book.Accounts.Select(account => account.KeptBy).Distinct())
        {
            // A keeper sees the lines of the accounts it keeps, on both sides.
            Reached(Usual, line => Usual.Book.Accounts[line.From].KeptBy == keeper || Usual.Book.Accounts[line.To].KeptBy == keeper)
                .Count.ShouldBeLessThan(Usual.Beneficiaries.Count, keeper);
        }
    }

    [Fact]
    public void What_rests_is_what_came_in_without_costs_and_fees()
    {
        var proceeds = Usual.Flow.Select(line => Usual.Book.Ledger.Transfers[line]).Where(line => line.From == Usual.Outside).Sum(line => line.Amount);
        var rests = Usual.Flow.Select(line => Usual.Book.Ledger.Transfers[line]).Where(line => Usual.Beneficiaries.Contains(line.To)).Sum(line => line.Amount);
        ((double)rests / proceeds).ShouldBeInRange(0.60, 0.75); // costs of 25 %, and hops of 1 to 6 %
    }

    [Fact]
    public void Deposits_stay_below_the_threshold_of_reporting() => Usual.Flow.Select(line => (Usual.Book.Channels[line], Usual.Book.Ledger.Transfers[line]))
        .Where(line => line.Item1 == Channel.Cash && Usual.Book.Accounts[line.Item2.To].KeptBy == "bank_xa")
        .ShouldAllBe(line => line.Item2.Amount < Usual.Spec.ReportingThreshold * 100L);

    [Fact]
    public void Every_account_number_reaches_nobody_and_can_be_checked()
    {
        foreach (var account in Usual.Book.Accounts.Where(account => account.Id.Length >= 20 && char.IsAsciiLetterUpper(account.Id[0])))
        {
            account.Id[..2].ShouldBeOneOf("XA", "XB");
            Rest(account.Id[4..] + account.Id[..4]).ShouldBe(1, account.Id);
        }

        Usual.Book.Accounts.Where(account => account.Kind == "address").ShouldAllBe(account => account.Id.StartsWith("tb1q", StringComparison.Ordinal));
    }

    [Fact]
    public void Mixers_make_naive_clusters_wrong_and_careful_ones_no_less_right()
    {
        var chain = BookChains.Of(Usual.Book);
        var owners = Usual.Owners.ToArray();
        ClusterQuality.Of(Clustering.Of(chain), owners).Precision.ShouldBe(1);
        ClusterQuality.Of(Clustering.Of(chain, ClusterHeuristics.CommonInput), owners).Precision.ShouldBeLessThan(1);
    }

    [Fact]
    public void Coins_are_peeled_off_in_long_runs() => PeelChains.Find(BookChains.Of(Usual.Book)).ShouldNotBeEmpty();

    [Fact]
    public void Books_come_back_from_their_files()
    {
        var (accounts, lines) = (new MemoryStream(), new MemoryStream());
        BookFiles.WriteAccounts(Usual.Book, accounts);
        BookFiles.WriteLines(Usual.Book, lines);
        (accounts.Position, lines.Position) = (0, 0);
        var read = BookFiles.Read(accounts, lines);
        read.Accounts.ShouldBe(Usual.Book.Accounts);
        read.Ids.ShouldBe(Usual.Book.Ids);
        read.Channels.ShouldBe(Usual.Book.Channels);
        read.Ledger.Transfers.SequenceEqual(Usual.Book.Ledger.Transfers).ShouldBeTrue();
    }

    [Theory]
    [InlineData("id,time,from,to,amount,currency\n", "no column 'channel'")]
    [InlineData("id,time,from,to,amount,currency,channel\nt1,0,a,nobody,1.00,XTS,bank\n", "Line 2 of the table of transactions: 'nobody' is not in the table of accounts")]
    [InlineData("id,time,from,to,amount,currency,channel\nt1,0,a,b,1.005,XTS,bank\n", "'1.005' is no amount")]
    [InlineData("id,time,from,to,amount,currency,channel\nt1,soon,a,b,1,XTS,bank\n", "'soon' is no time")]
    [InlineData("id,time,from,to,amount,currency,channel\nt1,0,a,b,1,XTS,pigeon\n", "'pigeon' is no channel")]
    [InlineData("id,time,from,to,amount,currency,channel\nt1,0,a,b,1,XTS,bank\nt2,0,a,b,1,XXX,bank\n", "currency changes from XTS to XXX")]
    public void What_is_wrong_with_a_file_is_said(string lines, string said) => Should.Throw<LedgerException>(
        () => BookFiles.Read(new MemoryStream("id\na\nb\n"u8.ToArray()), new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines)))).Message.ShouldContain(said);

    private static List<int> Reached(MoneyWorld world, Func<Transfer, bool> isSeen)
    {
        var held = world.Sources.ToHashSet();
        foreach (var line in world.Flow.Select(line => world.Book.Ledger.Transfers[line]).Where(line => line.From != world.Outside && isSeen(line)))
        {
            if (held.Contains(line.From))
            {
                held.Add(line.To);
            }
        }

        return [.. held.Intersect(world.Beneficiaries).Order()];
    }

    private static string Written(MoneyWorld world)
    {
        var lines = new MemoryStream();
        BookFiles.WriteLines(world.Book, lines);
        return System.Text.Encoding.UTF8.GetString(lines.ToArray());
    }

    private static int Rest(string signs) => signs.Aggregate(0, (rest, sign) =>
        char.IsAsciiDigit(sign) ? ((rest * 10) + sign - '0') % 97 : ((rest * 100) + sign - 'A' + 10) % 97);
}
