using SevenHours.Analysis.Graphs;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Analysis;

/// <summary>Graphs by luck, and slow ways to measure them that nobody can doubt.</summary>
internal static class RandomGraphs
{
    public static Graph Any(Seeds seeds, int most = 12)
    {
        var nodes = 1 + seeds.Below(most);
        return Graph.Of(nodes, [.. Enumerable.Range(0, seeds.Below(2 * nodes + 1)).Select(_ => (seeds.Below(nodes), seeds.Below(nodes)))]);
    }

    /// <summary>Betweenness as it is defined: the share of shortest paths through a node, over all pairs, each path walked.</summary>
    public static double[] BetweennessByWalking(Graph graph)
    {
        var sums = new double[graph.Nodes];
        for (var from = 0; from < graph.Nodes; from++)
        {
            for (var to = from + 1; to < graph.Nodes; to++)
            {
                var paths = ShortestPaths(graph, from, to);
                foreach (var node in paths.SelectMany(path => path.Where(n => n != from && n != to)))
                {
                    sums[node] += 1.0 / paths.Count;
                }
            }
        }

        return sums;
    }

    private static List<int[]> ShortestPaths(Graph graph, int from, int to)
    {
        List<int[]> paths = [[from]];
        var seen = new HashSet<int> { from };
        while (paths.Count > 0 && !paths.Exists(path => path[^1] == to))
        {
            paths = [.. paths.SelectMany(path => graph.NeighboursOf(path[^1]).ToArray().Where(next => !seen.Contains(next)).Select(next => path.Append(next).ToArray()))];
            seen.UnionWith(paths.Select(path => path[^1]));
        }

        return [.. paths.Where(path => path[^1] == to)];
    }
}
