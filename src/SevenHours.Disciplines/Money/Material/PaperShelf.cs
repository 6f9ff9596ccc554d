using SevenHours.Disciplines.Actions;
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
    private readonly List<PaperOrdered> orders;
    private readonly List<(PaperAwaited Paper, EventId By, bool IsHere)> awaited;

    internal PaperShelf() => (papers, notes, orders, awaited) = ([], [], [], []);

    private PaperShelf(PaperShelf other) =>
        (papers, notes, orders, awaited) = ([.. other.papers], [.. other.notes], [.. other.orders], [.. other.awaited]);

    /// <summary>What those abroad have still to send, and what they have sent, in order.</summary>
    internal IReadOnlyList<(PaperAwaited Paper, EventId By, bool IsHere)> Awaited => awaited;

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

        foreach (var one in awaited)
        {
            hash.Add(one.Paper.Act);
            hash.Add(one.Paper.Due);
            hash.Add(one.IsHere);
        }
    }

    internal Handle Next(World world, Id<Agency> agency) =>
        world.HandleFor(PaperHandles, new Id<Seat>(agency.Index), papers.Count(paper => paper.Agency == agency));

    internal PaperScope? WantedBy(Handle act) => orders.Find(order => order.Act == act)?.Wanted;

    internal void Order(PaperOrdered order) => orders.Add(order);

    internal void Await(World world, PaperAwaited one)
    {
        awaited.Add((one, world.LastEvent, false));
        world.Schedule(one.Due, 0, PaperWake.Instance, awaited.Count - 1);
    }

    internal void Thaw(World world, SeatSet seats, SimSpan frozenFor)
    {
        for (var i = 0; i < awaited.Count; i++)
        {
            if (!awaited[i].IsHere && world.Part<ActionsPart>().Find(awaited[i].Paper.Act) is { } act && seats.Has(act.Plan.Seat))
            {
                awaited[i] = awaited[i] with { Paper = awaited[i].Paper with { Due = awaited[i].Paper.Due + frozenFor } };
                world.Schedule(awaited[i].Paper.Due, 0, PaperWake.Instance, i);
            }
        }
    }

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
        var index = awaited.FindIndex(one => !one.IsHere && one.Paper.Act == given.Act && one.Paper.Wanted.Of == given.Scope.Of);
        if (index >= 0)
        {
            awaited[index] = awaited[index] with { IsHere = true };
        }

        world.Touch(KeyOf(given.Agency));
    }

    /// <summary>Whoever was given a paper can use it as far as who obtained it could.</summary>
    internal void Share(World world, PaperShared shared)
    {
        var act = papers.Find(paper => paper.Handle == shared.Paper)?.Act ?? Handle.None;
        foreach (var agency in shared.To.ToList().Select(seat => world.Scenario.Seats[seat].Agency).Distinct().Where(agency => !papers.Exists(one => one.Agency == agency && one.Handle == shared.Paper)))
        {
            papers.Add(new MoneyPaper(shared.Paper, act, agency, shared.Scope, world.Now, world.LastEvent) { IsScrap = shared.IsScrap, IsDecoded = shared.IsDecoded });
            world.Touch(KeyOf(agency));
        }
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
