using SevenHours.Analysis.Ledgers;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What an agency has of the money of the case: the lines all its papers show together, each once.</summary>
/// <remarks>
/// A pure function of the scenario and of what the desk holds. An account is a number until a paper names its holder; whom no paper names at all,
/// such as who paid cash in, is an account of the kind <see cref="Unseen"/>, one for each account and way, so that nothing seems to go through it.
/// </remarks>
public sealed class MoneyMaterial
{
    /// <summary>The kind of an account that stands for somebody no paper names.</summary>
    public const string Unseen = HoldingMaker.UnseenKind;

    private readonly CaseMoney? money;
    private readonly Holding holding;
    private readonly IReadOnlyList<PaperOnDesk> papers;

    private MoneyMaterial(CaseMoney? money, Holding holding, IReadOnlyList<PaperOnDesk> papers) =>
        (this.money, this.holding, this.papers) = (money, holding, papers);

    /// <summary>Nothing.</summary>
    public static MoneyMaterial Empty { get; } = new(null, Holding.Empty, []);

    /// <summary>The books: times in seconds since STARTEX, before it negative; amounts in hundredths.</summary>
    public MoneyBook Book => holding.Book;

    /// <summary>Whether there is no line at all.</summary>
    public bool IsEmpty => holding.Lines.Count == 0;

    /// <summary>The papers it is made of, in the order they came.</summary>
    public IReadOnlyList<PaperOnDesk> Papers => papers;

    /// <summary>Entries of registers, each once.</summary>
    public IReadOnlyList<RegisterEntry> Entries => holding.Entries;

    /// <summary>Reports of suspicion, each once. Some are false alarms; nobody says which.</summary>
    public IReadOnlyList<SuspicionReport> Reports => holding.Reports;

    /// <summary>What a desk has.</summary>
    public static MoneyMaterial Of(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<MoneyDesk>().Papers.Material(desk.Scenario);
    }

    /// <summary>What some papers show.</summary>
    public static MoneyMaterial Of(Scenario scenario, IReadOnlyList<PaperOnDesk> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return papers.Count == 0 || CaseMoney.Of(scenario) is not { } money
            ? Empty
            : new MoneyMaterial(money, money.Hold([.. papers.Select(paper => paper.Scope)]), papers);
    }

    /// <summary>Whether it is made from the books of a scenario.</summary>
    internal bool IsOf(Scenario scenario) => papers.Count == 0 || ReferenceEquals(money, CaseMoney.Of(scenario));

    /// <summary>The place of the first line of a transaction; -1 for none that a paper shows.</summary>
    /// <param name="reference">The reference of the transaction.</param>
    public int LineOf(string reference)
    {
        for (var i = 0; i < Book.Ids.Count; i++)
        {
            if (string.Equals(Book.Ids[i], reference, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What a line says it is for.</summary>
    /// <param name="line">Its place in the book.</param>
    public PayerText TextOf(int line) => holding.Lines[line].Text;

    /// <summary>The name of a line by which marks know it, whatever papers come later: its place in the books of the case.</summary>
    /// <param name="line">Its place in the book.</param>
    public int KeyOf(int line) => holding.Lines[line].Line;

    /// <summary>Whether the papers show all these lines.</summary>
    /// <param name="keys">The names of lines.</param>
    public bool HasAll(IEnumerable<int> keys) => holding.Lines.Select(line => line.Line).ToHashSet().IsSupersetOf(keys);

    /// <summary>The papers that show a line.</summary>
    /// <param name="line">Its place in the book.</param>
    public IEnumerable<PaperOnDesk> PapersOf(int line) => holding.Lines[line].Scopes.Select(scope => papers[scope]);

    /// <summary>The exhibits that prove a line.</summary>
    /// <param name="line">Its place in the book.</param>
    public IEnumerable<Handle> ExhibitsOf(int line) => PapersOf(line).Select(paper => paper.Exhibit).Where(exhibit => exhibit.IsSome);

    /// <summary>The papers that name the holder of an account; none for a mere number.</summary>
    /// <param name="account">Its place in the book.</param>
    public IEnumerable<PaperOnDesk> NamedBy(int account) => holding.Accounts[account].Scopes.Select(scope => papers[scope]);

    /// <summary>Whether an account's own records are held, and not only what others wrote of it.</summary>
    /// <param name="account">Its place in the book.</param>
    public bool IsHeld(int account) => NamedBy(account).Any(paper => paper.Scope.Kind == PaperKind.Statement && paper.Scope.Of == Book.Accounts[account].Id);

    /// <summary>What of the case an account is, where its holder is named; null for nothing.</summary>
    /// <param name="account">Its place in the book.</param>
    public CaseHolder? CaseOf(int account)
    {
        var (place, scopes) = holding.Accounts[account];
        return money is not null && scopes.Count > 0 && money.Book.CastAt(place) is >= 0 and var cast ? money.Cast[cast] : null;
    }
}
