using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <content>Its share of play: the charts.</content>
public sealed partial class NetworksDiscipline : IPutsOnWall
{
    private static readonly IReadOnlyList<Habit> Drawing = [new DrawingHabit()];
    private static readonly WallKind[] Kinds = [new ChartOnWall()];

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Drawing;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new NetworksPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new NetworksDesk();

    /// <inheritdoc />
    public override void Welcome(Cascade cascade, SeatSet newcomers) => Charts.Welcome(cascade, newcomers);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ChartOpened>("chart.opened")
        .Add<ChartRenamed>("chart.renamed")
        .Add<ChartEdited>("chart.edited")
        .Add<ChartUndone>("chart.undone")
        .Add<ChartShown>("chart.shown")
        .Add<ChartGiven>("chart.given")
        .Add<OpenChart>("do.open_chart")
        .Add<RenameChart>("do.rename_chart")
        .Add<EditChart>("do.edit_chart")
        .Add<UndoEdit>("do.undo_edit")
        .Add<TakeOverChart>("do.take_over_chart");
}
