using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Records of calls as something that can stand on a case wall and be shared: whoever receives them can read them as the giver can.</summary>
public sealed class RecordsOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "records";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<TelephonyDesk>().Find(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<TelephonyDesk>().Products.Select(product => product.Handle);
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var world = cascade.World;
        var without = SeatSet.Nobody;
        foreach (var seat in to)
        {
            without |= Has(world.DeskOf(seat), item) ? SeatSet.Nobody : SeatSet.Of(seat);
        }

        if (world.DeskOf(how.From).Part<TelephonyDesk>().Find(item) is { } held && !without.IsEmpty)
        {
            var before = cascade.Cause;
            cascade.Cause = cascade.Emit(new RecordsGiven(item, held.Scope, held.Count, held.Hash, how.From) { To = without, Exhibit = held.Exhibit });
            Exhibits.Show(cascade, held.Exhibit, without, how.From);
            cascade.Cause = before;
        }
    }
}

/// <summary>An agency was given records that another obtained. The addressees hold them from now on.</summary>
/// <param name="Product">Their name, the same at everybody who has them.</param>
/// <param name="Scope">What they hold.</param>
/// <param name="Count">How many records they are.</param>
/// <param name="Hash">SHA-256 of the records as a file.</param>
/// <param name="From">Who gave them.</param>
public sealed record RecordsGiven(Handle Product, RecordsScope Scope, int Count, string Hash, Id<Seat> From) : WorldEvent
{
    /// <summary>The exhibit they are, or none. Its custody is shown with them.</summary>
    public Handle Exhibit { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TelephonyPart>().Give(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<TelephonyDesk>().Add(new RecordsOnDesk(Product, Handle.None, Scope, false, Count, Hash, notice.At) { From = From, Exhibit = Exhibit });
}
