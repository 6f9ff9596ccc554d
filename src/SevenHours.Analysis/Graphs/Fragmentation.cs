namespace SevenHours.Analysis.Graphs;

/// <summary>How far a graph has fallen apart: the share of pairs of nodes that no path joins.</summary>
/// <remarks>
/// F = 1 - sum of s(s-1) over the components of size s, by n(n-1): practice model, section F; S. Borgatti, Identifying sets of key players in a
/// social network, Computational and Mathematical Organization Theory 12 (2006), doi.org/10.1007/s10588-006-7084-x.
/// </remarks>
public static class Fragmentation
{
    /// <summary>The fragmentation of a graph after some nodes are taken out; those taken out count no more.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="without">The nodes taken out; none when left away.</param>
    /// <returns>From 0, everybody reaches everybody, to 1, nobody reaches anybody; 0 for fewer than two nodes.</returns>
    public static double Of(Graph graph, IReadOnlyCollection<int>? without = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var gone = new bool[graph.Nodes];
        foreach (var node in without ?? [])
        {
            gone[node] = true;
        }

        var (joined, left) = (Joined(graph, gone), gone.Count(taken => !taken));
        return Share(joined, left);
    }

    /// <summary>The share of pairs not joined, from how many ordered pairs are.</summary>
    internal static double Share(long joined, long nodes) => nodes < 2 ? 0 : 1 - ((double)joined / (nodes * (nodes - 1)));

    /// <summary>How many ordered pairs of nodes a path joins.</summary>
    internal static long Joined(Graph graph, bool[] gone)
    {
        var (seen, stack, joined) = ((bool[])gone.Clone(), new Stack<int>(), 0L);
        for (var start = 0; start < graph.Nodes; start++)
        {
            if (seen[start])
            {
                continue;
            }

            var size = 0L;
            seen[start] = true;
            stack.Push(start);
            while (stack.TryPop(out var node))
            {
                size++;
                foreach (var next in graph.NeighboursOf(node))
                {
                    if (!seen[next])
                    {
                        seen[next] = true;
                        stack.Push(next);
                    }
                }
            }

            joined += size * (size - 1);
        }

        return joined;
    }
}
