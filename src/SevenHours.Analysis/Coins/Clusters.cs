namespace SevenHours.Analysis.Coins;

/// <summary>Which addresses are held to be of one wallet. A conjecture: it says what was spent together, not whose it is.</summary>
public sealed class Clusters
{
    private readonly int[] above;
    private readonly int[] sizes;

    internal Clusters(int addresses)
    {
        (above, sizes, Count) = (new int[addresses], new int[addresses], addresses);
        for (var i = 0; i < addresses; i++)
        {
            (above[i], sizes[i]) = (i, 1);
        }
    }

    /// <summary>How many clusters, those of one address included.</summary>
    public int Count { get; private set; }

    /// <summary>How many addresses the largest has.</summary>
    public int Largest { get; private set; } = 1;

    /// <summary>The number of the cluster of an address: the same for all of it, and no other.</summary>
    public int Of(int address)
    {
        while (above[address] != address)
        {
            above[address] = above[above[address]];
            address = above[address];
        }

        return address;
    }

    internal void Join(int one, int other)
    {
        (one, other) = (Of(one), Of(other));
        if (one == other)
        {
            return;
        }

        if (sizes[one] < sizes[other])
        {
            (one, other) = (other, one);
        }

        above[other] = one;
        sizes[one] += sizes[other];
        Largest = Math.Max(Largest, sizes[one]);
        Count--;
    }
}
