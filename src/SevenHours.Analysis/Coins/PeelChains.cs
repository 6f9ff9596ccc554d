namespace SevenHours.Analysis.Coins;

/// <summary>Finds peel chains: long runs in which each transaction pays a little to somebody and passes the rest on to a new address.</summary>
/// <remarks>Practice model, section D.</remarks>
public static class PeelChains
{
    /// <summary>How many transactions make a run a peel chain.</summary>
    public const int Shortest = 5;

    /// <summary>The chains found, each the transactions in their order. No transaction is in two.</summary>
    /// <param name="chain">The chain of the coin.</param>
    /// <param name="shortest">How many transactions make a run a peel chain, from 2.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(CoinChain chain, int shortest = Shortest)
    {
        ArgumentNullException.ThrowIfNull(chain);
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 2);
        var (before, after) = Linked(chain);
        var found = new List<IReadOnlyList<int>>();
        for (var first = 0; first < chain.Transactions; first++)
        {
            if (before[first] >= 0 || after[first] < 0)
            {
                continue;
            }

            var run = new List<int>();
            for (var next = first; next >= 0; next = after[next])
            {
                run.Add(next);
            }

            if (run.Count >= shortest)
            {
                found.Add(run);
            }
        }

        return found;
    }

    /// <summary>For each transaction that peels, the one that peels on with its rest.</summary>
    private static (int[] Before, int[] After) Linked(CoinChain chain)
    {
        var (before, after, bearer) = (Nowhere(chain.Transactions), Nowhere(chain.Transactions), Nowhere(chain.Addresses));
        for (var transaction = 0; transaction < chain.Transactions; transaction++)
        {
            var inputs = chain.InputsOf(transaction);
            var outputs = chain.OutputsOf(transaction);
            if (inputs.Length != 1 || outputs.Length != 2)
            {
                continue;
            }

            if (bearer[inputs[0]] is var last and >= 0 && after[last] < 0)
            {
                (after[last], before[transaction]) = (transaction, last);
            }

            var rest = outputs[0].Amount > outputs[1].Amount ? outputs[0] : outputs[1];
            bearer[rest.Address] = transaction;
        }

        return (before, after);
    }

    private static int[] Nowhere(int count)
    {
        var all = new int[count];
        Array.Fill(all, -1);
        return all;
    }
}
