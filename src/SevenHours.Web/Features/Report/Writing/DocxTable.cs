using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SevenHours.Web.Features.Report;

/// <summary>A table of a report in Word: its head is repeated on every page, and it runs with its language.</summary>
internal static class DocxTable
{
    private const int Wide = 9978; // what the page leaves between its margins, in twentieths of a point

    public static IEnumerable<OpenXmlElement> Of(ReportDocument document, ReportTable table)
    {
        if (table.Rows.Count == 0)
            yield break;
        var widths = DocxWidths.Of(table, Wide);
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Caption" }), DocxText.Run(document.Language, table.Title));
        var properties = new TableProperties(new TableStyle { Val = "Report" });
        if (document.Language.RightToLeft)
            properties.Append(new BiDiVisual());
        properties.Append(
            new TableWidth { Width = Text(Wide), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        var result = new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        result.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((column, place) => Cell(widths[place], "TableHead", DocxText.Run(document.Language, column.Title)))]));
        foreach (var row in table.Rows)
            result.Append(Row(document, table, row, widths, isLast: row == table.Rows[^1]));
        yield return result;
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Gap" }));
    }

    private static TableRow Row(ReportDocument document, ReportTable table, ReportRow row, IReadOnlyList<int> widths, bool isLast)
    {
        var result = new TableRow(table.IsSigned
            ? new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 520, HeightType = HeightRuleValues.AtLeast })
            : new TableRowProperties(new CantSplit()));
        var marked = row.FigurePlace;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            OpenXmlElement[] inside = [DocxText.Run(document.Language, cell.Text, cell.IsCode), .. i == marked ? DocxText.References(document, row.Note) : []];
            if (i == 0 && table.AnchorOf(row) is { } anchor)
                inside = [.. DocxText.Place(anchor, (table.Id == AnnexSection.Events ? 100_000 : 0) + (int)(cell.Value ?? 0)), .. inside];
            result.Append(Cell(widths[i], Style(cell, table.IsSigned && !isLast), inside));
        }

        return result;
    }

    // What people sign stays on one page.
    private static string Style(ReportCell cell, bool isKept) => isKept ? "TableKept" : cell.IsCode || cell.Value is not null ? "TableFigure" : "TableCell";

    private static TableCell Cell(int width, string style, params OpenXmlElement[] inside) => new(
        new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }),
        new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. inside]));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
