using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Which papers about money were handed over.</summary>
public sealed class PaperShelf
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int PaperHandles = 130;

    private readonly List<MoneyPaper> papers;

    internal PaperShelf() => papers = [];

    private PaperShelf(PaperShelf other) => papers = [.. other.papers];

    /// <summary>What was handed over, in order.</summary>
    public IReadOnlyList<MoneyPaper> All => papers;

    /// <summary>What an agency holds.</summary>
    public IReadOnlyList<MoneyPaper> HeldBy(Id<Agency> agency) => [.. papers.Where(paper => paper.Agency == agency)];

    internal static ReadKey KeyOf(Id<Agency> agency) => new("money_papers", agency.Index);

    internal PaperShelf Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var paper in papers)
        {
            hash.Add(paper.Handle);
            hash.Add(paper.Scope.From);
            hash.Add(paper.Scope.Until);
        }
    }

    internal Handle Next(World world, Id<Agency> agency) =>
        world.HandleFor(PaperHandles, new Id<Seat>(agency.Index), papers.Count(paper => paper.Agency == agency));

    internal void Give(World world, PaperGiven given)
    {
        papers.Add(new MoneyPaper(given.Paper, given.Act, given.Agency, given.Scope, world.Now, world.LastEvent));
        world.Touch(KeyOf(given.Agency));
    }
}

/// <summary>A paper about money that was handed over.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Act">The act or request that obtained it, or none.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Scope">What it holds.</param>
/// <param name="At">When it came.</param>
/// <param name="By">The event.</param>
public sealed record MoneyPaper(Handle Handle, Handle Act, Id<Agency> Agency, PaperScope Scope, SimTime At, EventId By);
