using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SevenHours.Web.Features.Report;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>What one reads of a run, and where all the rest is looked up.</summary>
public sealed partial class DigestTests(PlayedReport played) : IClassFixture<PlayedReport>
{
    [Theory, InlineData("report", "en"), InlineData("report", "ar"), InlineData("aar", "en"), InlineData("aar", "ar")]
    public void A_document_to_read_is_short_sound_and_says_where_the_rest_stands(string paper, string language)
    {
        var (read, whole) = (Document(paper, language, isWhole: false), Document(paper, language, isWhole: true));
        using var file = new MemoryStream(read);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(error => error.Description).Take(5).ShouldBeEmpty();
        var rows = Rows(read);
        rows.ShouldBeLessThan(Rows(whole) / 3);
        package.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("EXERCISE evidence");
        package.MainDocumentPart.Document.Descendants<Hyperlink>().ShouldBeEmpty("nothing leads to a footnote that is not there");
        package.MainDocumentPart.Document.Descendants<Table>().ShouldAllBe(table => table.Elements<TableRow>().Count() > 1, "no head stands over nothing");
    }

    [Fact]
    public void The_file_of_evidence_holds_every_event_and_the_footnotes_of_both_papers_by_their_numbers()
    {
        var evidence = played.Make("evidence", "en");
        var tables = evidence.Tables.ToDictionary(table => table.Id);
        tables["events"].Rows.Select(row => (int)row.Cells[0].Value!.Value).ShouldBe(Enumerable.Range(0, tables["events"].Rows.Count));
        tables["events"].Rows.Count.ShouldBeGreaterThan(played.Make("report", "en").Tables.Single(table => table.Id == "events").Rows.Count);
        tables["footnotes"].Rows.Select(Words).ShouldBe(Table("report", "footnotes").Rows.Select(Words));
        tables["footnotes_aar"].Rows.Select(Words).ShouldBe(Table("aar", "footnotes").Rows.Select(Words));
        var csv = Encoding.UTF8.GetString(ReportFormat.Find("csv")!.Writer.Write(evidence)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv.Length.ShouldBe(1 + tables["events"].Rows.Count);
    }

    [Fact]
    public void What_is_looked_up_is_folded_in_the_page_and_still_there()
    {
        var page = Encoding.UTF8.GetString(ReportFormat.Find("html")!.Writer.Write(played.Make("report", "en")));
        Folded().Count(page).ShouldBe(played.Make("report", "en").Tables.Count(table => table is { IsDetail: true, Rows.Count: > 0 }));
        page.ShouldContain("class=\"t-events\"");
    }

    [Fact]
    public void A_plan_nobody_has_decided_is_said_and_not_drawn_as_an_empty_table()
    {
        var plan = played.Make("aar", "en");
        plan.Find("improvement_plan").ShouldNotBeNull();
        var page = Encoding.UTF8.GetString(ReportFormat.Find("html")!.Writer.Write(plan));
        page.ShouldContain("No improvement has been decided yet.");
        page.ShouldNotContain("class=\"t-improvement_plan\"");
        plan.Sections.Select(section => section.Id).ShouldBe(["cover", "short", "improvement_plan", "objectives", "measures", "annex"]);
    }

    [Fact]
    public void Nought_of_nothing_is_called_none()
    {
        var table = Table("report", "measures");
        var counted = table.Columns.Select((column, place) => (column.Id, Place: place)).First(one => one.Id == "counted").Place;
        var nothing = table.Rows.Where(row => row.Cells[1].Value == 0 && row.Cells[counted].Value == 0).ToList();
        nothing.ShouldNotBeEmpty();
        nothing.ShouldAllBe(row => row.Cells[1].Text.StartsWith("none", StringComparison.Ordinal));
        table.Rows.Except(nothing).ShouldAllBe(row => !row.Cells[1].Text.StartsWith("none", StringComparison.Ordinal), "who counted something says how much");
    }

    private byte[] Document(string paper, string language, bool isWhole) => ReportPaper.Find(paper)!.Write(played.Make(paper, language), ReportFormat.Find("docx")!, isWhole);

    private ReportTable Table(string paper, string id) => played.Make(paper, "en").Tables.Single(table => table.Id == id);

    private static string Words(ReportRow row) => string.Join("|", row.Cells.Select(cell => cell.Text));

    private static int Rows(byte[] document)
    {
        using var file = new MemoryStream(document);
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return package.MainDocumentPart!.Document.Descendants<TableRow>().Count();
    }

    [GeneratedRegex("<details class=\"looked\">")]
    private static partial Regex Folded();
}
