using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Words of a wall as something that can be shared: a note, a question, what is not known, an entry of the timeline, a pin on the map.</summary>
public sealed class PinOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "pin";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<WallDesk>().Words(item) is { Item.IsSome: false };
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        if (cascade.World.DeskOf(how.From).Part<WallDesk>().Words(item) is { Item.IsSome: false } pin && !to.IsEmpty)
        {
            var bare = pin with { Theme = Handle.None, Rank = 0, Version = 1, Code = how.Code };
            cascade.Emit(new PinGiven(bare, how.From) { To = to });
        }
    }
}
