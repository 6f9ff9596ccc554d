namespace SevenHours.Analysis.Coins;

/// <summary>How clusters agree with who really owns the addresses, counted over pairs of addresses.</summary>
/// <param name="Precision">Of the pairs put together, the share that is of one owner; 1 when none was put together.</param>
/// <param name="Recall">Of the pairs of one owner, the share that was put together; 1 when there are none.</param>
public readonly record struct ClusterQuality(double Precision, double Recall)
{
    /// <summary>Compares clusters with owners.</summary>
    /// <param name="clusters">What was found.</param>
    /// <param name="owners">The owner of each address; -1 where nobody knows, and the address is left out.</param>
    public static ClusterQuality Of(Clusters clusters, ReadOnlySpan<int> owners)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var (both, found, owned) = (new Dictionary<(int, int), long>(), new Dictionary<int, long>(), new Dictionary<int, long>());
        for (var address = 0; address < owners.Length; address++)
        {
            if (owners[address] is var owner and >= 0)
            {
                var cluster = clusters.Of(address);
                Count(both, (cluster, owner));
                Count(found, cluster);
                Count(owned, owner);
            }
        }

        var (right, together, of) = (Pairs(both.Values), Pairs(found.Values), Pairs(owned.Values));
        return new ClusterQuality(together > 0 ? (double)right / together : 1, of > 0 ? (double)right / of : 1);
    }

    private static void Count<T>(Dictionary<T, long> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static long Pairs(IEnumerable<long> counts) => counts.Sum(count => count * (count - 1) / 2);
}
