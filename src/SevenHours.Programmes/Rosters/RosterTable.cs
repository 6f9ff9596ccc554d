using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenHours.Programmes;

/// <summary>A table somebody sent: its head and its rows, as text.</summary>
/// <param name="Head">The heads of the columns.</param>
/// <param name="Rows">The rows below it that are not empty.</param>
public sealed record RosterTable(ImmutableArray<string> Head, ImmutableArray<RosterRow> Rows)
{
    /// <summary>Most rows of a file.</summary>
    public const int MostRows = 2_000;

    private const int MostColumns = 60;
    private const int LongestCell = 4_000;
    private const int RowsBeforeHead = 12;

    /// <summary>Reads a file, whatever of the two kinds it is.</summary>
    /// <param name="bytes">The file: a workbook (XLSX) or a table of text (CSV), in UTF-8 or as old spreadsheets write it.</param>
    /// <returns>The table; null when it is neither, or has no row.</returns>
    public static RosterTable? Read(byte[] bytes)
    {
        try
        {
            return Cut(bytes is [0x50, 0x4B, ..] ? Workbook(bytes) : Text(bytes));
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or OpenXmlPackageException or System.Xml.XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    // The head is the first of the first rows in which two columns are known; before it may stand a title.
    private static RosterTable? Cut(List<string[]> rows)
    {
        var head = rows.Take(RowsBeforeHead).ToList().FindIndex(row => row.Count(cell => RosterWords.FieldOf(cell) is not null) >= 2);
        if (head < 0)
            head = rows.FindIndex(row => row.Any(cell => cell.Length > 0));
        return head < 0 || head + 1 >= rows.Count
            ? null
            : new RosterTable(
                [.. rows[head]],
                [.. rows.Select((cells, place) => new RosterRow(place + 1, [.. cells])).Skip(head + 1).Where(row => row.Cells.Any(cell => cell.Length > 0)).Take(MostRows)]);
    }

    private static List<string[]> Text(byte[] bytes) =>
        [.. CsvText.Rows(Decoded(bytes), MostRows + RowsBeforeHead).Select(row => row.Take(MostColumns).Select(Clean).ToArray())];

    // UTF-8 when it is; else what old spreadsheets of Europe write.
    private static string Decoded(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static List<string[]> Workbook(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var book = document.WorkbookPart ?? throw new InvalidDataException("The workbook is empty.");
        var first = book.Workbook.Descendants<Sheet>().FirstOrDefault(sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible)?.Id?.Value
            ?? throw new InvalidDataException("The workbook has no sheet.");
        var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        var rows = new List<string[]>();
        foreach (var row in ((WorksheetPart)book.GetPartById(first)).Worksheet.Descendants<Row>().Take(MostRows + RowsBeforeHead))
        {
            // Rows and cells that are empty are left out of the file.
            while (row.RowIndex is { } index && rows.Count + 1 < index.Value && rows.Count < MostRows)
                rows.Add([]);
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
                if (column >= MostColumns)
                    break;
                while (cells.Count < column)
                    cells.Add("");
                cells.Add(Clean(Value(cell, shared)));
            }

            rows.Add([.. cells]);
        }

        return rows;
    }

    private static string Value(Cell cell, List<string> shared) => cell.DataType?.Value switch
    {
        var type when type == CellValues.SharedString => int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Count ? shared[place] : "",
        var type when type == CellValues.InlineString => cell.InlineString?.InnerText ?? "",
        _ => cell.CellValue?.Text ?? "",
    };

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
            column = (column * 26) + (letter - 'A' + 1);
        return column == 0 ? null : column - 1;
    }

    // A guard against formulas, as exports put it, is taken off again.
    private static string Clean(string cell)
    {
        var text = new string([.. cell.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        if (text is ['\'', '=' or '+' or '-' or '@', ..])
            text = text[1..];
        return text.Length > LongestCell ? text[..LongestCell] : text;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells.</param>
public sealed record RosterRow(int Number, ImmutableArray<string> Cells)
{
    /// <summary>A cell; empty when the row is too short.</summary>
    public string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";
}
