using SevenHours.Analysis.Ledgers;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Value is followed through a ledger by poison, haircut and first in, first out.</summary>
public sealed class TracingTests
{
    private const int Dirty = 0, Shop = 1, Clean = 2, Owner = 3;

    // 100 dirty and 100 clean meet in the shop, which pays 100 to its owner.
    private static readonly Ledger Mixed = Of(4, (Clean, Dirty, 100), (Dirty, Shop, 100), (Clean, Shop, 100), (Shop, Owner, 100));

    public static TheoryData<TracingMethod> Methods => [.. Enum.GetValues<TracingMethod>()];

    [Theory, InlineData(TracingMethod.Poison, 100, 100), InlineData(TracingMethod.Haircut, 50, 50), InlineData(TracingMethod.Fifo, 0, 100)]
    public void The_methods_differ_where_value_mixes(TracingMethod method, long atShop, long atOwner) =>
        Tracing.Of(Mixed, Dirty, method).Holdings.Select(h => (h.Account, h.Tainted)).ShouldBe([(Shop, atShop), (Owner, atOwner)]);

    [Theory, InlineData(TracingMethod.Haircut), InlineData(TracingMethod.Fifo)]
    public void Nothing_is_made_or_lost(TracingMethod method) => Seeds.ForAll(500, seeds =>
    {
        var trace = Tracing.Of(Any(seeds), 0, method);
        trace.Total.ShouldBe(trace.Entered);
        trace.Holdings.ShouldAllBe(h => h.Tainted >= 0 && h.Received > 0);
    });

    [Fact]
    public void First_in_first_out_is_what_moving_every_coin_gives() => Seeds.ForAll(400, seeds =>
    {
        var ledger = Any(seeds);
        var trace = Tracing.Of(ledger, 0, TracingMethod.Fifo);
        var coins = CoinByCoin(ledger);
        trace.LeftAtSource.ShouldBe(coins[0]);
        foreach (var holding in trace.Holdings)
        {
            holding.Tainted.ShouldBe(coins[holding.Account]);
        }

        trace.Holdings.Sum(h => h.Tainted).ShouldBe(coins.Skip(1).Sum());
    });

    [Fact]
    public void Poison_claims_at_least_what_the_others_find() => Seeds.ForAll(300, seeds =>
    {
        var ledger = Any(seeds);
        var poison = Tracing.Of(ledger, 0, TracingMethod.Poison).Holdings.ToDictionary(h => h.Account, h => h.Tainted);
        foreach (var found in new[] { TracingMethod.Haircut, TracingMethod.Fifo }.SelectMany(method => Tracing.Of(ledger, 0, method).Holdings))
        {
            poison.ShouldContainKey(found.Account);
            poison[found.Account].ShouldBeGreaterThanOrEqualTo(found.Tainted);
        }
    });

    [Fact]
    public void Haircut_shares_as_fractions_do_but_for_a_hundredth_a_line() => Seeds.ForAll(300, seeds =>
    {
        var ledger = Any(seeds);
        var shares = InFractions(ledger);
        foreach (var holding in Tracing.Of(ledger, 0, TracingMethod.Haircut).Holdings)
        {
            ((decimal)holding.Tainted).ShouldBe(shares[holding.Account], ledger.Transfers.Length);
        }
    });

    [Theory, MemberData(nameof(Methods))]
    public void What_an_account_had_before_the_ledger_begins_is_clean(TracingMethod method) =>
        Tracing.Of(Of(3, (1, 0, 10), (0, 2, 10), (2, 1, 500)), 0, method).Holdings.Sum(h => h.Tainted).ShouldBe(method == TracingMethod.Poison ? 500 : 10);

    [Theory, MemberData(nameof(Methods))]
    public void Sums_beyond_what_a_product_of_two_holds_are_exact(TracingMethod method)
    {
        const long much = 4_000_000_000_000;
        var trace = Tracing.Of(Of(3, (1, 0, much), (0, 1, much), (1, 2, much / 2), (2, 0, 7)), 0, method);
        trace.Total.ShouldBe(trace.Entered);
    }

    [Fact]
    public void Lines_are_gone_through_in_the_order_of_time_and_then_as_given()
    {
        var ledger = new Ledger(["a", "b"], [new(5, 0, 1, 1), new(1, 0, 1, 1), new(5, 1, 0, 1), new(0, 0, 1, 1)]);
        ledger.ByTime.ToArray().ShouldBe([3, 1, 0, 2]);
    }

    [Fact]
    public void What_is_no_transfer_is_refused()
    {
        Should.Throw<LedgerException>(() => Of(2, (0, 2, 1))).Message.ShouldContain("Transfer 1");
        Should.Throw<LedgerException>(() => Of(2, (0, 1, 0))).Message.ShouldContain("moves nothing");
        Should.Throw<LedgerException>(() => new Ledger(["a", "a"], [])).Message.ShouldContain("'a'");
    }

    private static Ledger Of(int accounts, params (int From, int To, long Amount)[] transfers) => new(
        [.. Enumerable.Range(0, accounts).Select(i => $"a{i}")], [.. transfers.Select((t, i) => new Transfer(i, t.From, t.To, t.Amount))]);

    private static Ledger Any(Seeds seeds)
    {
        var accounts = 2 + seeds.Below(6);
        return Of(accounts, [.. Enumerable.Range(0, seeds.Below(40)).Select(_ => (seeds.Below(accounts), seeds.Below(accounts), 1L + seeds.Below(30)))]);
    }

    /// <summary>Every hundredth a coin in a queue; the tainted coins each account holds in the end.</summary>
    private static long[] CoinByCoin(Ledger ledger)
    {
        var queues = ledger.Accounts.Select(_ => new Queue<bool>()).ToArray();
        foreach (var (_, from, to, amount) in ledger.Transfers)
        {
            var taken = Enumerable.Range(0, (int)amount).Select(_ => queues[from].TryDequeue(out var isTainted) && isTainted).ToList();
            taken.ForEach(isTainted => queues[to].Enqueue(isTainted || to == 0));
        }

        return [.. queues.Select(queue => (long)queue.Count(isTainted => isTainted))];
    }

    private static decimal[] InFractions(Ledger ledger)
    {
        var (all, tainted) = (new decimal[ledger.Accounts.Count], new decimal[ledger.Accounts.Count]);
        foreach (var (_, from, to, amount) in ledger.Transfers)
        {
            all[from] = Math.Max(all[from], amount);
            var carried = amount * tainted[from] / all[from];
            all[from] -= amount;
            tainted[from] -= carried;
            all[to] += amount;
            tainted[to] += to == 0 ? amount : carried;
        }

        return tainted;
    }
}
