using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>A chart on the wall. Giving it gives a copy of what stands on it; a layer is shared as a chart of its own.</summary>
public sealed class ChartOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "chart";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var charts = desk.Part<NetworksDesk>();
        return charts.Charts.Find(item) is not null || charts.FindReceived(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<NetworksDesk>().Received.Select(received => received.Given.Chart).Distinct();
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var desk = cascade.World.DeskOf(how.From).Part<NetworksDesk>();
        var given = desk.Charts.Find(item) is { } own
            ? new ChartGiven(item, own.Agency, own.Name, how, Charts.Standing(own.Content))
            : desk.FindReceived(item) is { } received ? received.Given with { How = how, To = SeatSet.Nobody } : null;
        var strangers = to - cascade.World.Scenario.SeatsOf[(given?.Agency ?? Id<Agency>.None) is { IsSome: true } agency ? agency.Index : 0];
        if (given is not null && !strangers.IsEmpty)
        {
            cascade.Emit(given with { To = strangers });
        }
    }
}
