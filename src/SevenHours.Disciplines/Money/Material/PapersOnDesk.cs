using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a seat knows of the papers about money that its agency holds.</summary>
public sealed class PapersOnDesk
{
    private readonly List<PaperOnDesk> papers;

    internal PapersOnDesk() => papers = [];

    private PapersOnDesk(PapersOnDesk other) => papers = [.. other.papers];

    /// <summary>What the agency holds, in the order it came.</summary>
    public IReadOnlyList<PaperOnDesk> All => papers;

    /// <summary>Those of them that can be read.</summary>
    public IReadOnlyList<PaperOnDesk> Readable => papers;

    /// <summary>The paper of a handle, or null.</summary>
    public PaperOnDesk? Find(Handle paper) => papers.Find(one => one.Handle == paper);

    internal PapersOnDesk Fork() => new(this);

    internal void Add(PaperOnDesk paper) => papers.Add(paper);
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
    /// <summary>The exhibit it is.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Who gave it, where the agency did not obtain it itself.</summary>
    public Id<Seat> From { get; init; } = Id<Seat>.None;
}
