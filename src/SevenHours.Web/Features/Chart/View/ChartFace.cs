using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>How a chart looks on the wall.</summary>
internal static class ChartFace
{
    public static WallFace Face { get; } = new(ChartOnWall.KindName, "network", Read, All);

    private static IEnumerable<Handle> All(SeatReading desk) => desk.Desk.Part<NetworksDesk>() is var charts
        ? charts.Charts.All.Where(chart => !chart.IsAway).Select(chart => chart.Handle).Concat(charts.Received.Select(chart => chart.Given.Chart)).Distinct().Reverse()
        : [];

    private static WallThing? Read(SeatReading desk, Handle handle) =>
        ChartRow.All(desk).FirstOrDefault(row => row.Id == handle.ToString()) is { } row
            ? new WallThing(row.Name, $"{row.Agency} · {desk.Word("chart.holds", ("entities", row.Entities), ("ties", row.Ties))}", row.At)
            : null;
}
