using SevenHours.Analysis.Graphs;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Measures of networks: degree, betweenness, fragmentation, key players.</summary>
public sealed class GraphMeasureTests
{
    private static readonly Graph TwoTrianglesAndABridge = Graph.Of(7, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 6), (6, 4)]);

    [Fact]
    public void Loops_and_lines_drawn_twice_count_once()
    {
        var graph = Graph.Of(3, [(0, 1), (1, 0), (0, 1), (2, 2)]);
        graph.Edges.ShouldBe(1);
        graph.DegreeOf(2).ShouldBe(0);
        graph.NeighboursOf(1).ToArray().ShouldBe([0]);
    }

    [Fact]
    public void Who_stands_between_all_others_has_every_pair() =>
        Betweenness.Of(Graph.Of(5, [(0, 1), (0, 2), (0, 3), (0, 4)])).ShouldBe([6, 0, 0, 0, 0]);

    [Fact]
    public void Two_shortest_ways_share_the_pair() =>
        Betweenness.Of(Graph.Of(4, [(0, 1), (1, 3), (0, 2), (2, 3)])).ShouldBe([0.5, 0.5, 0.5, 0.5]);

    [Fact]
    public void Betweenness_is_what_walking_every_shortest_path_gives() => Seeds.ForAll(300, seeds =>
    {
        var graph = RandomGraphs.Any(seeds);
        Betweenness.Of(graph).ShouldBe(RandomGraphs.BetweennessByWalking(graph), 1e-9);
    });

    [Fact]
    public void Betweenness_has_the_same_bits_each_time() => Seeds.ForAll(20, seeds =>
    {
        var graph = RandomGraphs.Any(seeds, 200);
        Betweenness.Of(graph).ShouldBe(Betweenness.Of(graph));
    });

    [Fact]
    public void A_whole_network_is_not_fragmented_and_a_scattered_one_is_wholly()
    {
        Fragmentation.Of(TwoTrianglesAndABridge).ShouldBe(0);
        Fragmentation.Of(Graph.Of(4, [])).ShouldBe(1);
        Fragmentation.Of(Graph.Of(1, [])).ShouldBe(0);
        Fragmentation.Of(TwoTrianglesAndABridge, [3]).ShouldBe(1 - (12.0 / 30), 1e-12);
    }

    [Fact]
    public void The_one_who_holds_two_groups_together_is_the_key_player() =>
        KeyPlayers.Of(TwoTrianglesAndABridge, 1).ShouldBe([3]);

    [Fact]
    public void No_other_choice_breaks_a_small_network_more() => Seeds.ForAll(150, seeds =>
    {
        var graph = RandomGraphs.Any(seeds, 9);
        var count = seeds.Below(4);
        var chosen = KeyPlayers.Of(graph, count);
        chosen.Distinct().Count().ShouldBe(Math.Min(count, graph.Nodes));
        var most = Choices(graph.Nodes, chosen.Count).Max(choice => Broken(graph, choice));
        Broken(graph, chosen).ShouldBe(most, 1e-12);
    });

    [Fact]
    public void In_a_large_network_none_of_the_chosen_can_be_exchanged_for_a_better_one() => Seeds.ForAll(5, seeds =>
    {
        var graph = RandomGraphs.Any(seeds, 400);
        var chosen = KeyPlayers.Of(graph, 3).ToArray();
        for (var i = 0; i < chosen.Length; i++)
        {
            foreach (var other in Enumerable.Range(0, graph.Nodes).Except(chosen))
            {
                var exchanged = chosen.ToArray();
                exchanged[i] = other;
                Broken(graph, exchanged).ShouldBeLessThanOrEqualTo(Broken(graph, chosen));
            }
        }
    });

    /// <summary>How few pairs stay joined; pairs and not shares, as a share of fewer nodes is another figure.</summary>
    private static double Broken(Graph graph, IReadOnlyCollection<int> gone)
    {
        var left = graph.Nodes - gone.Count;
        return -(1 - Fragmentation.Of(graph, gone)) * left * (left - 1);
    }

    private static IEnumerable<int[]> Choices(int nodes, int count) => count == 0
        ? [[]]
        : Enumerable.Range(0, nodes).SelectMany(last => Choices(last, count - 1).Select(rest => rest.Append(last).ToArray()));
}
