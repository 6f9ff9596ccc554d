using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>Writes a report as a document of Word: real headings, repeated table heads, EXERCISE at the head of every page; from right to left where the language runs so.</summary>
/// <remarks>A drawing stands before the table that says the same.</remarks>
internal sealed class DocxReport : IReportWriter
{
    public byte[] Write(ReportDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = $"{MarkedFile.Mark}: {document.Title}";
            package.PackageProperties.Language = document.Language.Tag;
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Make(document.Language);
            main.AddNewPart<NumberingDefinitionsPart>("points").Numbering = DocxStyles.Points();
            main.AddNewPart<HeaderPart>("head").Header = new Header(Text(document, MarkedFile.Mark, "Head"));
            main.AddNewPart<FooterPart>("foot").Footer = new Footer(Pages(document));
            main.Document = new Document(new Body([.. Front(document), .. document.Sections.SelectMany(section => Section(document, section)), Page(document)]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Front(ReportDocument document)
    {
        yield return Text(document, document.Kind, "Kind");
        yield return Text(document, document.Title, "Title");
        if (document.Subtitle.Length > 0)
            yield return Text(document, document.Subtitle, "Subtitle");
        yield return Text(document, document.Words["report.invented"], "Body");
    }

    private static IEnumerable<OpenXmlElement> Section(ReportDocument document, ReportSection section)
    {
        var heading = Text(document, section.Title, "Heading1");
        if (section == document.Sections[0])
            heading.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "160", After = "120" };
        if (section.BeginsPage)
            heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return heading;
        foreach (var element in section.Blocks.SelectMany(block => Block(document, block)))
            yield return element;
    }

    private static IEnumerable<OpenXmlElement> Block(ReportDocument document, ReportBlock block) => block switch
    {
        ReportBlock.Heading heading => [Text(document, heading.Text, "Heading2")],
        ReportBlock.Paragraph paragraph => [Line(document, paragraph.Line, paragraph.IsLead ? "Lead" : "Body")],
        ReportBlock.Points points => points.Lines.Select(line => Line(document, line, "Point")),
        ReportBlock.Table table => DocxTable.Of(document, table.Content),
        ReportBlock.Signing signing => DocxTable.Of(document, signing.Content),
        ReportBlock.Drawing drawing =>
        [
            Text(document, drawing.Title, "Caption"), DocxSketch.Of(drawing.Sketch, 1 + document.Drawings.TakeWhile(other => other != drawing).Count()),
            .. DocxTable.Of(document, drawing.Twin),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static Paragraph Line(ReportDocument document, ReportLine line, string style)
    {
        var paragraph = Text(document, line.Text, style);
        paragraph.Append(DocxText.References(document, line.Note));
        return paragraph;
    }

    private static Paragraph Text(ReportDocument document, string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), DocxText.Run(document.Language, text));

    private static Paragraph Pages(ReportDocument document) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Foot" }),
        DocxText.Run(document.Language, document.Title + "  ·  "),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " });

    // A4, in twentieths of a point.
    private static SectionProperties Page(ReportDocument document)
    {
        var page = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "head" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1247, Bottom = 1077, Left = 964, Right = 964, Header = 567, Footer = 510, Gutter = 0 });
        if (document.Language.RightToLeft)
            page.Append(new BiDi());
        return page;
    }
}
