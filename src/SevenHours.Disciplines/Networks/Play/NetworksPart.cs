using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>All charts of all agencies as they are drawn.</summary>
public sealed class NetworksPart : Part
{
    // The kind of thing in World.HandleFor. Part of every handle: never change it.
    private const int ChartKind = 160;

    internal NetworksPart() => Charts = new ChartBook();

    private NetworksPart(NetworksPart other) => Charts = other.Charts.Fork();

    /// <summary>Every chart.</summary>
    public ChartBook Charts { get; }

    /// <summary>The charts of an agency that are not put away.</summary>
    public IEnumerable<Chart> Of(Id<Agency> agency) => Charts.All.Where(chart => chart.Agency == agency && !chart.IsAway);

    /// <inheritdoc />
    public override Part Fork() => new NetworksPart(this);

    /// <inheritdoc />
    /// <remarks>Adds nothing before the first chart: a play in which nobody drew keeps its hash.</remarks>
    public override void AddTo(ref StateHash hash) => Charts.AddTo(ref hash);

    internal Handle NextChart(World world, Id<Seat> seat) =>
        world.HandleFor(ChartKind, seat, Charts.All.Count(chart => chart.OpenedBy == seat));
}
