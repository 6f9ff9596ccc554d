namespace SevenHours.Analysis.Graphs;

/// <summary>The nodes whose loss together breaks a graph into most pieces.</summary>
/// <remarks>
/// The problem of key players, negative form: S. Borgatti 2006, doi.org/10.1007/s10588-006-7084-x. Taken one after the other, each the one that leaves
/// fewest pairs joined; where several leave as few, the one with most neighbours left, then the first. Then each is exchanged for a better one while there
/// is one. For small graphs every choice is tried, so that the answer is the best there is.
/// </remarks>
public static class KeyPlayers
{
    private const long MostTried = 200_000;

    /// <summary>Chooses key players.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="count">How many, from 0; at most as many as there are nodes.</param>
    /// <returns>The nodes, the one that breaks most first.</returns>
    public static IReadOnlyList<int> Of(Graph graph, int count)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        count = Math.Min(count, graph.Nodes);
        var chosen = OneByOne(graph, new bool[graph.Nodes], count);
        return Choices(graph.Nodes, count) <= MostTried / Math.Max(1, graph.Nodes + graph.Edges) ? Best(graph, chosen) : Exchanged(graph, chosen);
    }

    private static List<int> OneByOne(Graph graph, bool[] gone, int count)
    {
        var chosen = new List<int>(count);
        while (chosen.Count < count)
        {
            var node = Worst(graph, gone);
            chosen.Add(node);
            gone[node] = true;
        }

        return chosen;
    }

    /// <summary>The node whose loss leaves fewest pairs joined.</summary>
    private static int Worst(Graph graph, bool[] gone)
    {
        var joined = CutNodes.JoinedWithout(graph, gone);
        var best = -1;
        for (var node = 0; node < joined.Length; node++)
        {
            if (joined[node] >= 0 && (best < 0 || joined[node] < joined[best]
                || (joined[node] == joined[best] && Left(graph, gone, node) > Left(graph, gone, best))))
            {
                best = node;
            }
        }

        return best;
    }

    private static int Left(Graph graph, bool[] gone, int node)
    {
        var left = 0;
        foreach (var other in graph.NeighboursOf(node))
        {
            left += gone[other] ? 0 : 1;
        }

        return left;
    }

    /// <summary>Exchanges one at a time for a better one, until none is better.</summary>
    private static List<int> Exchanged(Graph graph, List<int> chosen)
    {
        var gone = Marked(graph, chosen);
        var least = Fragmentation.Joined(graph, gone);
        for (var (i, tried) = (0, 0); tried < chosen.Count; i = (i + 1) % chosen.Count, tried++)
        {
            gone[chosen[i]] = false;
            var better = Worst(graph, gone);
            gone[better] = true;
            var joined = Fragmentation.Joined(graph, gone);
            if (joined < least)
            {
                (least, chosen[i], tried) = (joined, better, 0);
            }
            else
            {
                gone[better] = false;
                gone[chosen[i]] = true;
            }
        }

        return chosen;
    }

    /// <summary>Tries every choice; keeps what was chosen unless another is better.</summary>
    private static IReadOnlyList<int> Best(Graph graph, List<int> chosen)
    {
        var (best, least) = (chosen.ToArray(), Fragmentation.Joined(graph, Marked(graph, chosen)));
        var gone = new bool[graph.Nodes];
        Try(0, new int[chosen.Count], 0);
        return [.. OneByOneWithin(graph, best)];

        void Try(int first, int[] picked, int depth)
        {
            if (depth == picked.Length)
            {
                var joined = Fragmentation.Joined(graph, gone);
                if (joined < least)
                {
                    (least, best) = (joined, (int[])picked.Clone());
                }

                return;
            }

            for (var node = first; node < graph.Nodes; node++)
            {
                (picked[depth], gone[node]) = (node, true);
                Try(node + 1, picked, depth + 1);
                gone[node] = false;
            }
        }
    }

    /// <summary>The same nodes, the one that breaks most first.</summary>
    private static IEnumerable<int> OneByOneWithin(Graph graph, int[] nodes)
    {
        var (left, gone) = (nodes.ToList(), new bool[graph.Nodes]);
        while (left.Count > 0)
        {
            var joined = CutNodes.JoinedWithout(graph, gone);
            var node = left.OrderBy(n => joined[n]).ThenByDescending(graph.DegreeOf).ThenBy(n => n).First();
            yield return node;
            gone[node] = true;
            left.Remove(node);
        }
    }

    private static bool[] Marked(Graph graph, List<int> nodes)
    {
        var gone = new bool[graph.Nodes];
        nodes.ForEach(node => gone[node] = true);
        return gone;
    }

    private static long Choices(int nodes, int count)
    {
        var choices = 1L;
        for (var i = 0; i < count && choices <= MostTried; i++)
        {
            choices = choices * (nodes - i) / (i + 1);
        }

        return choices;
    }
}
