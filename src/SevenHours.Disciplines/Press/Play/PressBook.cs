using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>What is known of the press: all of it in the truth, and on a desk what its seat was told.</summary>
public sealed class PressBook
{
    private readonly List<Tip> tips;
    private readonly List<SourceCheck> checks;
    private readonly List<Enquiry> enquiries;
    private readonly List<Embargo> embargoes;
    private readonly List<Story> stories;
    private readonly List<HeldClaim> held;
    private readonly List<Statement> statements;
    private readonly List<OfficeLine> lines;
    private readonly List<StormState> storms;

    internal PressBook() => (tips, checks, enquiries, embargoes, stories, held, statements, lines, storms) = ([], [], [], [], [], [], [], [], []);

    internal PressBook(PressBook other) => (tips, checks, enquiries, embargoes, stories, held, statements, lines, storms) = (
        [.. other.tips], [.. other.checks], [.. other.enquiries], [.. other.embargoes], [.. other.stories], [.. other.held], [.. other.statements],
        [.. other.lines], [.. other.storms]);

    /// <summary>Tips, in the order they came.</summary>
    public IReadOnlyList<Tip> Tips => tips;

    /// <summary>Checks begun, in their order.</summary>
    public IReadOnlyList<SourceCheck> Checks => checks;

    /// <summary>Questions of journalists, in their order.</summary>
    public IReadOnlyList<Enquiry> Enquiries => enquiries;

    /// <summary>Requests to wait, in their order.</summary>
    public IReadOnlyList<Embargo> Embargoes => embargoes;

    /// <summary>Stories given to print or out, in their order.</summary>
    public IReadOnlyList<Story> Stories => stories;

    /// <summary>What journalists decided not to print for now.</summary>
    public IReadOnlyList<HeldClaim> Held => held;

    /// <summary>Public statements, in their order.</summary>
    public IReadOnlyList<Statement> Statements => statements;

    /// <summary>The lines of press offices, in their order; of an agency the last holds.</summary>
    public IReadOnlyList<OfficeLine> Lines => lines;

    /// <summary>Storms that began.</summary>
    public IReadOnlyList<StormState> Storms => storms;

    /// <summary>Whether a paper has a tip.</summary>
    public bool HasTip(Id<Agency> paper, Id<Claim> claim) => tips.Exists(tip => tip.Paper == paper && tip.Claim == claim);

    /// <summary>A check of a paper, or null when it was not begun.</summary>
    public SourceCheck? CheckOf(Id<Agency> paper, Id<Claim> claim, string check) =>
        checks.Find(one => one.Paper == paper && one.Claim == claim && string.Equals(one.Check, check, StringComparison.Ordinal));

    /// <summary>A question, or null.</summary>
    public Enquiry? Enquiry(Handle handle) => enquiries.Find(one => one.Handle == handle);

    /// <summary>A request to wait, or null.</summary>
    public Embargo? Embargo(Handle handle) => embargoes.Find(one => one.Handle == handle);

    /// <summary>A story, or null.</summary>
    public Story? Story(Handle handle) => stories.Find(one => one.Handle == handle);

    /// <summary>A storm, or null while it has not begun.</summary>
    public StormState? StormOf(Id<Storm> storm) => storms.Find(one => one.Storm == storm);

    /// <summary>
    /// How many independent sources confirm a claim for a paper: the tip and each finished check that confirms, kinds counted once. A document is
    /// as good as two.
    /// </summary>
    public int SourcesFor(Scenario scenario, Id<Agency> paper, Id<Claim> claim)
    {
        var definition = scenario.Table<Claim>()[claim];
        var kinds = checks.Where(one => one.Paper == paper && one.Claim == claim && one.Found == Finding.Confirms)
            .Select(one => definition.Check(one.Check)!.Source);
        return Count(definition.Source, kinds);
    }

    /// <summary>How many independent sources a tip and what confirms it make: kinds counted once, a document as two.</summary>
    public static int Count(SourceKind tip, IEnumerable<SourceKind> confirming)
    {
        var kinds = confirming.Append(tip).ToHashSet();
        return kinds.Count + (kinds.Contains(SourceKind.Document) && kinds.Count == 1 ? 1 : 0);
    }

    internal void Add(Tip tip) => tips.Add(tip);

    internal void Add(HeldClaim claim) => held.Add(claim);

    internal void Add(OfficeLine line) => lines.Add(line);

    internal void Put(SourceCheck check) => Put(checks, check, one => one.Paper == check.Paper && one.Claim == check.Claim && one.Check == check.Check);

    internal void Put(Enquiry enquiry) => Put(enquiries, enquiry, one => one.Handle == enquiry.Handle);

    internal void Put(Embargo embargo) => Put(embargoes, embargo, one => one.Handle == embargo.Handle);

    internal void Put(Story story) => Put(stories, story, one => one.Handle == story.Handle);

    internal void Put(Statement statement) => Put(statements, statement, one => one.Handle == statement.Handle);

    internal void Put(StormState storm) => Put(storms, storm, one => one.Storm == storm.Storm);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var tip in tips)
        {
            hash.Add(tip.Claim.Index);
        }

        foreach (var check in checks)
        {
            hash.Add(check.Claim.Index);
            hash.Add(check.Check);
            hash.Add(check.DoneAt);
        }

        foreach (var enquiry in enquiries)
        {
            hash.Add(enquiry.Handle);
            hash.Add(enquiry.EndedAt);
        }

        foreach (var embargo in embargoes)
        {
            hash.Add(embargo.Handle);
            hash.Add((int)embargo.State);
        }

        foreach (var story in stories)
        {
            hash.Add(story.Handle);
            hash.Add(story.IsOut);
            hash.Add(story.CorrectedAt);
        }

        foreach (var statement in statements)
        {
            hash.Add(statement.Handle);
            hash.Add(statement.IsOut);
        }

        foreach (var storm in storms)
        {
            hash.Add(storm.Posts);
            hash.Add(storm.CalmedAt);
            hash.Add(storm.AskedAt);
            hash.Add(storm.RemovedAt);
        }

        hash.Add(held.Count);
        hash.Add(lines.Count);
    }

    private static void Put<T>(List<T> list, T entry, Predicate<T> same)
    {
        var at = list.FindIndex(same);
        if (at < 0)
        {
            list.Add(entry);
        }
        else
        {
            list[at] = entry;
        }
    }
}

/// <summary>The press as it really is.</summary>
public sealed class PressPart : Part
{
    /// <summary>The kinds of names this discipline gives to things.</summary>
    internal const int EnquiryKind = 750, EmbargoKind = 751, StoryKind = 752, StatementKind = 753;

    private readonly Dictionary<(Wake Wake, int Tag), EventId> begun;

    internal PressPart() => (Book, begun) = (new PressBook(), []);

    private PressPart(PressPart other) => (Book, begun) = (new PressBook(other.Book), new Dictionary<(Wake, int), EventId>(other.begun));

    /// <summary>Everything.</summary>
    public PressBook Book { get; }

    /// <summary>What a condition on a printed claim reads.</summary>
    public static ReadKey Printed(Id<Claim> claim) => new("printed", claim.Index);

    /// <summary>What a condition on a storm reads.</summary>
    public static ReadKey Of(Id<Storm> storm) => new("storm", storm.Index);

    /// <inheritdoc />
    public override Part Fork() => new PressPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash) => Book.AddTo(ref hash);

    /// <summary>Has something woken because of the event that is being applied.</summary>
    internal void Schedule(World world, SimTime time, Wake wake, int tag)
    {
        begun[(wake, tag)] = world.LastEvent;
        world.Schedule(time, 0, wake, tag);
    }

    /// <summary>The event because of which something is woken.</summary>
    internal EventId CauseOf(Wake wake, int tag) => begun[(wake, tag)];
}

/// <summary>The press as a seat knows it.</summary>
public sealed class PressDesk : DeskPart
{
    internal PressDesk() => Book = new PressBook();

    private PressDesk(PressDesk other) => Book = new PressBook(other.Book);

    /// <summary>What the seat was told.</summary>
    public PressBook Book { get; }

    /// <inheritdoc />
    public override DeskPart Fork() => new PressDesk(this);
}
