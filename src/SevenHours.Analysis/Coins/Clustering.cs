namespace SevenHours.Analysis.Coins;

/// <summary>Joins addresses that seem to be of one wallet.</summary>
/// <remarks>
/// Addresses spent together in one transaction are held to be of one wallet, unless the transaction looks like a coin-join, in which strangers spend
/// together on purpose. Change: S. Meiklejohn and others, A fistful of bitcoins, IMC 2013, doi.org/10.1145/2504730.2504747; that it needs validation, and that one
/// wrong link can collapse clusters into one: practice model, section D.
/// </remarks>
public static class Clustering
{
    /// <summary>How many equal payments make a transaction look like a coin-join.</summary>
    public const int EqualPaymentsOfCoinJoin = 3;

    private const long RoundAmount = 100_000;

    /// <summary>Clusters the addresses of a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="heuristics">What is held for a sign of one wallet.</param>
    public static Clusters Of(CoinChain chain, ClusterHeuristics heuristics = ClusterHeuristics.CommonInput | ClusterHeuristics.SkipCoinJoins)
    {
        ArgumentNullException.ThrowIfNull(chain);
        var (clusters, seen) = (new Clusters(chain.Addresses), new bool[chain.Addresses]);
        for (var transaction = 0; transaction < chain.Transactions; transaction++)
        {
            var inputs = chain.InputsOf(transaction);
            var outputs = chain.OutputsOf(transaction);
            if (!heuristics.HasFlag(ClusterHeuristics.SkipCoinJoins) || !IsCoinJoin(inputs, outputs))
            {
                if (heuristics.HasFlag(ClusterHeuristics.CommonInput))
                {
                    for (var i = 1; i < inputs.Length; i++)
                    {
                        clusters.Join(inputs[0], inputs[i]);
                    }
                }

                if (heuristics.HasFlag(ClusterHeuristics.Change) && inputs.Length > 0 && ChangeOf(outputs, seen) is { } change)
                {
                    clusters.Join(inputs[0], change);
                }
            }

            Mark(seen, inputs, outputs);
        }

        return clusters;
    }

    /// <summary>Whether a transaction looks like one in which strangers mix: as many equal payments as make one, from at least as many addresses.</summary>
    public static bool IsCoinJoin(ReadOnlySpan<int> inputs, ReadOnlySpan<(int Address, long Amount)> outputs)
    {
        if (inputs.Length < EqualPaymentsOfCoinJoin || outputs.Length < EqualPaymentsOfCoinJoin)
        {
            return false;
        }

        Span<long> amounts = outputs.Length <= 256 ? stackalloc long[outputs.Length] : new long[outputs.Length];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = outputs[i].Amount;
        }

        amounts.Sort();
        for (var i = EqualPaymentsOfCoinJoin - 1; i < amounts.Length; i++)
        {
            if (amounts[i] == amounts[i - EqualPaymentsOfCoinJoin + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The address that takes the change of a payment to one: new, beside one that is known; or, of two that are new, the one whose sum is not round.</summary>
    internal static int? ChangeOf(ReadOnlySpan<(int Address, long Amount)> outputs, bool[] seen)
    {
        if (outputs.Length != 2 || outputs[0].Address == outputs[1].Address)
        {
            return null;
        }

        var ((one, sum), (other, rest)) = (outputs[0], outputs[1]);
        return (seen[one], seen[other]) switch
        {
            (true, false) => other,
            (false, true) => one,
            (false, false) when IsRound(sum) && !IsRound(rest) => other,
            (false, false) when IsRound(rest) && !IsRound(sum) => one,
            _ => null,
        };
    }

    private static bool IsRound(long amount) => amount % RoundAmount == 0;

    private static void Mark(bool[] seen, ReadOnlySpan<int> inputs, ReadOnlySpan<(int Address, long Amount)> outputs)
    {
        foreach (var address in inputs)
        {
            seen[address] = true;
        }

        foreach (var (address, _) in outputs)
        {
            seen[address] = true;
        }
    }
}

/// <summary>What is held for a sign that addresses are of one wallet.</summary>
[Flags]
public enum ClusterHeuristics
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They were spent together.</summary>
    CommonInput = 1,

    /// <summary>One took the change of the other.</summary>
    Change = 2,

    /// <summary>Transactions that look like coin-joins say nothing.</summary>
    SkipCoinJoins = 4,
}
