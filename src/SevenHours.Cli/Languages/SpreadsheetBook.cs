using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenHours.Language;

namespace SevenHours.Cli.Languages;

/// <summary>A book as a workbook for translators without tools: a row for each form of each text.</summary>
internal static class SpreadsheetBook
{
    private const int FirstRow = 3; // of the texts, from 1
    private const string Done = "translated", Stale = "stale", Empty = "";
    private static readonly string[] s_heads = ["id", "file", "form", "source", "translation", "state"];

    public static byte[] Write(TranslationBook book)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            package.PackageProperties.Title = $"EXERCISE: {book.Name}";
            package.PackageProperties.Language = book.TargetLanguage;
            var workbook = package.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>("sheet1");
            var rows = new SheetData(
                Row(1, $"EXERCISE. {book.Name}: {book.SourceLanguage} → {book.TargetLanguage}. Write in the column translation; leave words in braces as they are."),
                Row(2, s_heads));
            var number = FirstRow;
            foreach (var unit in book.Units)
                foreach (var (form, source, target) in Forms(unit, book.TargetLanguage))
                    rows.Append(Row(number++, unit.Id, unit.File, form, source, target ?? "", target is null ? Empty : unit.IsStale ? Stale : Done));
            part.Worksheet = new(
                new SheetViews(new SheetView(new Pane { VerticalSplit = 2, TopLeftCell = "A3", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
                new Columns(new[] { 30, 20, 8, 70, 70, 12 }.Select((width, place) => new Column { Min = (uint)place + 1, Max = (uint)place + 1, Width = width, CustomWidth = true })),
                rows);
            workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = book.TargetLanguage }));
        }

        return stream.ToArray();
    }

    /// <summary>Reads the first sheet of a workbook; columns are found by their heads, in any order.</summary>
    public static TranslatedFile Read(Stream workbook)
    {
        try
        {
            using var package = SpreadsheetDocument.Open(workbook, isEditable: false);
            var sheet = package.WorkbookPart?.Workbook.Descendants<Sheet>().FirstOrDefault();
            var part = sheet?.Id?.Value is { } id ? package.WorkbookPart!.GetPartById(id) as WorksheetPart : null;
            var shared = package.WorkbookPart?.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
            return part is null ? Unreadable("has no sheet") : Read(part, shared, sheet!.Name?.Value);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException)
        {
            return Unreadable("is no workbook that can be read");
        }
    }

    private static TranslatedFile Unreadable(string what) => new(null, [], [new(0, null, what, "Save it as .xlsx, as it was exported.")]);

    private static TranslatedFile Read(WorksheetPart part, List<string> shared, string? language)
    {
        List<(int Line, Dictionary<string, string> Cells)> rows = [.. part.Worksheet.Descendants<Row>().Select((row, place) => ((int)(row.RowIndex?.Value ?? (uint)place + 1), Cells(row, shared)))];
        var head = rows.FindIndex(row => row.Cells.ContainsValue("id") && row.Cells.ContainsValue("translation"));
        if (head < 0) return Unreadable("has no row with the heads `id` and `translation`");
        var columns = rows[head].Cells.ToLookup(cell => cell.Value, cell => cell.Key);
        string Of(Dictionary<string, string> cells, string name) => columns[name].Select(column => cells.GetValueOrDefault(column)).FirstOrDefault(text => text is not null) ?? "";
        var texts = rows.Skip(head + 1).Where(row => Of(row.Cells, "translation").Length > 0 && Of(row.Cells, "id").Length > 0).GroupBy(row => Of(row.Cells, "id")).Select(group =>
        {
            // A column somebody deleted is not a source that changed.
            var sources = group.Select(row => KeyValuePair.Create(Form(Of(row.Cells, "form")), Of(row.Cells, "source"))).Where(form => form.Value.Length > 0 && form.Key is "one" or Plural.Other).DistinctBy(form => form.Key).ToList();
            return new TranslatedText(
                group.Key, group.First().Line, sources.Count > 0 ? new Wording(sources) : null,
                new(group.Select(row => KeyValuePair.Create(Form(Of(row.Cells, "form")), Of(row.Cells, "translation"))).DistinctBy(form => form.Key)),
                group.Any(row => Of(row.Cells, "state") == Stale));
        });
        return new(language, [.. texts], []);
    }

    private static string Form(string typed) => typed.Trim() is { Length: > 0 } form ? form : Plural.Other;

    private static Dictionary<string, string> Cells(Row row, List<string> shared)
    {
        Dictionary<string, string> cells = [];
        foreach (var (cell, place) in row.Elements<Cell>().Select((cell, place) => (cell, place)))
        {
            var column = cell.CellReference?.Value is { } reference ? new string([.. reference.TakeWhile(char.IsAsciiLetter)]) : ((char)('A' + place)).ToString();
            cells[column] = cell.DataType?.Value == CellValues.SharedString && int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < shared.Count
                ? shared[number]
                : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";
        }

        return cells;
    }

    private static IEnumerable<(string Form, string Source, string? Target)> Forms(TranslationUnit unit, string language) =>
        unit.Source.IsPlural || unit.Target is { IsPlural: true }
            ? Plural.Categories(language).Select(form => (form, unit.Source.Find(form) ?? unit.Source.Text, unit.Target is { IsPlural: true } target ? target.Find(form) : unit.Target?.Text))
            : [("", unit.Source.Text, unit.Target?.Text)];

    private static Row Row(int number, params string[] texts) =>
        new(texts.Select((text, place) => new Cell
        {
            CellReference = $"{(char)('A' + place)}{number.ToString(CultureInfo.InvariantCulture)}",
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        }))
        { RowIndex = (uint)number };
}
