using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenHours.Programmes;

/// <summary>A roster as a file: CSV or XLSX, with heads that an import knows again.</summary>
public static class RosterExport
{
    private const string Mark = "EXERCISE";

    private static readonly ImmutableArray<RosterField> s_fields =
    [
        RosterField.Id, RosterField.Name, RosterField.Email, RosterField.Country, RosterField.Profession, RosterField.Organisation, RosterField.Gender,
        RosterField.Languages, RosterField.Team, RosterField.Needs,
    ];

    /// <summary>As a table of text in UTF-8 with its mark, so that spreadsheets read every script.</summary>
    /// <param name="course">The course.</param>
    /// <param name="people">Who stands in it.</param>
    /// <param name="language">The language of heads and words.</param>
    public static byte[] Csv(Course course, IEnumerable<Person> people, string language)
    {
        var csv = new StringBuilder();
        foreach (var row in Rows(course, people, language))
            csv.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    /// <summary>As a workbook.</summary>
    /// <param name="course">The course.</param>
    /// <param name="people">Who stands in it.</param>
    /// <param name="language">The language of heads and words.</param>
    /// <param name="isRightToLeft">Whether it runs from right to left.</param>
    public static byte[] Xlsx(Course course, IEnumerable<Person> people, string language, bool isRightToLeft)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>("rId1");
            var rows = new SheetData();
            foreach (var row in Rows(course, people, language))
                rows.Append(new Row(row.Select(text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }) })));
            sheet.Worksheet = new Worksheet(
                new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
                {
                    WorkbookViewId = 0, RightToLeft = isRightToLeft ? true : null,
                }),
                new Columns(new Column { Min = 1, Max = (uint)s_fields.Length + 1, Width = 22, CustomWidth = true }),
                rows,
                new HeaderFooter(new OddHeader($"&C&B{Mark}")));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = Mark }));
        }

        return stream.ToArray();
    }

    private static IEnumerable<string[]> Rows(Course course, IEnumerable<Person> people, string language)
    {
        yield return [Mark.ToLowerInvariant(), .. s_fields.Select(field => RosterWords.Head(field, language))];
        foreach (var person in people)
            yield return [Mark, .. s_fields.Select(field => Cell(course, person, field, language))];
    }

    private static string Cell(Course course, Person person, RosterField field, string language) => field switch
    {
        RosterField.Id => person.Id,
        RosterField.Name => person.Name,
        RosterField.Email => person.Email,
        RosterField.Country => Countries.Name(person.Country, language),
        RosterField.Profession => RosterWords.Name(person.Profession, language),
        RosterField.Organisation => person.Organisation,
        RosterField.Gender => RosterWords.Name(person.Gender, language),
        RosterField.Languages => string.Join(", ", person.Languages.Select(tag => WorkLanguages.Name(tag, language))),
        RosterField.Team => course.Programme.FindTeam(person.Team)?.Title ?? "",
        RosterField.Needs => person.Needs,
        _ => "",
    };

    // What begins like a formula is none.
    private static string Quoted(string text) =>
        $"\"{(text is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
}
