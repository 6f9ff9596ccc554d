using System.Globalization;
using SevenHours.Analysis.Calls;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>The outline of a sector, in metres, north up.</summary>
public static class SectorFan
{
    /// <summary>The path of its fan.</summary>
    public static string Path(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var (a, b) = (Edge(cell, -Cell.Width / 2), Edge(cell, Cell.Width / 2));
        return string.Create(CultureInfo.InvariantCulture, $"M{cell.X} {-cell.Y}L{a.X} {-a.Y}A{cell.Radius} {cell.Radius} 0 0 1 {b.X} {-b.Y}Z");
    }

    /// <summary>Where its name stands: six tenths of the way out, from the mast.</summary>
    public static (int East, int North) Middle(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var (east, north) = Bearing.Of(cell.Bearing);
        return (east * cell.Radius * 6 / 10_000, north * cell.Radius * 6 / 10_000);
    }

    private static (int X, int Y) Edge(Cell cell, int turn)
    {
        var (east, north) = Bearing.Of(cell.Bearing + turn);
        return (cell.X + (int)((long)east * cell.Radius / 1000), cell.Y + (int)((long)north * cell.Radius / 1000));
    }
}
