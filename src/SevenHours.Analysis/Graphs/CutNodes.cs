namespace SevenHours.Analysis.Graphs;

/// <summary>What taking out one node, each in turn, does to a graph: one search for all of them.</summary>
/// <remarks>
/// R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972), doi.org/10.1137/0201010. A branch of the search
/// that reaches no node above another falls off when that one is taken out; the sizes of what falls off tell how many pairs stay joined.
/// </remarks>
internal sealed class CutNodes
{
    private readonly Graph graph;
    private readonly bool[] gone;
    private readonly int[] entered;
    private readonly int[] lowest;
    private readonly int[] size;
    private readonly int[] parent;
    private readonly int[] next;
    private readonly long[] fallen;
    private readonly int[] fallenNodes;
    private readonly List<int> order = [];

    private CutNodes(Graph graph, bool[] gone)
    {
        (this.graph, this.gone) = (graph, gone);
        (entered, lowest, size, parent, next) =
            (new int[graph.Nodes], new int[graph.Nodes], new int[graph.Nodes], new int[graph.Nodes], new int[graph.Nodes]);
        (fallen, fallenNodes) = (new long[graph.Nodes], new int[graph.Nodes]);
    }

    /// <summary>For each node still there, how many ordered pairs a path joins once it is taken out as well; -1 for those gone.</summary>
    public static long[] JoinedWithout(Graph graph, bool[] gone)
    {
        var cut = new CutNodes(graph, gone);
        var (joined, before) = (new long[graph.Nodes], Fragmentation.Joined(graph, gone));
        Array.Fill(joined, -1);
        for (var root = 0; root < graph.Nodes; root++)
        {
            if (!gone[root] && cut.entered[root] == 0)
            {
                cut.Component(root, before, joined);
            }
        }

        return joined;
    }

    private void Component(int root, long before, long[] joined)
    {
        order.Clear();
        Search(root);
        var whole = (long)order.Count;
        foreach (var node in order)
        {
            var rest = whole - 1 - fallenNodes[node];
            joined[node] = before - (whole * (whole - 1)) + fallen[node] + (rest * (rest - 1));
        }
    }

    private void Search(int root)
    {
        parent[root] = -1;
        Enter(root);
        for (var node = root; node >= 0;)
        {
            var row = graph.NeighboursOf(node);
            if (next[node] == row.Length)
            {
                Leave(node);
                node = parent[node];
                continue;
            }

            var other = row[next[node]++];
            if (gone[other])
            {
                continue;
            }

            if (entered[other] == 0)
            {
                parent[other] = node;
                Enter(other);
                node = other;
            }
            else
            {
                lowest[node] = Math.Min(lowest[node], entered[other]);
            }
        }
    }

    private void Enter(int node)
    {
        order.Add(node);
        entered[node] = lowest[node] = order.Count;
        size[node] = 1;
    }

    private void Leave(int node)
    {
        if (parent[node] is var above and >= 0)
        {
            size[above] += size[node];
            lowest[above] = Math.Min(lowest[above], lowest[node]);
            if (lowest[node] >= entered[above])
            {
                fallen[above] += (long)size[node] * (size[node] - 1);
                fallenNodes[above] += size[node];
            }
        }
    }
}
