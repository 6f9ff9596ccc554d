using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A paper about money on a case wall: whoever receives it can read it as the giver can, its lines among his own.</summary>
public sealed class PaperOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "paper";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<MoneyDesk>().Papers.Find(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<MoneyDesk>().Papers.All.Select(paper => paper.Handle);
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var world = cascade.World;
        var without = SeatSet.Of(to.ToList().Where(seat => !Has(world.DeskOf(seat), item)));
        if (world.DeskOf(how.From).Part<MoneyDesk>().Papers.Find(item) is { } held && !without.IsEmpty)
        {
            var before = cascade.Cause;
            cascade.Cause = cascade.Emit(new PaperShared(item, held.Scope, held.Count, held.Hash, how.From)
            {
                To = without, Exhibit = held.Exhibit, IsScrap = held.IsScrap, IsDecoded = held.IsDecoded,
            });
            Exhibits.Show(cascade, held.Exhibit, without, how.From);
            cascade.Cause = before;
        }
    }
}

/// <summary>An agency was given a paper that another obtained. The addressees hold it from now on.</summary>
/// <param name="Paper">Its name, the same at everybody who has it.</param>
/// <param name="Scope">What it holds.</param>
/// <param name="Count">How many lines, entries or reports it has.</param>
/// <param name="Hash">SHA-256 of it as a file.</param>
/// <param name="From">Who gave it.</param>
public sealed record PaperShared(Handle Paper, PaperScope Scope, int Count, string Hash, Id<Seat> From) : WorldEvent
{
    /// <summary>The exhibit it is, or none. Its custody is shown with it.</summary>
    public Handle Exhibit { get; init; }

    /// <summary>Whether it is a notebook that was packed as waste paper.</summary>
    public bool IsScrap { get; init; }

    /// <summary>Whether it is a notebook that was decoded.</summary>
    public bool IsDecoded { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Share(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Add(
        new PaperOnDesk(Paper, Handle.None, Scope, Count, Hash, notice.At) { From = From, Exhibit = Exhibit, IsScrap = IsScrap, IsDecoded = IsDecoded });
}
