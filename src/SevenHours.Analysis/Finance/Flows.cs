using SevenHours.Analysis.Ledgers;

namespace SevenHours.Analysis.Finance;

/// <summary>Draws the value that comes to an account and goes on from it, step by step.</summary>
/// <remarks>
/// Each account stands in one column: at the fewest steps from the one asked for, on the side of the larger sum. A picture claims no
/// more than that these sums passed: what an account pays on need not be what it received. That is what tracing is for.
/// </remarks>
public static class Flows
{
    /// <summary>The picture.</summary>
    /// <param name="book">The book; what it does not hold cannot be drawn.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">The account is not in the book, or no step or no account is asked for.</exception>
    public static FlowView Of(MoneyBook book, FlowQuestion question)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)question.Pivot, (uint)book.Accounts.Count, nameof(question));
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Steps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Most, 1);
        var pairs = Pairs(book, question);
        var columns = Columns(pairs, question);
        var nodes = columns.SelectMany(column => column.Groups.Select(group => (group, column.Number))).ToList();
        var places = nodes.SelectMany((node, place) => node.group.Select(account => (account, place))).ToDictionary(pair => pair.account, pair => pair.place);
        var links = pairs
            .Where(pair => places.ContainsKey(pair.From) && places.ContainsKey(pair.To))
            .GroupBy(pair => (From: places[pair.From], To: places[pair.To]))
            .Select(group => new FlowLink(group.Key.From, group.Key.To, group.Sum(pair => pair.Sum), [.. group.SelectMany(pair => pair.Lines).Order()]))
            .OrderBy(link => link.From).ThenBy(link => link.To)
            .ToLookup(link => nodes[link.From].Number < nodes[link.To].Number);
        var drawn = links[true].ToList();
        return new FlowView(
            [.. nodes.Select((node, place) => new FlowNode(
                node.group, node.Number, drawn.Where(link => link.To == place).Sum(link => link.Sum), drawn.Where(link => link.From == place).Sum(link => link.Sum)))],
            drawn, [.. links[false]]);
    }

    private static List<Pair> Pairs(MoneyBook book, FlowQuestion question)
    {
        var pairs = new Dictionary<(int From, int To), Pair>();
        foreach (var line in book.Ledger.ByTime)
        {
            var (_, from, to, amount) = book.Ledger.Transfers[line];
            if (from != to && question.Counts(book, line))
            {
                var pair = pairs.TryGetValue((from, to), out var known) ? known : pairs[(from, to)] = new Pair(from, to);
                pair.Sum += amount;
                pair.Lines.Add(line);
            }
        }

        return [.. pairs.Values.Where(pair => pair.Sum >= question.Least)];
    }

    private static List<(int Number, List<List<int>> Groups)> Columns(List<Pair> pairs, FlowQuestion question)
    {
        var (payers, receivers) = (pairs.ToLookup(pair => pair.To), pairs.ToLookup(pair => pair.From));
        var placed = new HashSet<int> { question.Pivot };
        var columns = new List<(int Number, List<List<int>> Groups)> { (0, [[question.Pivot]]) };
        (IReadOnlyList<int> left, IReadOnlyList<int> right) = ([question.Pivot], [question.Pivot]);
        for (var step = 1; step <= question.Steps; step++)
        {
            var (pay, receive) = (Partners(left, account => payers[account].Select(pair => (pair.From, pair.Sum))), Partners(right, account => receivers[account].Select(pair => (pair.To, pair.Sum))));
            var (before, after) = (
                Largest(pay.Where(partner => partner.Value > receive.GetValueOrDefault(partner.Key))),
                Largest(receive.Where(partner => partner.Value >= pay.GetValueOrDefault(partner.Key))));
            (left, right) = (Add(-step, before), Add(step, after));
        }

        columns.Sort((a, b) => a.Number.CompareTo(b.Number));
        return columns;

        Dictionary<int, long> Partners(IReadOnlyList<int> of, Func<int, IEnumerable<(int Account, long Sum)>> partnersOf) => of.SelectMany(partnersOf)
            .Where(partner => !placed.Contains(partner.Account))
            .GroupBy(partner => partner.Account)
            .ToDictionary(group => group.Key, group => group.Sum(partner => partner.Sum));

        static List<int> Largest(IEnumerable<KeyValuePair<int, long>> found) => [.. found.OrderByDescending(partner => partner.Value).ThenBy(partner => partner.Key).Select(partner => partner.Key)];

        // The largest are followed further; those folded into one are not.
        IReadOnlyList<int> Add(int number, List<int> found)
        {
            placed.UnionWith(found);
            var shown = found.Count > question.Most + 1 && !question.Open.Contains(number) ? found[..question.Most] : found;
            List<List<int>> groups = [.. shown.Select(account => (List<int>)[account])];
            if (shown.Count < found.Count)
            {
                groups.Add(found[shown.Count..]);
            }

            if (groups.Count > 0)
            {
                columns.Add((number, groups));
            }

            return shown;
        }
    }

    private sealed class Pair(int from, int to)
    {
        public int From => from;

        public int To => to;

        public long Sum { get; set; }

        public List<int> Lines { get; } = [];
    }
}
