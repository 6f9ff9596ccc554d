using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenHours.Programmes;

/// <summary>A sheet of a workbook: its first row is its head.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rows">Its cells: numbers as numbers, anything else as text.</param>
public sealed record BookSheet(string Name, IReadOnlyList<object[]> Rows);

/// <summary>Tables as a workbook, marked as an exercise on every printed page.</summary>
public static class TableBook
{
    private const string Mark = "EXERCISE";

    /// <summary>The workbook.</summary>
    /// <param name="sheets">Its sheets, one at least.</param>
    /// <param name="isRightToLeft">Whether they run from right to left.</param>
    public static byte[] Write(IReadOnlyList<BookSheet> sheets, bool isRightToLeft)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = Of(sheet, isRightToLeft);
                list.Append(new Sheet { Id = id, SheetId = (uint)index + 1, Name = NameOf(sheet.Name, index) });
            }

            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static Worksheet Of(BookSheet sheet, bool isRightToLeft) => new(
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0, RightToLeft = isRightToLeft ? true : null,
        }),
        new Columns(new Column { Min = 1, Max = (uint)Math.Max(1, sheet.Rows.Max(row => row.Length)), Width = 30, CustomWidth = true }),
        new SheetData(sheet.Rows.Select(row => new Row(row.Select(CellOf)))),
        new HeaderFooter(new OddHeader($"&C&B{Mark}")));

    private static Cell CellOf(object value) => value is int or long
        ? new Cell { CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) }
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")) { Space = SpaceProcessingModeValues.Preserve }) };

    // Spreadsheets refuse some signs in the name of a sheet, and more than 31.
    private static string NameOf(string name, int index)
    {
        var plain = string.Concat(name.Where(c => !char.IsControl(c) && !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return plain.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Mark} {index + 1}") : plain.Length > 31 ? plain[..31] : plain;
    }

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c == '\n'));
}
