using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Begin a chart of one's agency, empty or as a copy of what stands on another.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Name">What it is called. The agency's first needs none.</param>
public sealed record OpenChart(Id<Seat> Seat, TextRef Name) : SeatCommand(Seat)
{
    /// <summary>The chart it begins as a copy of, own or received; none for an empty one.</summary>
    public Handle From { get; init; }

    /// <summary>Which elements are copied: a layer. Empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Name.IsSome && desk.Part<NetworksDesk>().Charts.All.Count > 0 ? ChartRefusals.NoName
        : From.IsSome && ContentOf(desk, From) is null ? Refusal.NoSuchThing
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var content = ContentOf(cascade.World.DeskOf(Seat), From);
        var chart = Charts.Open(cascade, Seat, Name, By);
        if (content is not null && Charts.Standing(content, Only.Count > 0 ? Only : null) is { Count: > 0 } changes)
        {
            Charts.Write(cascade, chart, Seat, ChartEditKind.Copy, changes, By);
        }
    }

    internal static ChartContent? ContentOf(Desk desk, Handle chart) =>
        desk.Part<NetworksDesk>() is var charts && charts.Charts.Find(chart) is { } own ? own.Content : charts.FindReceived(chart)?.Content;
}

/// <summary>Give a chart another name, put it away, or bring it back.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Chart">Which chart of the agency.</param>
/// <param name="Name">Its name from now on, or none.</param>
/// <param name="IsAway">Whether it is put away.</param>
public sealed record RenameChart(Id<Seat> Seat, Handle Chart, TextRef Name, bool IsAway) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<NetworksDesk>().Charts.Find(Chart) is null ? Refusal.NoSuchThing : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var chart = cascade.World.Part<NetworksPart>().Charts.Find(Chart)!;
        cascade.Emit(new ChartRenamed(Chart, Seat, Name, IsAway, By) { To = cascade.World.Scenario.SeatsOf[chart.Agency.Index] });
    }
}

/// <summary>Write on a chart. Ids of new elements are the client's own, so that what was drawn without a network can be written on further.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Chart">Which chart of the agency.</param>
/// <param name="Changes">What is written: all of it, or nothing.</param>
public sealed record EditChart(Id<Seat> Seat, Handle Chart, IReadOnlyList<ChartChange> Changes) : SeatCommand(Seat)
{
    /// <summary>Whether it is a file that was taken in.</summary>
    public bool IsImport { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => ChartChecks.Edit(desk, Chart, Changes);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Charts.Write(
        cascade, cascade.World.Part<NetworksPart>().Charts.Find(Chart)!, Seat, IsImport ? ChartEditKind.Import : ChartEditKind.Edit, Changes, By);
}

/// <summary>Take back one's last edit of a chart that still stands, or do again the last one taken back.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Chart">Which chart of the agency.</param>
/// <param name="IsRedo">Whether to do again rather than take back.</param>
public sealed record UndoEdit(Id<Seat> Seat, Handle Chart, bool IsRedo) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        ChartChecks.Own(desk, Chart)
        ?? (desk.Part<NetworksDesk>().Charts.Find(Chart)!.Content.NextOf(Seat, By, IsRedo) == 0 ? ChartRefusals.NothingToUndo : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var chart = cascade.World.Part<NetworksPart>().Charts.Find(Chart)!;
        cascade.Emit(new ChartUndone(Chart, Seat, chart.Content.NextOf(Seat, By, IsRedo), IsRedo, By)
        {
            To = cascade.World.Scenario.SeatsOf[chart.Agency.Index],
        });
    }
}

/// <summary>Take over what stands on a chart that others shared into one of one's own. Taken over again, it brings what is new.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Chart">The agency's chart.</param>
/// <param name="Received">The chart others shared.</param>
public sealed record TakeOverChart(Id<Seat> Seat, Handle Chart, Handle Received) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        ChartChecks.Own(desk, Chart)
        ?? (desk.Part<NetworksDesk>().FindReceived(Received) is not { } received ? Refusal.NoSuchThing
            : Missing(desk.Part<NetworksDesk>().Charts.Find(Chart)!, received).Count == 0 ? ChartRefusals.NothingDrawn
            : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var chart = cascade.World.Part<NetworksPart>().Charts.Find(Chart)!;
        var received = cascade.World.DeskOf(Seat).Part<NetworksDesk>().FindReceived(Received)!;
        Charts.Write(cascade, chart, Seat, ChartEditKind.TakenOver, Missing(chart, received), By);
    }

    /// <summary>What is taken over: what the chart does not say itself. Ids carry whose they are, so that nothing is mistaken for one's own.</summary>
    private static List<ChartChange> Missing(Chart chart, ReceivedChart received) =>
        [.. Charts.Standing(received.Content, prefix: $"r{received.Given.Chart.ToString()[..6]}-").Where(change => !Says(chart.Content.Find(change.Element), change))];

    private static bool Says(ChartElement? own, ChartChange change) =>
        own is not null && own.Written(change.Field).Any(write => write.Value == (ChartChange.IsTyped(change.Field) ? change.Text.Value : change.Value));
}
