namespace SevenHours.Analysis.Graphs;

/// <summary>Betweenness: on how large a share of the shortest paths between two others a node stands, summed over all pairs.</summary>
/// <remarks>
/// U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25 (2001), doi.org/10.1080/0022250X.2001.9990249:
/// one search from each node and one sweep back, time nodes x edges. Searches run side by side in a fixed number of groups whose sums are added
/// in order, so that every machine gives the same bits however many processors it has.
/// Like all measures of a chart it sees what was collected: those a wiretap hears little are drawn less central than they are.
/// </remarks>
public static class Betweenness
{
    private const int Groups = 16;

    /// <summary>The betweenness of each node, not normalised, each pair counted once.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>A figure from 0 to (n-1)(n-2)/2 for each node.</returns>
    public static double[] Of(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sums = new double[Math.Min(Groups, Math.Max(1, graph.Nodes))][];
        Parallel.For(0, sums.Length, group => sums[group] = OfGroup(graph, group, sums.Length));
        var all = new double[graph.Nodes];
        foreach (var sum in sums)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] += sum[i] / 2; // every pair was met from both ends
            }
        }

        return all;
    }

    private static double[] OfGroup(Graph graph, int group, int groups)
    {
        var search = new PathSearch(graph);
        for (var source = group; source < graph.Nodes; source += groups)
        {
            search.From(source);
        }

        return search.Sums;
    }

    /// <summary>Counts shortest paths from a source and sums up what depends on each node on the way back.</summary>
    private sealed class PathSearch(Graph graph)
    {
        private readonly int[] distance = Filled(graph.Nodes);
        private readonly double[] paths = new double[graph.Nodes];
        private readonly double[] dependent = new double[graph.Nodes];
        private readonly int[] order = new int[graph.Nodes];

        public double[] Sums { get; } = new double[graph.Nodes];

        public void From(int source)
        {
            var found = Search(source);
            for (var i = found - 1; i > 0; i--)
            {
                var node = order[i];
                var (near, share) = (distance[node] - 1, (1 + dependent[node]) / paths[node]);
                foreach (var before in graph.NeighboursOf(node))
                {
                    if (distance[before] == near)
                    {
                        dependent[before] += paths[before] * share;
                    }
                }

                Sums[node] += dependent[node];
            }

            for (var i = 0; i < found; i++)
            {
                (distance[order[i]], paths[order[i]], dependent[order[i]]) = (-1, 0, 0);
            }
        }

        private int Search(int source)
        {
            (distance[source], paths[source], order[0]) = (0, 1, source);
            var found = 1;
            for (var i = 0; i < found; i++)
            {
                var node = order[i];
                var (far, ways) = (distance[node] + 1, paths[node]);
                foreach (var next in graph.NeighboursOf(node))
                {
                    if (distance[next] < 0)
                    {
                        distance[next] = far;
                        order[found++] = next;
                    }

                    if (distance[next] == far)
                    {
                        paths[next] += ways;
                    }
                }
            }

            return found;
        }

        private static int[] Filled(int nodes)
        {
            var all = new int[nodes];
            Array.Fill(all, -1);
            return all;
        }
    }
}
