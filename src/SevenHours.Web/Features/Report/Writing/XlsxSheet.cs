using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>One table of a report as a sheet: EXERCISE, the title, the heads, then the rows.</summary>
internal static class XlsxSheet
{
    private const int FirstRow = 4; // of the data, from 1
    private const int LongestName = 31; // what spreadsheets allow
    private const double DaySeconds = 86_400;

    public static Worksheet Of(ReportDocument document, ReportTable table)
    {
        var isAnnex = table.Id is AnnexSection.Footnotes or AnnexSection.Events;
        List<ReportColumn> columns = [.. table.Columns, .. isAnnex ? Array.Empty<ReportColumn>() : [new ReportColumn("note", document.Words["report.column.note"])]];
        var rows = new SheetData(
            Row(1, 1, Words($"{MarkedFile.Mark} · {document.Title}", XlsxStyles.Bold)),
            Row(2, 1.4, Words(table.Title, XlsxStyles.Title)),
            Row(3, 2, [.. columns.Select(column => Words(column.Title, XlsxStyles.Head))]));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            rows.Append(Row(FirstRow + i, Lines(columns, row), [.. row.Cells.Select(Cell), .. isAnnex ? Array.Empty<Cell>() : [Words(row.Note > 0 ? document.Notes[row.Note - 1].Reference : "", XlsxStyles.Plain)]]));
        }

        var last = FirstRow - 1 + table.Rows.Count;
        return new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 3, TopLeftCell = "A4", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0, RightToLeft = document.Language.RightToLeft ? true : null,
            }),
            new Columns(columns.Select((column, place) => new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = Width(column), CustomWidth = true })),
            rows,
            new AutoFilter { Reference = $"A3:{Letter(columns.Count)}{Math.Max(3, last).ToString(CultureInfo.InvariantCulture)}" },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.7, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddHeader($"&C&B{MarkedFile.Mark}"), new OddFooter("&C&P / &N")))
        {
            SheetProperties = new SheetProperties(new PageSetupProperties { FitToPage = true }),
        };
    }

    /// <summary>The name on the tab: the title of the table as far as spreadsheets allow it, made different from all before.</summary>
    public static string NameOf(ReportTable table, int place, HashSet<string> taken)
    {
        var title = string.Concat(table.Title.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal))).Trim();
        var name = title.Length > LongestName ? title[..LongestName].Trim() : title;
        if (name.Length > 0 && taken.Add(name))
            return name;
        var number = string.Create(CultureInfo.InvariantCulture, $" {place}");
        name = (title.Length + number.Length > LongestName ? title[..(LongestName - number.Length)].Trim() : title) + number;
        taken.Add(name);
        return name;
    }

    // Times and spans are days to a spreadsheet, so that it can add and average them.
    private static Cell Cell(ReportCell cell) => cell switch
    {
        { Value: null } => Words(cell.Text, XlsxStyles.Plain),
        { Unit: "s", Value: { } seconds } => Number((double)seconds / DaySeconds, XlsxStyles.Time),
        { Unit: "percent", Value: { } percent } => Number((double)percent / 100, XlsxStyles.Percent),
        { Value: { } value } => Number((double)value, XlsxStyles.Number),
    };

    private static Cell Number(double value, uint style) =>
        new() { StyleIndex = style, DataType = CellValues.Number, CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)) };

    private static Cell Words(string text, uint style) =>
        new() { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(DocxText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }) };

    // Programs that open a workbook without a screen do not measure words: how many lines the longest cell takes is reckoned here.
    private static double Lines(IReadOnlyList<ReportColumn> columns, ReportRow row) =>
        Math.Min(20, row.Cells.Select((cell, place) => Math.Ceiling(cell.Text.Length / (Width(columns[place]) * 1.05))).Max(lines => Math.Max(1, lines)));

    private static double Width(ReportColumn column) => 6 + (column.Share * 5);

    private static Row Row(int number, double lines, params Cell[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i].CellReference = $"{Letter(i + 1)}{number.ToString(CultureInfo.InvariantCulture)}";
        return new Row(cells) { RowIndex = (uint)number, Height = 15 * lines, CustomHeight = true };
    }

    private static string Letter(int column) => ((char)('A' + column - 1)).ToString();
}
