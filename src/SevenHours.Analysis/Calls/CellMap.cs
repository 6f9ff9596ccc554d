namespace SevenHours.Analysis.Calls;

/// <summary>The sectors of a region, and which of them lie beside each other.</summary>
public sealed class CellMap
{
    private readonly int[][] near;

    /// <summary>A map.</summary>
    /// <param name="cells">The sectors.</param>
    public CellMap(IReadOnlyList<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        All = cells;
        var middles = cells.Select(Middle).ToArray();
        near = [.. cells.Select((_, one) => Enumerable.Range(0, cells.Count).Where(other => IsNear(cells, middles, one, other)).ToArray())];
    }

    /// <summary>The sectors, by their place.</summary>
    public IReadOnlyList<Cell> All { get; }

    /// <summary>A sector itself and those beside it, in ascending order.</summary>
    public ReadOnlySpan<int> Around(int cell) => near[cell];

    /// <summary>Whether two sectors are the same or lie beside each other; never for one that is not on file.</summary>
    public bool AreNear(int one, int other) => one >= 0 && other >= 0 && near[one].AsSpan().BinarySearch(other) >= 0;

    /// <summary>How many in a thousand telephones are at some time in a sector or beside it, as far as the load says; at most 1000.</summary>
    public int ShareAround(int cell, bool isNight)
    {
        var share = 0;
        foreach (var other in near[cell])
        {
            share += isNight ? All[other].NightShare : All[other].DayShare;
        }

        return Math.Min(1000, share);
    }

    /// <summary>The sectors whose fan, or whose edge, a point may lie in: those of masts within one and a half times their reach.</summary>
    public IReadOnlyList<int> Covering(int x, int y) =>
        [.. Enumerable.Range(0, All.Count).Where(i => Square(All[i], x, y) <= 9L * All[i].Radius * All[i].Radius / 4 && Faces(All[i], x, y))];

    private static bool Faces(Cell cell, int x, int y)
    {
        var (east, north) = (x - cell.X, y - cell.Y);
        var own = Bearing.Facing(cell.Bearing, east, north);
        return own >= Bearing.Facing(cell.Bearing + Cell.Width, east, north) && own >= Bearing.Facing(cell.Bearing - Cell.Width, east, north);
    }

    private static (int X, int Y) Middle(Cell cell)
    {
        var (east, north) = Bearing.Of(cell.Bearing);
        return (cell.X + (int)((long)east * cell.Radius / 2000), cell.Y + (int)((long)north * cell.Radius / 2000));
    }

    // The same mast, or middles not further apart than three eighths of both reaches together.
    private static bool IsNear(IReadOnlyList<Cell> cells, (int X, int Y)[] middles, int one, int other)
    {
        var (a, b) = (cells[one], cells[other]);
        var most = (a.Radius + b.Radius) * 3L / 8;
        long dx = middles[one].X - middles[other].X, dy = middles[one].Y - middles[other].Y;
        return a.X == b.X && a.Y == b.Y || (dx * dx) + (dy * dy) <= most * most;
    }

    private static long Square(Cell cell, int x, int y)
    {
        long dx = x - cell.X, dy = y - cell.Y;
        return (dx * dx) + (dy * dy);
    }
}
