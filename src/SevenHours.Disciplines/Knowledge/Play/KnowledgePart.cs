using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>The truth about knowledge: who holds what, what was delivered and opened, what was written and decided.</summary>
public sealed partial class KnowledgePart : Part
{
    private readonly Holdings holdings;
    private readonly Items items;
    private readonly Tally tally;
    private readonly TalkBook talks;
    private readonly List<DescribedAct> described;
    private readonly List<(Handle Act, int Admissible)> taints;
    private TaskState[] tasks;

    internal KnowledgePart(Scenario scenario)
    {
        holdings = new Holdings(scenario.Table<Fact>().Count);
        items = new Items(scenario.Table<Inject>().Count);
        tally = new Tally(scenario.Seats.Count);
        (described, taints, talks, receivers) = ([], [], new TalkBook(), []);
        tasks = new TaskState[scenario.Table<TaskDefinition>().Count];
    }

    private KnowledgePart(KnowledgePart other)
    {
        (holdings, items, tally) = (other.holdings.Fork(), other.items.Fork(), other.tally.Fork());
        (described, tasks) = ([.. other.described], (TaskState[])other.tasks.Clone());
        (taints, talks, receivers) = ([.. other.taints], other.talks.Fork(), new SortedList<int, SeatSet>(other.receivers));
    }

    /// <summary>The seats that hold a fact.</summary>
    public SeatSet HoldersOf(Id<Fact> fact) => holdings.HoldersOf(fact);

    /// <summary>Whether a seat holds a fact.</summary>
    public bool Knows(Id<Seat> seat, Id<Fact> fact) => holdings.HoldersOf(fact).Has(seat);

    /// <summary>Whether any of some seats holds a fact.</summary>
    public bool Knows(SeatSet seats, Id<Fact> fact) => !(holdings.HoldersOf(fact) & seats).IsEmpty;

    /// <summary>How a seat came by a fact, or null when it does not hold it.</summary>
    public Holding? HoldingOf(Id<Seat> seat, Id<Fact> fact) => holdings.Find(seat, fact);

    /// <summary>Everybody who holds a fact, in the order they came to.</summary>
    public IReadOnlyList<Holding> HoldingsOf(Id<Fact> fact) => holdings.Of(fact);

    /// <summary>The seats somebody shared a fact with, opened or not.</summary>
    public SeatSet SharedWith(Id<Fact> fact) => holdings.SharedWith(fact);

    /// <summary>How often an inject was delivered.</summary>
    public int Deliveries(Id<Inject> inject) => items.Deliveries(inject);

    /// <summary>The seats that have opened an inject.</summary>
    public SeatSet OpenedBy(Id<Inject> inject) => items.OpenedBy(inject);

    /// <summary>Everything delivered, in order.</summary>
    public IReadOnlyList<Item> Items => items.All;

    /// <summary>The item with a handle, or null.</summary>
    public Item? Item(Handle handle) => items.Find(handle);

    /// <summary>Where a task stands.</summary>
    public TaskState Task(Id<TaskDefinition> task) => tasks[task.Index];

    /// <summary>How many decisions a seat has recorded.</summary>
    public int DecisionsOf(Id<Seat> seat) => tally.CountOf(ThingKind.Decision, seat);

    /// <summary>The acts off the menu, in the order they were described.</summary>
    public IReadOnlyList<DescribedAct> DescribedActs => described;

    /// <summary>The described act with a handle, or null.</summary>
    public DescribedAct? DescribedAct(Handle handle) => described.Find(d => d.Handle == handle);

    /// <summary>The talks recorded, corrected ones included, in the order they were recorded.</summary>
    public IReadOnlyList<RecordedTalk> Talks => talks.Talks;

    /// <summary>The record with a handle, or null.</summary>
    public RecordedTalk? Talk(Handle record) => talks.Find(record);

    /// <summary>What observers reported, settled or not, in order.</summary>
    public IReadOnlyList<ReportedTalk> Reports => talks.Reports;

    /// <summary>The report with a handle, or null.</summary>
    public ReportedTalk? Reported(Handle report) => talks.FindReport(report);

    /// <summary>How far a court would accept what an act brings, 0 to 1000 per mille; 1000 unless it was tainted.</summary>
    public int AdmissibleOf(Handle act)
    {
        var index = taints.FindLastIndex(t => t.Act == act);
        return index < 0 ? 1000 : taints[index].Admissible;
    }

    /// <inheritdoc />
    public override Part Fork() => new KnowledgePart(this);

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        holdings.Grow(scenario.Table<Fact>().Count);
        items.Grow(scenario.Table<Inject>().Count);
        tally.Grow(scenario.Seats.Count);
        Array.Resize(ref tasks, scenario.Table<TaskDefinition>().Count);
    }

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        holdings.AddTo(ref hash);
        items.AddTo(ref hash);
        tally.AddTo(ref hash);
        foreach (var task in tasks)
        {
            hash.Add(task.Given.Count);
            hash.Add(task.Due);
            hash.Add(task.SubmittedBy.Count);
        }

        foreach (var act in described)
        {
            hash.Add(act.Handle);
            hash.Add((int)act.Status);
            hash.Add(act.Due);
        }

        foreach (var (act, admissible) in taints)
        {
            hash.Add(act);
            hash.Add(admissible);
        }

        talks.AddTo(ref hash);
        AddReceiversTo(ref hash);
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < described.Count; i++)
        {
            if (described[i].Status == DescribedStatus.Resolved && seats.Has(described[i].Seat))
            {
                described[i] = described[i] with { Due = described[i].Due + frozenFor };
                world.Schedule(described[i].Due, 0, DescribedWake.Instance, i);
            }
        }
    }
}
