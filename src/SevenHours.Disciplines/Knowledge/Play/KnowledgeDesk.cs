using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What one seat knows, has received, sent, written and decided. Everything stands in order of arrival.</summary>
public sealed partial class KnowledgeDesk : DeskPart
{
    private readonly List<InboxItem> items;
    private readonly List<HeldFact> facts;
    private readonly List<SentMessage> sent;
    private readonly List<DecisionEntry> decisions;
    private readonly List<DeskTask> tasks;
    private readonly List<FiledForm> forms;
    private readonly List<RecordEntry> records;
    private readonly List<DeskAct> acts;
    private readonly List<Id<Subject>> names;
    private readonly List<Id<Inject>> relayedInjects;
    private readonly Dictionary<Handle, int> itemPlaces;

    // What conditions and playbooks ask for again and again, apart from thousands of messages.
    private readonly List<int> injectPlaces;
    private readonly List<TextRef> authored;
    private int[] factPlaces;
    private List<ThreadEntry>?[] threads;

    internal KnowledgeDesk(Scenario scenario)
    {
        (items, facts, sent, decisions, tasks, forms, records, acts, names) = ([], [], [], [], [], [], [], [], []);
        (itemPlaces, relayedInjects, injectPlaces, authored) = ([], [], [], []);
        factPlaces = new int[scenario.Table<Fact>().Count];
        threads = new List<ThreadEntry>?[scenario.Seats.Count];
    }

    private KnowledgeDesk(KnowledgeDesk other)
    {
        (items, facts, sent, decisions) = ([.. other.items], [.. other.facts], [.. other.sent], [.. other.decisions]);
        (tasks, forms, records, acts) = ([.. other.tasks], [.. other.forms], [.. other.records], [.. other.acts]);
        (names, Told, Unread) = ([.. other.names], other.Told, other.Unread);
        (itemPlaces, relayedInjects) = (new Dictionary<Handle, int>(other.itemPlaces), [.. other.relayedInjects]);
        (injectPlaces, authored) = ([.. other.injectPlaces], [.. other.authored]);
        factPlaces = (int[])other.factPlaces.Clone();
        threads = [.. other.threads.Select(t => t is null ? null : new List<ThreadEntry>(t))];
    }

    /// <summary>The inbox.</summary>
    public IReadOnlyList<InboxItem> Items => items;

    /// <summary>How many items of the inbox are unopened.</summary>
    public int Unread { get; private set; }

    /// <summary>The facts held.</summary>
    public IReadOnlyList<HeldFact> Facts => facts;

    /// <summary>The messages sent.</summary>
    public IReadOnlyList<SentMessage> Sent => sent;

    /// <summary>Whether a message with an author's words was sent.</summary>
    /// <param name="text">Words of the scenario.</param>
    public bool HasSent(TextRef text) => authored.Contains(text);

    /// <summary>Everybody this seat has written to or shared with.</summary>
    public SeatSet Told { get; private set; }

    /// <summary>The decision log.</summary>
    public IReadOnlyList<DecisionEntry> Decisions => decisions;

    /// <summary>The tasks given.</summary>
    public IReadOnlyList<DeskTask> Tasks => tasks;

    /// <summary>The forms filled.</summary>
    public IReadOnlyList<FiledForm> Forms => forms;

    /// <summary>The talks recorded.</summary>
    public IReadOnlyList<RecordEntry> Records => records;

    /// <summary>The record with a handle, or null.</summary>
    public RecordEntry? Record(Handle record) => records.Find(r => r.Conversation.Record == record);

    /// <summary>The acts off the menu.</summary>
    public IReadOnlyList<DeskAct> Acts => acts;

    /// <summary>The people, places and things this seat has met: those its facts are about and those it named itself.</summary>
    public IReadOnlyList<Id<Subject>> Names => names;

    /// <summary>The item with a handle, or null.</summary>
    public InboxItem? Item(Handle handle) => itemPlaces.TryGetValue(handle, out var place) ? items[place] : null;

    /// <summary>Whether an inject has arrived, or somebody relayed what it says.</summary>
    public bool Got(Id<Inject> inject) => injectPlaces.Exists(place => items[place].Inject == inject) || relayedInjects.Contains(inject);

    /// <summary>Whether an inject was opened, or somebody relayed what it says.</summary>
    public bool Read(Id<Inject> inject) =>
        injectPlaces.Exists(place => items[place].Inject == inject && items[place].OpenedAt is not null) || relayedInjects.Contains(inject);

    /// <summary>Whether a fact is held.</summary>
    public bool Holds(Id<Fact> fact) => fact.Index >= 0 && fact.Index < factPlaces.Length && factPlaces[fact.Index] > 0;

    /// <summary>How a fact is held, or null.</summary>
    public HeldFact? Fact(Id<Fact> fact) => Holds(fact) ? facts[factPlaces[fact.Index] - 1] : null;

    /// <summary>The messages to and from another seat.</summary>
    public IReadOnlyList<ThreadEntry> Thread(Id<Seat> other) => threads[other.Index] ?? (IReadOnlyList<ThreadEntry>)[];

    /// <summary>The message sent with a handle, or null.</summary>
    public SentMessage? Message(Handle handle) => sent.Find(m => m.Handle == handle);

    /// <summary>How a task stands, or null when it was not given to this seat.</summary>
    public DeskTask? Task(Id<TaskDefinition> task) => tasks.Find(t => t.Task == task);

    /// <summary>The form filed with a handle, or null.</summary>
    public FiledForm? Filing(Handle handle) => forms.Find(f => f.Form.Filing == handle);

    /// <inheritdoc />
    public override DeskPart Fork() => new KnowledgeDesk(this);

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        Array.Resize(ref factPlaces, scenario.Table<Fact>().Count);
        Array.Resize(ref threads, scenario.Seats.Count);
    }
}
