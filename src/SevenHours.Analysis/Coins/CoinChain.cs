namespace SevenHours.Analysis.Coins;

/// <summary>Transactions of a coin, each spending from some addresses to others, in the order of time.</summary>
/// <remarks>Kept flat: the parts of all transactions stand in one row, and each transaction knows where its own begin.</remarks>
public sealed class CoinChain
{
    private readonly int[] inputs;
    private readonly (int Address, long Amount)[] outputs;
    private readonly (int Input, int Output)[] starts;

    /// <summary>A chain.</summary>
    /// <param name="addresses">How many addresses; they are numbered from 0.</param>
    /// <param name="transactions">The transactions in the order of time: addresses spent from, and what each address receives.</param>
    public CoinChain(int addresses, IEnumerable<(IReadOnlyList<int> Inputs, IReadOnlyList<(int Address, long Amount)> Outputs)> transactions)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(addresses);
        ArgumentNullException.ThrowIfNull(transactions);
        var (ins, outs, begins) = (new List<int>(), new List<(int, long)>(), new List<(int, int)> { (0, 0) });
        foreach (var (spent, received) in transactions)
        {
            ins.AddRange(spent.Distinct());
            outs.AddRange(received);
            begins.Add((ins.Count, outs.Count));
        }

        (Addresses, inputs, outputs, starts) = (addresses, [.. ins], [.. outs], [.. begins]);
    }

    /// <summary>How many addresses.</summary>
    public int Addresses { get; }

    /// <summary>How many transactions.</summary>
    public int Transactions => starts.Length - 1;

    /// <summary>The addresses a transaction spends from, each once.</summary>
    public ReadOnlySpan<int> InputsOf(int transaction) => inputs.AsSpan(starts[transaction].Input..starts[transaction + 1].Input);

    /// <summary>What a transaction pays to whom.</summary>
    public ReadOnlySpan<(int Address, long Amount)> OutputsOf(int transaction) => outputs.AsSpan(starts[transaction].Output..starts[transaction + 1].Output);
}
