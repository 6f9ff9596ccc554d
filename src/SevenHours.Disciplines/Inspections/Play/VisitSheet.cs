using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A visit as it went: the fold of its events, all of them for the truth, those it was told of for a desk.</summary>
public sealed partial class VisitSheet
{
    private readonly List<VisitMember> members;
    private readonly List<VisitWork> running;
    private readonly List<VisitLine> log;
    private readonly SortedDictionary<int, WhyGone> gone;
    private readonly SortedDictionary<int, Residence> statuses;
    private readonly List<Account> accounts;
    private readonly List<MarkedDifference> marks;
    private readonly List<VisitForm> forms;

    internal VisitSheet(Id<Workplace> site)
    {
        Site = site;
        (members, running, log, gone, statuses, accounts, marks, forms) = ([], [], [], [], [], [], [], []);
    }

    private VisitSheet(VisitSheet other)
    {
        (Site, OpenedAt, Act, Papers, Heads, IsClosed) = (other.Site, other.OpenedAt, other.Act, other.Papers, other.Heads, other.IsClosed);
        (members, running, log, accounts) = ([.. other.members], [.. other.running], [.. other.log], [.. other.accounts]);
        (gone, statuses) = (new SortedDictionary<int, WhyGone>(other.gone), new SortedDictionary<int, Residence>(other.statuses));
        (marks, forms, IsDormitoryEmptied, GivenBy) = ([.. other.marks], [.. other.forms], other.IsDormitoryEmptied, other.GivenBy);
        (Plan, Powerless) = (other.Plan, other.Powerless);
    }

    /// <summary>The place of work.</summary>
    public Id<Workplace> Site { get; }

    /// <summary>When the visit came, or never when only papers of it are known.</summary>
    public SimTime OpenedAt { get; private set; } = SimTime.Never;

    /// <summary>Whether a visit came.</summary>
    public bool IsThere => OpenedAt != SimTime.Never;

    /// <summary>The act that brought it, or none.</summary>
    public Handle Act { get; private set; }

    /// <summary>The papers that were secured or read.</summary>
    public PaperKinds Papers { get; private set; }

    /// <summary>Those of the papers that were taken by somebody without the power to: they can be read, and no claim rests on them.</summary>
    public PaperKinds Powerless { get; private set; }

    /// <summary>The plan by which the visit came, or null.</summary>
    public VisitPlan? Plan { get; private set; }

    /// <summary>How many were counted at work; null when nobody counted.</summary>
    public int? Heads { get; private set; }

    /// <summary>Whether the dormitory was found emptied.</summary>
    public bool IsDormitoryEmptied { get; private set; }

    /// <summary>Who gave on what people told.</summary>
    public SeatSet GivenBy { get; private set; }

    /// <summary>Whether it is over.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Who came, and as what.</summary>
    public IReadOnlyList<VisitMember> Members => members;

    /// <summary>What is being done.</summary>
    public IReadOnlyList<VisitWork> Running => running;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<VisitLine> Log => log;

    /// <summary>Who is not there, and why.</summary>
    public IReadOnlyDictionary<int, WhyGone> Gone => gone;

    /// <summary>What a check at the gate showed of leave to stay.</summary>
    public IReadOnlyDictionary<int, Residence> Statuses => statuses;

    /// <summary>What those who work there said, in order.</summary>
    public IReadOnlyList<Account> Accounts => accounts;

    /// <summary>The differences somebody marked.</summary>
    public IReadOnlyList<MarkedDifference> Marks => marks;

    /// <summary>The forms, in order.</summary>
    public IReadOnlyList<VisitForm> Forms => forms;

    /// <summary>The seat as a member, or null.</summary>
    public VisitMember? Member(Id<Seat> seat) => members.Find(one => one.Seat == seat);

    /// <summary>Whether somebody has a role.</summary>
    public bool Has(VisitRole role) => members.Exists(one => one.Role == role);

    /// <summary>Whether a step was done.</summary>
    public bool IsDone(VisitStep step) => log.Exists(line => line.Kind == VisitLineKind.Done && line.Step == step);

    /// <summary>What a seat is doing, or null.</summary>
    public VisitWork? RunningOf(Id<Seat> seat) => running.Find(one => one.Seat == seat);

    /// <summary>Whether somebody told more than the taught sentence.</summary>
    public bool HasTold(int number) => accounts.Exists(one => one.Number == number && one.Telling == Telling.Told);

    /// <summary>The numbers of those who told more than the taught sentence.</summary>
    public IEnumerable<int> Told => accounts.Where(one => one.Telling == Telling.Told).Select(one => one.Number).Distinct();

    /// <summary>All that somebody has told, by topic.</summary>
    public IEnumerable<WorkTopic> ToldBy(int number) => accounts.Where(one => one.Number == number).SelectMany(one => one.Topics).Distinct();

    /// <summary>The numbers some need was asked for, or given.</summary>
    internal IEnumerable<int> Granted(VisitFormKind kind) => forms.Where(form => form.Kind == kind).SelectMany(form => form.Granted).Select(grant => grant.Number);

    internal VisitSheet Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(Site.Index);
        hash.Add(OpenedAt);
        hash.Add((int)Papers | ((int)Powerless << 8));
        hash.Add(Heads ?? -1);
        hash.Add(IsClosed);
        foreach (var member in members)
        {
            hash.Add(member.Seat.Index);
            hash.Add((int?)member.Role ?? -1);
        }

        foreach (var work in running)
        {
            hash.Add(work.Seat.Index);
            hash.Add(work.Number);
            hash.Add(work.Until);
        }

        foreach (var (number, why) in gone)
        {
            hash.Add(number);
            hash.Add((int)why);
        }

        foreach (var account in accounts)
        {
            hash.Add(account.Number);
            hash.Add((int)account.Telling);
            hash.Add(account.Topics.Count);
        }

        foreach (var mark in marks)
        {
            hash.Add(mark.Number);
            hash.Add((int)mark.Topic);
        }

        foreach (var form in forms)
        {
            hash.Add((int)form.Kind);
            hash.Add(form.Workers.Count);
            hash.Add(form.Granted.Count);
        }

        hash.Add(log.Count);
    }
}
