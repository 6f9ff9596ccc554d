using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>The books of a case. Truth: what anybody in play has of them is a <see cref="MoneyMaterial"/>.</summary>
/// <remarks>Times are seconds since STARTEX. Account numbers and references tell nothing of the part an account plays or of who wrote a line.</remarks>
public sealed class CaseBook
{
    private readonly Lazy<Dictionary<string, List<int>>> byReference;
    private readonly Lazy<long> flowTotal;

    internal CaseBook(MoneyBook book, int outside, IReadOnlyList<int> owners, IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> roles)
    {
        (Book, Outside, Owners, Roles) = (book, outside, owners, roles);
        LinesOf = AccountLines.Of(book.Ledger);
        byReference = new(() => Grouped(book.Ids));
        flowTotal = new(() => IsFlow!.Select((isFlow, line) => isFlow ? book.Ledger.Transfers[line].Amount : 0).Sum());
    }

    /// <summary>The books.</summary>
    public MoneyBook Book { get; }

    /// <summary>The place of what is not in the books: wages come from it.</summary>
    public int Outside { get; }

    /// <summary>For each account the owner of its wallet, 0 for the network; -1 for what is no address of a coin.</summary>
    public IReadOnlyList<int> Owners { get; }

    /// <summary>Places of the accounts of each part, in the order of their numbers.</summary>
    public IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> Roles { get; }

    /// <summary>For each of the cast, the place of its account.</summary>
    public required IReadOnlyList<int> Cast { get; init; }

    /// <summary>For each line, whether it belongs to the true flow.</summary>
    public required IReadOnlyList<bool> IsFlow { get; init; }

    /// <summary>For each line, the payment of the case that it is; -1 for a made one.</summary>
    public required IReadOnlyList<int> Payments { get; init; }

    /// <summary>The ways that assets could go: each is a line once an asset went it, known by its place here after all lines of the books.</summary>
    public IReadOnlyList<RoadStep> Roads { get; init; } = [];

    /// <summary>Places of the accounts of lawful shops and farms that pay their takings in as cash.</summary>
    public IReadOnlyList<int> CashTrades { get; init; } = [];

    /// <summary>What each account holds at STARTEX, in hundredths.</summary>
    public required IReadOnlyList<long> Held { get; init; }

    /// <summary>Where proceeds enter and where they come to rest.</summary>
    public required (IReadOnlyList<int> Sources, IReadOnlyList<int> Beneficiaries) Ends { get; init; }

    /// <summary>What all lines of the true flow move, in hundredths, as the books have it.</summary>
    public long FlowTotal => flowTotal.Value;

    /// <summary>The lines of each account.</summary>
    internal AccountLines LinesOf { get; }

    /// <summary>The place of an account by its number; -1 for none.</summary>
    public int PlaceOf(string number) => Book.Ledger.Places.TryGetValue(number, out var place) ? place : -1;

    /// <summary>Who of the cast has an account, by his place; -1 for nobody.</summary>
    public int CastAt(int account)
    {
        for (var i = 0; i < Cast.Count; i++)
        {
            if (Cast[i] == account)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the way by which an asset comes to a stop; -1 for none in the books.</summary>
    public int RoadTo(int asset, int stop)
    {
        for (var i = 0; i < Roads.Count; i++)
        {
            if (Roads[i].Asset == asset && Roads[i].Stop == stop)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The way that a line is, for a line that an asset brought about; null for a line of the books.</summary>
    public RoadStep? RoadOf(int line) => line < Book.Ids.Count ? null : Roads[line - Book.Ids.Count];

    /// <summary>The lines of a transaction by its reference; none where there is no such transaction.</summary>
    public IReadOnlyList<int> LinesOfTransaction(string reference) => byReference.Value.TryGetValue(reference, out var lines) ? lines : [];

    /// <summary>All lines of the transaction that a line belongs to.</summary>
    public IReadOnlyList<int> Transaction(int line) => byReference.Value[Book.Ids[line]];

    private static Dictionary<string, List<int>> Grouped(IReadOnlyList<string> ids)
    {
        var groups = new Dictionary<string, List<int>>(ids.Count, StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (!groups.TryGetValue(ids[i], out var lines))
            {
                groups[ids[i]] = lines = new List<int>(1);
            }

            lines.Add(i);
        }

        return groups;
    }
}
