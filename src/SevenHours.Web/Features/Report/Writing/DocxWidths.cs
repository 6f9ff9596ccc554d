namespace SevenHours.Web.Features.Report;

/// <summary>The widths of a table's columns in Word: by their shares, but none so narrow that a word of it must break while others have room to give.</summary>
internal static class DocxWidths
{
    private const int Letter = 98; // a letter of 8.5 points, in twentieths of a point, as wide as digits and most others are
    private const int Raised = 58; // a digit of a footnote
    private const int Margins = 150;

    /// <summary>In twentieths of a point; they come to no more than the whole.</summary>
    public static IReadOnlyList<int> Of(ReportTable table, int whole)
    {
        var shares = table.Columns.Sum(column => column.Share);
        var most = whole * 2 / (table.Columns.Count + 1);
        var widths = table.Columns.Select(column => whole * column.Share / shares).ToArray();
        var needs = table.Columns.Select((_, place) => Math.Min(Need(table, place), Math.Max(most, widths[place]))).ToArray();
        var missing = needs.Zip(widths, (need, width) => Math.Max(0, need - width)).Sum();
        var spare = widths.Zip(needs, (width, need) => Math.Max(0, width - need)).Sum();
        if (missing == 0 || spare == 0)
            return widths;
        var given = Math.Min(missing, spare);
        return [.. widths.Zip(needs, (width, need) => need > width
            ? width + (int)((long)(need - width) * given / missing)
            : width - (int)(((long)(width - need) * given + spare - 1) / spare))];
    }

    // The longest word of the column, its footnote with it.
    private static int Need(ReportTable table, int place) => Margins + table.Rows.Select(row =>
        Longest(row.Cells[place].Text) * Letter + (row.FigurePlace == place && row.Note > 0 ? Raised * 4 : 0)).Append(Longest(table.Columns[place].Title) * Letter).Max();

    private static int Longest(string words)
    {
        var longest = 0;
        foreach (var range in words.AsSpan().SplitAny(' ', '-', '\u00ad', '/'))
            longest = Math.Max(longest, range.End.Value - range.Start.Value);
        return longest;
    }
}
