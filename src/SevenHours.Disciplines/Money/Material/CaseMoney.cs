using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>The money of a case. Truth: pages show what of it was obtained, and nothing else.</summary>
public sealed class CaseMoney : Definition
{
    private readonly Lazy<CaseBook> book;
    private readonly MaterialCache cache;
    private readonly Lazy<CaseRegisters> registers;

    /// <summary>The money of a case.</summary>
    public CaseMoney()
    {
        book = new Lazy<CaseBook>(() => new CaseBookMaker(Spec!).Make());
        cache = new MaterialCache(this);
        registers = new Lazy<CaseRegisters>(() => new CaseRegisters(this, Entries!));
        Reports = new CaseReports(this);
    }

    /// <summary>From what its books are made.</summary>
    public required CaseMoneySpec Spec { get; init; }

    /// <summary>People and things of the case, in the order of <see cref="CaseMoneySpec.Cast"/>.</summary>
    public required IReadOnlyList<CaseHolder> Cast { get; init; }

    /// <summary>Payments an author wrote, in the order of <see cref="CaseMoneySpec.Payments"/>.</summary>
    public required IReadOnlyList<CasePayment> Payments { get; init; }

    /// <summary>Notebooks and brokers' ledgers.</summary>
    public required IReadOnlyList<CaseLedger> Ledgers { get; init; }

    /// <summary>Entries of registers that an author wrote.</summary>
    public required IReadOnlyList<RegisterEntry> Entries { get; init; }

    /// <summary>Those who keep records, by their words.</summary>
    public required IReadOnlyDictionary<string, CaseKeeper> Keepers { get; init; }

    /// <summary>All books there are, made when somebody first looks. Any number of threads may ask.</summary>
    public CaseBook Book => book.Value;

    /// <summary>The registers. Truth.</summary>
    internal CaseRegisters Registers => registers.Value;

    /// <summary>What was reported. Truth.</summary>
    internal CaseReports Reports { get; }

    /// <summary>The money of a scenario; null where it has none.</summary>
    public static CaseMoney? Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Table<CaseMoney>() is { Count: > 0 } all ? all[0] : null;
    }

    /// <summary>The places in <see cref="Cast"/> of an account of the case, or of the accounts of somebody of it.</summary>
    public IEnumerable<int> CastsOf(Id<Subject> subject) =>
        Cast.Index().Where(one => subject.IsSome && (one.Item.Subject == subject || one.Item.Owner == subject)).Select(one => one.Index);

    /// <summary>The place in <see cref="Cast"/> of an id; -1 for none.</summary>
    internal int CastNamed(string name)
    {
        for (var i = 0; i < Cast.Count; i++)
        {
            if (Cast[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The account of one of the cast, as it stands in the books.</summary>
    public Analysis.Ledgers.BookAccount AccountOf(int cast) => Book.Book.Accounts[Book.Cast[cast]];

    /// <summary>A notebook or ledger by its id; null for none.</summary>
    public CaseLedger? LedgerOf(string name) => Ledgers.FirstOrDefault(ledger => ledger.Name == name);

    /// <summary>The places of accounts that a request names: by its number, or by the id of something or somebody of the case.</summary>
    internal IEnumerable<int> AccountsOf(string asked) => Book.PlaceOf(asked) is >= 0 and var account
        ? [account]
        : Cast.Index().Where(one => one.Item.Name == asked || one.Item.OwnerName == asked).Select(one => Book.Cast[one.Index]);

    /// <summary>The ids of people and things of the case that a request names: by the id, or by the number of an account of theirs.</summary>
    internal IReadOnlyList<string> NamesOf(string asked, int account) =>
        [asked, .. Cast.Index().Where(one => account >= 0 && Book.Cast[one.Index] == account).SelectMany(one => new[] { one.Item.Name, one.Item.OwnerName })];

    /// <summary>What some papers show together.</summary>
    internal Holding Hold(IReadOnlyList<PaperScope> scopes) => cache.Of(scopes);
}

/// <summary>Somebody or something of the case in its books.</summary>
/// <param name="Name">Its id in the section.</param>
/// <param name="Subject">What it is in the case; none where players cannot act upon it by name.</param>
/// <param name="Owner">In whose name it is by its papers: somebody of the case; none for nobody of it.</param>
/// <param name="Title">What an account of it is called; none to show the number alone.</param>
/// <param name="Holder">In whose name it is.</param>
/// <param name="Facts">What whoever notes it learns.</param>
public sealed record CaseHolder(string Name, Id<Subject> Subject, Id<Subject> Owner, TextRef Title, TextRef Holder, IReadOnlyList<Id<Fact>> Facts)
{
    /// <summary>The id of its owner; empty for none.</summary>
    internal string OwnerName { get; init; } = "";
}

/// <summary>A payment an author wrote.</summary>
/// <param name="Name">Its id in the section.</param>
/// <param name="Says">What it says it is for; none for made words.</param>
/// <param name="Facts">What whoever notes it learns.</param>
public sealed record CasePayment(string Name, TextRef Says, IReadOnlyList<Id<Fact>> Facts);

/// <summary>Somebody who keeps records of money.</summary>
/// <param name="Name">What it is called; none for a made word.</param>
/// <param name="Country">The id of its country; empty for none.</param>
/// <param name="Abroad">How much later it answers an agency of another country.</param>
public sealed record CaseKeeper(TextRef Name, string Country, Delay Abroad);
