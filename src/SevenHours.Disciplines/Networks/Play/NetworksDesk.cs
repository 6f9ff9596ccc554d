using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>The charts one seat sees: those of its agency, and those that others shared with it.</summary>
public sealed class NetworksDesk : DeskPart
{
    private readonly List<ReceivedChart> received;

    internal NetworksDesk() => (Charts, received) = (new ChartBook(), []);

    private NetworksDesk(NetworksDesk other) => (Charts, received) = (other.Charts.Fork(), [.. other.received]);

    /// <summary>The agency's charts.</summary>
    public ChartBook Charts { get; }

    /// <summary>The charts that others shared, as they stood, in the order they came.</summary>
    public IReadOnlyList<ReceivedChart> Received => received;

    /// <summary>The chart on which a seat draws that chose none: the first that is not put away; null before there is one.</summary>
    public Chart? First => Charts.All.FirstOrDefault(chart => !chart.IsAway);

    /// <summary>A chart as it was last received, or null.</summary>
    public ReceivedChart? FindReceived(Handle handle) => received.FindLast(chart => chart.Given.Chart == handle);

    /// <inheritdoc />
    public override DeskPart Fork() => new NetworksDesk(this);

    internal void Receive(ChartGiven given, in Notice notice)
    {
        var content = ChartContent.Empty.With(new ChartEdit(1, notice.At, given.How.From, null, ChartEditKind.Copy, given.Changes));
        received.Add(new ReceivedChart(notice.Number, notice.At, given, content));
    }

}

/// <summary>A chart that somebody shared, as it stood then. It cannot be written on; it can be taken over into one's own.</summary>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When.</param>
/// <param name="Given">Who shared it, and how it may be handled.</param>
/// <param name="Content">What stands on it.</param>
public sealed record ReceivedChart(int Number, SimTime At, ChartGiven Given, ChartContent Content);
