using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenHours.Programmes;

/// <summary>One table of a file, its heads in the first row.</summary>
/// <param name="Name">What its sheet is called; cut to the 31 characters a workbook allows.</param>
/// <param name="Rows">Its rows. A cell is a text, a number or nothing.</param>
public sealed record FileTable(string Name, ImmutableArray<ImmutableArray<object?>> Rows)
{
    /// <summary>A table of rows as they were gathered.</summary>
    /// <param name="name">What its sheet is called.</param>
    /// <param name="rows">Its rows, the heads first.</param>
    public static FileTable Of(string name, IEnumerable<object?[]> rows) => new(name, [.. rows.Select(row => row.ToImmutableArray())]);
}

/// <summary>Tables that leave the product as CSV or XLSX. The first column is <c>exercise</c> and says so in every row.</summary>
public static class TableFile
{
    /// <summary>What a browser is told that a workbook is.</summary>
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Mark = "EXERCISE";
    private const int LongestSheet = 31;

    /// <summary>A table of text in UTF-8 with its mark, so that spreadsheets read every script; numbers with a point.</summary>
    public static byte[] Csv(FileTable table)
    {
        var csv = new StringBuilder();
        foreach (var row in Marked(table))
            csv.AppendJoin(',', row.Select(cell => Quoted(Text(cell), cell is string))).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    /// <summary>A workbook with a sheet for each table.</summary>
    /// <param name="tables">The tables; at least one.</param>
    /// <param name="isRightToLeft">Whether sheets run from right to left.</param>
    public static byte[] Xlsx(IReadOnlyList<FileTable> tables, bool isRightToLeft)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            foreach (var (table, number) in tables.Select((table, i) => (table, i + 1)))
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{number}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = SheetOf(table, isRightToLeft);
                sheets.Append(new Sheet { Id = id, SheetId = (uint)number, Name = SheetName(table.Name, number) });
            }

            book.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static Worksheet SheetOf(FileTable table, bool isRightToLeft)
    {
        var rows = new SheetData();
        foreach (var row in Marked(table))
            rows.Append(new Row(row.Select(CellOf)));
        var columns = (uint)Math.Max(1, table.Rows.Max(row => row.Length) + 1);
        return new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            {
                WorkbookViewId = 0, RightToLeft = isRightToLeft ? true : null,
            }),
            new Columns(new Column { Min = 1, Max = columns, Width = 20, CustomWidth = true }),
            rows,
            new HeaderFooter(new OddHeader($"&C&B{Mark}")));
    }

    private static Cell CellOf(object? value) => value is int or long or decimal or double
        ? new Cell { DataType = CellValues.Number, CellValue = new CellValue(Text(value)) }
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Clean(Text(value))) { Space = SpaceProcessingModeValues.Preserve }) };

    private static IEnumerable<ImmutableArray<object?>> Marked(FileTable table) => table.Rows.Select((row, i) => row.Insert(0, i == 0 ? Mark.ToLowerInvariant() : Mark));

    private static string Text(object? value) => value switch
    {
        null => "",
        double number => Math.Round(number, 4).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // What somebody typed must not run as a formula where the table is opened.
    private static string Quoted(string text, bool isTyped)
    {
        var safe = isTyped && text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return isTyped ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string SheetName(string name, int number)
    {
        var clean = string.Concat(name.Select(c => "[]:*?/\\'".Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim();
        var numbered = string.Create(CultureInfo.InvariantCulture, $"{number} {(clean.Length == 0 ? Mark : clean)}");
        return numbered.Length > LongestSheet ? numbered[..LongestSheet] : numbered;
    }
}
