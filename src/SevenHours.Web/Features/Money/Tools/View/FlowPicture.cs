using System.Globalization;
using SevenHours.Analysis.Finance;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>The picture of a flow with the names of its bars, and the lines of the band that is open.</summary>
public sealed class FlowPicture
{
    private FlowPicture(FlowQuery query, int pivot, FlowView view, bool isMirrored, MoneySight sight)
    {
        (Query, Pivot, View) = (query, pivot, view);
        Drawing = SankeyDrawing.Of(view, isMirrored);
        Keys = [.. view.Nodes.Select(node => node.IsFolded ? string.Create(CultureInfo.InvariantCulture, $"~{node.Column}") : sight.Book.Accounts[node.Accounts[0]].Id)];
        Open = query.Tie.Length == 0 ? null : All.FirstOrDefault(link => TieOf(link) == query.Tie);
        Lines = Open?.Lines ?? [.. All.Where(link => Touches(link.From) || Touches(link.To)).SelectMany(link => link.Lines).Order()];

        bool Touches(int node) => view.Nodes[node].Accounts.Contains(pivot);
    }

    public FlowQuery Query { get; }

    /// <summary>The place of the account in the middle.</summary>
    public int Pivot { get; }

    public FlowView View { get; }

    public SankeyDrawing Drawing { get; }

    /// <summary>For each node what it goes by in addresses: the number of its account, or its column where accounts are folded.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The band whose lines are shown; null for all lines of the account in the middle.</summary>
    public FlowLink? Open { get; }

    /// <summary>The lines shown below the picture, in the order of time.</summary>
    public IReadOnlyList<int> Lines { get; }

    /// <summary>Everything that passed: what is drawn, then what went back.</summary>
    public IEnumerable<FlowLink> All => View.Links.Concat(View.Returning);

    /// <summary>The picture a question gives; null when the papers do not show the account, or show nothing at all.</summary>
    public static FlowPicture? Of(MoneySight sight, FlowQuery query, bool isMirrored)
    {
        ArgumentNullException.ThrowIfNull(sight);
        ArgumentNullException.ThrowIfNull(query);
        var pivot = query.Account.Length == 0 ? sight.Usual() : sight.PlaceOf(query.Account);
        return pivot < 0 ? null : new FlowPicture(query, pivot, Flows.Of(sight.Book, query.Question(pivot)), isMirrored, sight);
    }

    /// <summary>How a band goes by in addresses.</summary>
    public string TieOf(FlowLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return $"{Keys[link.From]}>{Keys[link.To]}";
    }

    /// <summary>The sums of the lines shown by day or week and channel, in the order of time; empty spans are kept.</summary>
    public IReadOnlyList<SumOfTime> OverTime(MoneySight sight)
    {
        ArgumentNullException.ThrowIfNull(sight);
        var step = (Query.By == "day" ? 1L : 7L) * 86_400;
        var sums = Lines.GroupBy(line => Span(sight.Book.Ledger.Transfers[line].Time)).ToDictionary(group => group.Key, group => group.ToList());
        if (sums.Count == 0)
            return [];

        var (first, last) = (sums.Keys.Min(), sums.Keys.Max());
        return [.. Enumerable.Range(0, (int)Math.Min(400, last - first + 1)).Select(i => new SumOfTime(
            sight.Midnight + ((first + i) * step),
            [.. Enum.GetValues<Analysis.Ledgers.Channel>().Select(channel => sums.GetValueOrDefault(first + i, []).Where(line => sight.Book.Channels[line] == channel).Sum(line => sight.Book.Ledger.Transfers[line].Amount))]))];

        long Span(long time) => Math.DivRem(time - sight.Midnight, step) is var (whole, rest) && rest < 0 ? whole - 1 : whole;
    }
}

/// <summary>What passed in a day or week.</summary>
/// <param name="Begins">When it begins, in exercise seconds.</param>
/// <param name="Sums">For each channel, in hundredths.</param>
public sealed record SumOfTime(long Begins, IReadOnlyList<long> Sums)
{
    public long Total => Sums.Sum();
}
