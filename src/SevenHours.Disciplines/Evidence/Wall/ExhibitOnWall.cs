using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An exhibit as something that can stand on a case wall and be shared: its sheet goes, the thing itself stays where it is.</summary>
public sealed class ExhibitOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "exhibit";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<EvidenceDesk>().Find(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<EvidenceDesk>().Exhibits.Select(exhibit => exhibit.Handle);
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(how);
        Exhibits.Show(cascade, item, to, how.From);
    }
}
