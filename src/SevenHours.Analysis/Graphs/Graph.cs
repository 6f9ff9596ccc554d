namespace SevenHours.Analysis.Graphs;

/// <summary>An undirected graph without loops and parallel lines, packed: the neighbours of a node stand side by side.</summary>
public sealed class Graph
{
    private readonly int[] starts;
    private readonly int[] neighbours;

    private Graph(int[] starts, int[] neighbours) => (this.starts, this.neighbours) = (starts, neighbours);

    /// <summary>How many nodes; they are numbered from 0.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>How many lines between two nodes.</summary>
    public int Edges => neighbours.Length / 2;

    /// <summary>The neighbours of a node, in ascending order.</summary>
    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>How many neighbours a node has.</summary>
    public int DegreeOf(int node) => starts[node + 1] - starts[node];

    /// <summary>Builds a graph. Loops are left out, and so is a line that was given before in either direction.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="lines">Pairs of nodes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A line ends at no node.</exception>
    public static Graph Of(int nodes, IReadOnlyList<(int A, int B)> lines)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        ArgumentNullException.ThrowIfNull(lines);
        var counts = new int[nodes + 1];
        foreach (var (a, b) in lines)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)a, (uint)nodes, nameof(lines));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)b, (uint)nodes, nameof(lines));
            if (a != b)
            {
                counts[a]++;
                counts[b]++;
            }
        }

        var places = new int[nodes + 1];
        for (var i = 0; i < nodes; i++)
        {
            places[i + 1] = places[i] + counts[i];
        }

        var ends = new int[places[nodes]];
        var next = places.AsSpan(0, nodes).ToArray();
        foreach (var (a, b) in lines.Where(line => line.A != line.B))
        {
            ends[next[a]++] = b;
            ends[next[b]++] = a;
        }

        return Packed(places, ends);
    }

    private static Graph Packed(int[] places, int[] ends)
    {
        var starts = new int[places.Length];
        var kept = 0;
        for (var node = 0; node + 1 < places.Length; node++)
        {
            var row = ends.AsSpan(places[node], places[node + 1] - places[node]);
            row.Sort();
            var last = -1;
            foreach (var end in row)
            {
                if (end != last)
                {
                    ends[kept++] = last = end;
                }
            }

            starts[node + 1] = kept;
        }

        return new Graph(starts, ends[..kept]);
    }
}
