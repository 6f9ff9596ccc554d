using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>A chart was begun. The seats of its agency learn of it.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Seat">Who began it.</param>
/// <param name="Name">What it is called; none for the agency's first.</param>
/// <param name="By">The person at the seat, or null. His colleagues may know.</param>
public sealed record ChartOpened(Handle Chart, Id<Agency> Agency, Id<Seat> Seat, TextRef Name, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<NetworksPart>().Charts.Add(Begun(world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<NetworksDesk>().Charts.Add(Begun(notice.At));

    private Chart Begun(SimTime at) => new(Chart, Agency, Name, Seat, at);
}

/// <summary>A chart has another name, or was put away or brought back. The seats of its agency learn of it.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Seat">Who did it.</param>
/// <param name="Name">Its name now, or none.</param>
/// <param name="IsAway">Whether it is put away.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record ChartRenamed(Handle Chart, Id<Seat> Seat, TextRef Name, bool IsAway, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<NetworksPart>().Charts.Change(Chart, Renamed);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<NetworksDesk>().Charts.Change(Chart, Renamed);

    private Chart Renamed(Chart chart) => chart with { Name = Name, IsAway = IsAway };
}

/// <summary>Somebody wrote on a chart. The seats of its agency learn of it.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Seat">Who wrote.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Changes">What was written.</param>
/// <param name="Revived">Elements somebody had taken off that come back because this says something of them.</param>
/// <param name="By">The person at the seat, or null. His colleagues may know.</param>
public sealed record ChartEdited(
    Handle Chart, Id<Seat> Seat, ChartEditKind Kind, IReadOnlyList<ChartChange> Changes, IReadOnlyList<string> Revived, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var edit = EditAt(world.Now);
        world.Part<NetworksPart>().Charts.Change(Chart, chart => chart with { Content = chart.Content.With(edit) });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var edit = EditAt(notice.At);
        desk.Part<NetworksDesk>().Charts.Change(Chart, chart => chart with { Content = chart.Content.With(edit) });
    }

    private ChartEdit EditAt(SimTime at) => new(0, at, Seat, By, Kind, Changes) { Revived = Revived };
}

/// <summary>Somebody took back an edit of his, or did it again. The seats of the chart's agency learn of it.</summary>
/// <remarks>Nothing is erased: what was written before it and still stands counts again, and the history keeps both.</remarks>
/// <param name="Chart">The chart.</param>
/// <param name="Seat">Who.</param>
/// <param name="Edit">The number of the edit in the chart.</param>
/// <param name="IsRedo">Whether it was done again rather than taken back.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record ChartUndone(Handle Chart, Id<Seat> Seat, int Edit, bool IsRedo, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<NetworksPart>().Charts.Change(Chart, Turned);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<NetworksDesk>().Charts.Change(Chart, Turned);

    private Chart Turned(Chart chart) => chart with { Content = chart.Content.Turned(Edit, !IsRedo) };
}

/// <summary>Who joined an agency in the middle of play sees its charts as they were drawn.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Seat">Who began it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Name">What it is called, or none.</param>
/// <param name="IsAway">Whether it is put away.</param>
/// <param name="Edits">All edits, in order.</param>
public sealed record ChartShown(
    Handle Chart, Id<Agency> Agency, Id<Seat> Seat, SimTime OpenedAt, TextRef Name, bool IsAway, IReadOnlyList<ChartEdit> Edits) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var content = Edits.Aggregate(ChartContent.Empty, (all, edit) => all.With(edit with { IsUndone = false }));
        content = Edits.Where(edit => edit.IsUndone).Aggregate(content, (all, edit) => all.Turned(edit.Number, isUndone: true));
        desk.Part<NetworksDesk>().Charts.Add(new Chart(Chart, Agency, Name, Seat, OpenedAt) { IsAway = IsAway, Content = content });
    }
}

/// <summary>A chart was shared, as it stood: the receivers have a copy that nobody writes on.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Name">What it is called, or none.</param>
/// <param name="How">Who shared it, and how it may be handled.</param>
/// <param name="Changes">What stands on it; who drew it is not among it.</param>
public sealed record ChartGiven(Handle Chart, Id<Agency> Agency, TextRef Name, Provenance How, IReadOnlyList<ChartChange> Changes) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<NetworksDesk>().Receive(this, in notice);
}
