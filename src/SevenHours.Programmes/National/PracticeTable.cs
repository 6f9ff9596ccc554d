using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Countries side by side in the rows of the frame, with what differs marked.</summary>
/// <param name="Columns">The countries, as they are shown.</param>
/// <param name="Rows">The rows, as they are shown.</param>
public sealed record PracticeTable(ImmutableArray<Presentation> Columns, ImmutableArray<PracticeTableRow> Rows)
{
    /// <summary>The table of presentations; of a country with several years each is a column of its own.</summary>
    /// <param name="presentations">What is compared.</param>
    /// <param name="rows">The rows to show; none for all.</param>
    /// <param name="onlyDifferences">Whether rows in which all say the same are left out.</param>
    public static PracticeTable Of(IEnumerable<Presentation> presentations, IReadOnlyCollection<FrameRow> rows, bool onlyDifferences)
    {
        ImmutableArray<Presentation> columns = [.. presentations.OrderBy(one => one.Country, StringComparer.Ordinal).ThenByDescending(one => one.Year).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return new PracticeTable(columns,
        [
            .. PracticeFrame.Rows.Where(row => rows.Count == 0 || rows.Contains(row)).Select(row => PracticeTableRow.Of(row, columns))
                .Where(row => !onlyDifferences || row.Differs),
        ]);
    }
}

/// <summary>One row of the frame over the countries.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">What each country says, in the order of the columns.</param>
/// <param name="Common">What more than half of those say who can be compared; null when there is no such answer.</param>
/// <param name="Differs">Whether two countries say different things.</param>
public sealed record PracticeTableRow(FrameRow Row, ImmutableArray<PracticeCell> Cells, string? Common, bool Differs)
{
    /// <summary>Whether a cell differs from what most say.</summary>
    public bool IsApart(PracticeCell cell) => Common is not null && cell.Key.Length > 0 && cell.Key != Common;

    internal static PracticeTableRow Of(FrameRow row, ImmutableArray<Presentation> columns)
    {
        ImmutableArray<PracticeCell> cells = [.. columns.Select(column => column.CellOf(row))];
        var keys = cells.Select(cell => cell.Key).Where(key => key.Length > 0).ToList();
        var counts = keys.CountBy(key => key, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ToList();
        return new PracticeTableRow(row, cells, counts is [var first, ..] && first.Value * 2 > keys.Count && keys.Count > 1 ? first.Key : null, counts.Count > 1);
    }
}
