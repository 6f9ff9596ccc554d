using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Report;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;
using Measures = SevenHours.Debriefing.Measures;
using Style = DocumentFormat.OpenXml.Wordprocessing.Style;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary>The report of the first case, played by stand-ins, as files.</summary>
public sealed class ReportTests(PlayedReport played) : IClassFixture<PlayedReport>
{
    private static readonly string Scenarios = Repository.PathOf("scenarios");

    [Theory, InlineData("en"), InlineData("ru"), InlineData("ar")]
    public void The_page_fetches_nothing_and_every_footnote_leads_somewhere(string language)
    {
        var page = Text("html", language);
        page.ShouldContain("EXERCISE");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("src=\"");
        page.ShouldNotContain("http");
        page.ShouldNotContain("@import");
        foreach (var target in page.Split("href=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct())
        {
            target.ShouldStartWith("#");
            page.ShouldContain($"id=\"{target[1..]}\"", customMessage: target);
        }
    }

    [Fact]
    public void The_figures_for_programs_name_their_events()
    {
        var report = JsonNode.Parse(Text("json", "en"))!;
        report["exercise"]!.GetValue<string>().ShouldBe("EXERCISE");
        var notes = report["notes"]!.AsArray().ToDictionary(note => note!["number"]!.GetValue<int>(), note => note!["events"]!.AsArray().Count);
        var measures = Tables(report).Single(table => table["id"]!.GetValue<string>() == "measures");
        foreach (var row in measures["rows"]!.AsArray())
        {
            notes[row!["note"]!.GetValue<int>()].ShouldBe(row["cells"]!["counted"]!["value"]!.GetValue<int>(), row["cells"]!["measure"]!["text"]!.GetValue<string>());
        }
    }

    [Fact]
    public void A_file_is_written_from_a_journal_and_the_same_run_gives_the_same_bytes()
    {
        var (journal, file) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            Tool.Run("play", Vicenza.Folder, "--stand-ins", "average", "--seed", "7", "--journal", journal, "--json").Code.ShouldBe(0);
            var answer = Tool.Run("report", journal, "--format", "html", "--language", "ar", "--out", file, "--scenarios", Scenarios);
            answer.Code.ShouldBe(0, answer.Error);
            File.ReadAllText(file).ShouldBe(Text("html", "ar"));
            Tool.Run("report", journal, "--format", "csv", "--out", file, "--scenarios", Scenarios).Error.ShouldContain("html, docx, xlsx, json");
        }
        finally
        {
            File.Delete(journal);
            File.Delete(file);
        }
    }

    [Theory, InlineData("report", "docx", "en"), InlineData("report", "docx", "ar"), InlineData("report", "xlsx", "ru"), InlineData("report", "xlsx", "ar"), InlineData("msel", "xlsx", "en"), InlineData("eeg", "docx", "ar")]
    public void Office_programs_find_nothing_wrong_with_a_paper(string paper, string format, string language)
    {
        using var file = new MemoryStream(Write(format, language, paper));
        using OpenXmlPackage package = format == "docx" ? WordprocessingDocument.Open(file, isEditable: false) : SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").Take(5).ShouldBeEmpty();
    }

    [Theory, InlineData("en", false), InlineData("ar", true)]
    public void A_drawing_stands_in_the_document_as_shapes_with_words_that_run_with_their_language_before_the_table_that_says_the_same(string language, bool runsRight)
    {
        using var file = new MemoryStream(Write("docx", language));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var body = package.MainDocumentPart!.Document.Body!;
        var drawing = body.Elements<Paragraph>().First(paragraph => paragraph.InnerXml.Contains("wpg:wgp", StringComparison.Ordinal));
        drawing.InnerXml.ShouldContain("a:custGeom");
        drawing.InnerXml.Contains("<w:rtl", StringComparison.Ordinal).ShouldBe(runsRight);
        drawing.InnerXml.ShouldContain($"descr=\"{(runsRight ? "لحظات المجرى" : "Moments of the run")}");
        drawing.ElementsAfter().OfType<Table>().ShouldNotBeEmpty();
    }

    [Fact]
    public void The_arabic_document_runs_from_right_to_left_and_says_exercise_on_every_page()
    {
        using var file = new MemoryStream(Write("docx", "ar"));
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var main = package.MainDocumentPart!;
        main.HeaderParts.Single().Header.InnerText.ShouldBe("EXERCISE");
        main.Document.Descendants<Table>().ShouldAllBe(table => table.Descendants<BiDiVisual>().Any());
        main.Document.Descendants<Table>().ShouldAllBe(table => table.Elements<TableRow>().First().Descendants<TableHeader>().Any());
        main.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.Type! == StyleValues.Paragraph).ShouldAllBe(style => style.Descendants<BiDi>().Any());
    }

    [Fact]
    public void Figures_stand_in_the_workbook_as_numbers()
    {
        using var file = new MemoryStream(Write("xlsx", "en"));
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        var book = package.WorkbookPart!;
        var sheet = book.Workbook.Descendants<Sheet>().Single(one => one.Name == "Measures");
        var cells = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell);
        cells["A1"].InnerText.ShouldStartWith("EXERCISE");
        cells["B4"].DataType!.Value.ShouldBe(CellValues.Number);
        decimal.Parse(cells["B4"].InnerText, NumberStyles.Float, CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_list_of_injects_comes_as_rows_with_the_events_that_sent_them()
    {
        var rows = Text("csv", "en", "msel").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldBe("\uFEFFexercise,inject,storyline,title,channel,sender,receivers,planned,played,standing,objective,expects,event_ids");
        rows.Length.ShouldBe(1 + Vicenza.Scenario.Table<Inject>().Count);
        rows.Skip(1).ShouldAllBe(row => row.StartsWith("EXERCISE,", StringComparison.Ordinal));
        rows.Single(row => row.StartsWith("EXERCISE,i01_first_call,", StringComparison.Ordinal)).ShouldContain(",sent,");
    }

    [Fact]
    public void Every_section_is_there_and_every_figure_has_its_footnote()
    {
        var report = JsonNode.Parse(Text("json", "en"))!;
        report["sections"]!.AsArray().Select(section => section!["id"]!.GetValue<string>())
            .ShouldBe(["cover", "short", "measures", "path", "decisions", "rights", "facts", "techniques", "evidence", "money", "victims", "care", "annex"]);
        foreach (var table in Tables(report).Where(table => table["id"]!.GetValue<string>() is not ("footnotes" or "events")))
        {
            table["rows"]!.AsArray().Where(row => row!["cells"]!.AsObject().Any(cell => cell.Value!["value"] is not null))
                .ShouldAllBe(row => row!["note"] != null, table["id"]!.GetValue<string>());
        }
    }

    private static IEnumerable<JsonNode> Tables(JsonNode report) => report["sections"]!.AsArray()
        .SelectMany(section => section!["blocks"]!.AsArray()).Where(block => block!["kind"]!.GetValue<string>() is "table" or "drawing").Select(block => block!);

    private byte[] Write(string format, string language, string paper = "report") => ReportFormat.Find(format)!.Writer.Write(played.Make(paper, language));

    private string Text(string format, string language, string paper = "report") => Encoding.UTF8.GetString(Write(format, language, paper));
}

/// <summary>One play of the first case by stand-ins, for all tests of its report.</summary>
public sealed class PlayedReport
{
    private readonly History history = new(Vicenza.Scenario, Vicenza.Debrief, Vicenza.Play("average", 7).Events);
    private readonly Dictionary<(string Paper, string Language), ReportDocument> made = [];

    /// <summary>A paper of it in a language.</summary>
    public ReportDocument Make(string paper, string language)
    {
        if (!made.TryGetValue((paper, language), out var document))
        {
            var texts = new DeskTexts(Vicenza.Scenario.Texts, new NothingTyped(), UiLanguage.Find(language)!);
            var measures = Measures.Of(history);
            made.Add((paper, language), document = ReportPaper.Find(paper)!.Make(new DebriefReading(history, texts, measures, SchoolComparison.All(measures, [])), ReportCover.OfCase(Vicenza.Debrief, texts)));
        }

        return document;
    }

    private sealed class NothingTyped : ITypedWords
    {
        public string? Find(TextRef reference) => null;

        public string? NameOf(string person) => null;
    }
}
