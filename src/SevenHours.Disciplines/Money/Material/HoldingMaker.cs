using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>Puts together what papers show: a line that two of them show is one, and whom either names is known.</summary>
internal sealed class HoldingMaker(CaseMoney money, IReadOnlyList<PaperScope> scopes)
{
    private readonly SortedDictionary<int, Seen> seen = [];
    private readonly Dictionary<int, List<int>> named = [];
    private readonly Dictionary<int, int> places = [];
    private readonly Dictionary<(int Account, Channel Channel, bool IsPayer), int> unseen = [];
    private readonly List<BookAccount> accounts = [];
    private readonly List<HeldAccount> held = [];

    public Holding Make()
    {
        for (var scope = 0; scope < scopes.Count; scope++)
        {
            Read(scope);
        }

        // Lines of the books stand in the order of time; those that assets brought about come between them.
        var (book, lines) = (money.Book.Book, seen.Select(one => (one.Key, one.Value, Whole: WholeOf(one.Key))).OrderBy(one => one.Whole.Time).ToList());
        var transfers = lines.Select(one => ToTransfer(one.Value, one.Whole, ChannelOf(one.Key))).ToArray();
        return new Holding(
            new MoneyBook(
                accounts, transfers, [.. lines.Select(one => money.Book.RoadOf(one.Key)?.Reference ?? book.Ids[one.Key])], [.. lines.Select(one => ChannelOf(one.Key))], book.Currency),
            [.. lines.Select(one => new HeldLine(one.Key, PayerTexts.Of(money, one.Key), one.Value.Scopes))], held)
        {
            Entries = [.. scopes.Where(scope => scope.Kind == PaperKind.Register).SelectMany(money.Registers.Find).DistinctBy(entry => entry.Id)],
            Reports = [.. scopes.Where(scope => scope.Kind == PaperKind.Report).SelectMany(money.Reports.Find).DistinctBy(report => report.Number)],
        };
    }

    private void Read(int scope)
    {
        foreach (var account in MaterialSights.Named(money, scopes[scope]))
        {
            Added(named, account).Add(scope);
        }

        foreach (var (line, from, to) in MaterialSights.Of(money, scopes[scope]))
        {
            if (!seen.TryGetValue(line, out var one))
            {
                seen[line] = one = new Seen();
            }

            (one.From, one.To) = (one.From || from, one.To || to);
            one.Scopes.Add(scope);
        }
    }

    private Transfer WholeOf(int line) => money.Book.RoadOf(line) is { } road
        ? scopes.SelectMany(scope => scope.Changes?.Moved ?? []).First(moved => moved.Step == line - money.Book.Book.Ids.Count) is var moved
            ? new Transfer(moved.At.Seconds, road.From, road.To, moved.Amount)
            : default
        : money.Book.Book.Ledger.Transfers[line];

    private Channel ChannelOf(int line) => money.Book.RoadOf(line)?.Channel ?? money.Book.Book.Channels[line];

    private Transfer ToTransfer(Seen one, Transfer whole, Channel channel) => whole with
    {
        From = one.From ? PlaceOf(whole.From) : Nobody(whole.To, channel, isPayer: true),
        To = one.To ? PlaceOf(whole.To) : Nobody(whole.From, channel, isPayer: false),
    };

    private int PlaceOf(int account)
    {
        if (places.TryGetValue(account, out var place))
        {
            return place;
        }

        var known = money.Book.Book.Accounts[account];
        var by = named.GetValueOrDefault(account);
        var isNumber = by is null && Keepers.IsBank(known.KeptBy);
        accounts.Add(by is null ? known with { Kind = isNumber ? "account" : known.Kind, Holder = isNumber ? "" : known.Holder } : known);
        held.Add(new HeldAccount(account, by ?? []));
        return places[account] = accounts.Count - 1;
    }

    // Somebody whom no paper names: one for each account and way, so that nothing seems to go through him.
    private int Nobody(int of, Channel channel, bool isPayer)
    {
        if (unseen.TryGetValue((of, channel, isPayer), out var place))
        {
            return place;
        }

        var way = BookFiles.Name(channel);
        accounts.Add(new BookAccount($"{way}-{(isPayer ? "into" : "from")}-{money.Book.Book.Accounts[of].Id}", UnseenKind, "", ""));
        held.Add(new HeldAccount(-1, []));
        return unseen[(of, channel, isPayer)] = accounts.Count - 1;
    }

    /// <summary>The kind of an account that stands for somebody no paper names.</summary>
    public const string UnseenKind = "unseen";

    private static List<int> Added(Dictionary<int, List<int>> map, int key)
    {
        if (!map.TryGetValue(key, out var list))
        {
            map[key] = list = [];
        }

        return list;
    }

    private sealed class Seen
    {
        public bool From { get; set; }

        public bool To { get; set; }

        public List<int> Scopes { get; } = [];
    }
}
