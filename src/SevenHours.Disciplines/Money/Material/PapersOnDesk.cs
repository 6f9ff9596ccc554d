using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a seat knows of the papers about money that its agency holds.</summary>
public sealed class PapersOnDesk
{
    private readonly List<PaperOnDesk> papers;
    private readonly List<(Handle Paper, string Word)> tried;
    private readonly List<NoteOnDesk> notes;
    private readonly List<WantedPaper> wanted;
    private MoneyMaterial? material;

    internal PapersOnDesk() => (papers, tried, notes, wanted) = ([], [], [], []);

    private PapersOnDesk(PapersOnDesk other) => (papers, tried, notes, wanted) = ([.. other.papers], [.. other.tried], [.. other.notes], [.. other.wanted]);

    /// <summary>What the papers that can be read show together: made anew when one more came or could be read.</summary>
    internal MoneyMaterial Material(Kernel.Scenario scenario) =>
        material is { } made && made.IsOf(scenario) ? made : material = MoneyMaterial.Of(scenario, Readable);

    /// <summary>What was asked for by the number of an account and is not here, in order.</summary>
    public IReadOnlyList<WantedPaper> Wanted => wanted;

    /// <summary>What the agency holds, in the order it came.</summary>
    public IReadOnlyList<PaperOnDesk> All => papers;

    /// <summary>Those of them that can be read: all but notebooks nobody has decoded.</summary>
    public IReadOnlyList<PaperOnDesk> Readable => [.. papers.Where(paper => paper.IsReadable)];

    /// <summary>What was marked in them and not taken back, in order.</summary>
    public IReadOnlyList<NoteOnDesk> Notes => notes;

    /// <summary>The words that were tried on notebooks and made no sense.</summary>
    public IReadOnlyList<(Handle Paper, string Word)> Tried => tried;

    /// <summary>The paper of a handle, or null.</summary>
    public PaperOnDesk? Find(Handle paper) => papers.Find(one => one.Handle == paper);

    internal PapersOnDesk Fork() => new(this);

    internal void Add(PaperOnDesk paper)
    {
        wanted.RemoveAll(one => one.Act == paper.Act && one.Wanted.Of == paper.Scope.Of);
        papers.Add(paper);
        material = null;
    }

    internal void Order(WantedPaper paper)
    {
        wanted.RemoveAll(one => one.Act == paper.Act && one.Wanted.Of == paper.Wanted.Of);
        wanted.Add(paper);
    }

    internal void Note(NoteOnDesk note) => notes.Add(note);

    internal void TakeBack(Handle note) => notes.RemoveAll(one => one.Note.Handle == note);

    internal void Decode(Handle paper)
    {
        var index = papers.FindIndex(one => one.Handle == paper);
        papers[index] = papers[index] with { IsDecoded = true };
        material = null;
    }

    internal void Try(Handle paper, string word) => tried.Add((paper, word));
}

/// <summary>A paper about money as its agency knows it.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Act">The act or request that obtained it, or none.</param>
/// <param name="Scope">What it holds.</param>
/// <param name="Count">How many lines, entries or reports it has.</param>
/// <param name="Hash">SHA-256 of it as a file.</param>
/// <param name="At">When it came.</param>
public sealed record PaperOnDesk(Handle Handle, Handle Act, PaperScope Scope, int Count, string Hash, SimTime At)
{
    /// <summary>Whether it is a notebook that was packed as waste paper: nobody can read it.</summary>
    public bool IsScrap { get; init; }

    /// <summary>Whether it is a notebook that was decoded.</summary>
    public bool IsDecoded { get; init; }

    /// <summary>Whether what it says is known.</summary>
    public bool IsReadable => !IsScrap && (Scope.Kind != PaperKind.Ledger || IsDecoded);

    /// <summary>The exhibit it is.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Who gave it, where the agency did not obtain it itself.</summary>
    public Id<Seat> From { get; init; } = Id<Seat>.None;
}
