using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Which papers about money were handed over.</summary>
public sealed class PaperShelf
{
    // The kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int PaperHandles = 130;
    private const int NoteHandles = 132;

    private readonly List<MoneyPaper> papers;
    private readonly List<NoteInPlay> notes;

    internal PaperShelf() => (papers, notes) = ([], []);

    private PaperShelf(PaperShelf other) => (papers, notes) = ([.. other.papers], [.. other.notes]);

    /// <summary>What was marked, in order, with what was taken back.</summary>
    public IReadOnlyList<NoteInPlay> Notes => notes;

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
            hash.Add(paper.IsDecoded);
        }

        foreach (var note in notes)
        {
            hash.Add(note.Note.Handle);
            hash.Add(note.IsTakenBack);
        }
    }

    internal Handle Next(World world, Id<Agency> agency) =>
        world.HandleFor(PaperHandles, new Id<Seat>(agency.Index), papers.Count(paper => paper.Agency == agency));

    internal Handle NextNote(World world, Id<Seat> seat) => world.HandleFor(NoteHandles, seat, notes.Count(note => note.Seat == seat));

    internal void Note(World world, MoneyNote note, Id<Seat> seat)
    {
        notes.Add(new NoteInPlay(note, seat, world.Now, world.LastEvent, false));
        world.Touch(KeyOf(world.Scenario.Seats[seat].Agency));
    }

    internal void TakeBack(World world, Handle note, Id<Seat> seat)
    {
        var index = notes.FindIndex(one => one.Note.Handle == note);
        notes[index] = notes[index] with { IsTakenBack = true };
        world.Touch(KeyOf(world.Scenario.Seats[seat].Agency));
    }

    internal void Give(World world, PaperGiven given)
    {
        papers.Add(new MoneyPaper(given.Paper, given.Act, given.Agency, given.Scope, world.Now, world.LastEvent) { IsScrap = given.IsScrap });
        world.Touch(KeyOf(given.Agency));
    }

    internal void Decode(World world, Handle paper, SeatSet by)
    {
        for (var i = 0; i < papers.Count; i++)
        {
            if (papers[i].Handle == paper && !(by & world.Scenario.SeatsOf[papers[i].Agency.Index]).IsEmpty)
            {
                papers[i] = papers[i] with { IsDecoded = true };
                world.Touch(KeyOf(papers[i].Agency));
            }
        }
    }
}

/// <summary>A paper about money that was handed over.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Act">The act or request that obtained it, or none.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Scope">What it holds.</param>
/// <param name="At">When it came.</param>
/// <param name="By">The event.</param>
public sealed record MoneyPaper(Handle Handle, Handle Act, Id<Agency> Agency, PaperScope Scope, SimTime At, EventId By)
{
    /// <summary>Whether it is a notebook that was packed as waste paper.</summary>
    public bool IsScrap { get; init; }

    /// <summary>Whether it is a notebook that was decoded.</summary>
    public bool IsDecoded { get; init; }
}

/// <summary>A note on something of the papers.</summary>
/// <param name="Note">The note.</param>
/// <param name="Seat">Who made it.</param>
/// <param name="At">When.</param>
/// <param name="By">The event.</param>
/// <param name="IsTakenBack">Whether it was taken back.</param>
public sealed record NoteInPlay(MoneyNote Note, Id<Seat> Seat, SimTime At, EventId By, bool IsTakenBack);
