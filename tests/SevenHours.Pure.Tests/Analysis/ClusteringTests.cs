using SevenHours.Analysis.Coins;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Addresses of a coin are joined to wallets by signs, and the signs fail where people mix.</summary>
public sealed class ClusteringTests
{
    [Fact]
    public void Addresses_spent_together_are_one_wallet_over_several_transactions()
    {
        var clusters = Clustering.Of(Chain(6, ([0, 1], [(5, 10)]), ([1, 2], [(4, 10)])));
        clusters.Of(0).ShouldBe(clusters.Of(2));
        clusters.Of(3).ShouldNotBe(clusters.Of(0));
        (clusters.Count, clusters.Largest).ShouldBe((4, 3));
    }

    [Fact]
    public void A_coin_join_says_nothing_and_fools_whoever_does_not_know_it()
    {
        var chain = Chain(8, ([0, 1, 2], [(3, 500), (4, 500), (5, 500), (6, 7), (7, 9)]));
        Clustering.Of(chain).Largest.ShouldBe(1);
        Clustering.Of(chain, ClusterHeuristics.CommonInput).Largest.ShouldBe(3);
    }

    [Fact]
    public void Change_goes_to_the_new_address_beside_a_known_one_or_beside_a_round_sum()
    {
        var chain = Chain(8, ([0], [(1, 50)]), ([2], [(1, 70), (3, 20)]), ([4], [(5, 300_000), (6, 123_457)]));
        var clusters = Clustering.Of(chain, ClusterHeuristics.Change);
        clusters.Of(3).ShouldBe(clusters.Of(2));
        clusters.Of(6).ShouldBe(clusters.Of(4));
        clusters.Of(1).ShouldNotBe(clusters.Of(2));
        clusters.Of(5).ShouldNotBe(clusters.Of(4));
    }

    [Fact]
    public void A_long_run_of_small_payments_with_the_rest_passed_on_is_a_peel_chain()
    {
        var peels = Enumerable.Range(0, 6).Select(i => ((int[])[i], ((int, long)[])[(20 + i, 5), (i + 1, 1000 - (5 * i))])).ToArray();
        PeelChains.Find(Chain(40, peels)).ShouldHaveSingleItem().ShouldBe([0, 1, 2, 3, 4, 5]);
        PeelChains.Find(Chain(40, peels[..4])).ShouldBeEmpty();
    }

    [Fact]
    public void Wallets_that_only_spend_their_own_are_found_without_a_wrong_address() => Seeds.ForAll(100, seeds =>
    {
        var owners = Enumerable.Range(0, 60).Select(i => i / 5).ToArray();
        var chain = Chain(60, [.. Enumerable.Range(0, 80).Select(_ =>
        {
            var owner = seeds.Below(12);
            return ((int[])[.. Enumerable.Range(0, 1 + seeds.Below(3)).Select(_ => (owner * 5) + seeds.Below(5))], ((int, long)[])[(seeds.Below(60), 1 + seeds.Below(1000))]);
        })]);
        ClusterQuality.Of(Clustering.Of(chain), owners).Precision.ShouldBe(1);
    });

    [Fact]
    public void Precision_and_recall_count_pairs_of_addresses()
    {
        var clusters = Clustering.Of(Chain(4, ([0, 1, 2], [(3, 1)])));
        var quality = ClusterQuality.Of(clusters, [7, 7, 8, 8]);
        quality.Precision.ShouldBe(1.0 / 3, 1e-12);
        quality.Recall.ShouldBe(1.0 / 2, 1e-12);
        ClusterQuality.Of(clusters, [-1, -1, -1, -1]).ShouldBe(new ClusterQuality(1, 1));
    }

    private static CoinChain Chain(int addresses, params (int[] Inputs, (int, long)[] Outputs)[] transactions) =>
        new(addresses, transactions.Select(t => ((IReadOnlyList<int>)t.Inputs, (IReadOnlyList<(int Address, long Amount)>)t.Outputs)));
}
