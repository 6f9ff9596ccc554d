using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Coins;

/// <summary>The coin's part of a book as a chain: lines of one id are one transaction, its inputs those who pay and its outputs those who receive.</summary>
public static class BookChains
{
    /// <summary>The chain. Its addresses have the places of the book's accounts.</summary>
    public static CoinChain Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new CoinChain(book.Accounts.Count, Transactions(book));
    }

    private static IEnumerable<(IReadOnlyList<int> Inputs, IReadOnlyList<(int Address, long Amount)> Outputs)> Transactions(MoneyBook book)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var (inputs, outputs) = (new List<List<int>>(), new List<List<(int Address, long Amount)>>());
        foreach (var line in book.Ledger.ByTime.ToArray().Where(line => book.Channels[line] == Channel.Crypto))
        {
            if (!open.TryGetValue(book.Ids[line], out var place))
            {
                open[book.Ids[line]] = place = inputs.Count;
                inputs.Add([]);
                outputs.Add([]);
            }

            var (_, from, to, amount) = book.Ledger.Transfers[line];
            inputs[place].Add(from);
            var at = outputs[place].FindIndex(output => output.Address == to);
            if (at < 0)
            {
                outputs[place].Add((to, amount));
            }
            else
            {
                outputs[place][at] = (to, outputs[place][at].Amount + amount);
            }
        }

        return inputs.Select((spent, i) => ((IReadOnlyList<int>)spent, (IReadOnlyList<(int, long)>)outputs[i]));
    }
}
