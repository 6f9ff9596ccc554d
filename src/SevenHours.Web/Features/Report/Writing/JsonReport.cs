using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>Writes a report as JSON for programs. Its shape is kept; <c>docs/reference/report.md</c> describes it.</summary>
internal sealed class JsonReport : IReportWriter
{
    private const string Format = "sevenhours.report/1";

    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(ReportDocument document) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["format"] = Format,
            ["exercise"] = MarkedFile.Mark,
            ["kind"] = document.Kind,
            ["title"] = document.Title,
            ["subtitle"] = document.Subtitle,
            ["language"] = document.Language.Tag,
            ["direction"] = document.Language.Direction,
            ["sections"] = Array(document.Sections, Section),
            ["notes"] = Array(document.Notes, Note),
        },
        s_options);

    private static JsonObject Section(ReportSection section) => new()
    {
        ["id"] = section.Id, ["title"] = section.Title, ["blocks"] = Array(section.Blocks.Where(block => block is not ReportBlock.Signing), Block),
    };

    private static JsonObject Block(ReportBlock block) => block switch
    {
        ReportBlock.Heading heading => new() { ["kind"] = "heading", ["text"] = heading.Text },
        ReportBlock.Paragraph paragraph => Line("paragraph", paragraph.Line),
        ReportBlock.Points points => new() { ["kind"] = "list", ["lines"] = Array(points.Lines, line => Line("line", line)) },
        ReportBlock.Table table => Table("table", table.Content),
        ReportBlock.Drawing drawing => Table("drawing", drawing.Twin),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static JsonObject Line(string kind, ReportLine line) => new() { ["kind"] = kind, ["text"] = line.Text, ["note"] = Number(line.Note) };

    private static JsonObject Table(string kind, ReportTable table) => new()
    {
        ["kind"] = kind,
        ["id"] = table.Id,
        ["title"] = table.Title,
        ["columns"] = Array(table.Columns, column => new JsonObject { ["id"] = column.Id, ["title"] = column.Title }),
        ["rows"] = Array(table.Rows, row => new JsonObject
        {
            ["note"] = Number(row.Note),
            ["cells"] = new JsonObject(table.Columns.Zip(row.Cells, (column, cell) => KeyValuePair.Create<string, JsonNode?>(column.Id, Cell(cell)))),
        }),
    };

    private static JsonObject Cell(ReportCell cell) => cell.Value is { } value
        ? new() { ["text"] = cell.Text, ["value"] = value, ["unit"] = cell.Unit }
        : new() { ["text"] = cell.Text };

    private static JsonObject Note(ReportNote note) => new()
    {
        ["number"] = note.Number, ["says"] = note.Says, ["events"] = new JsonArray([.. note.Events.Select(id => (JsonNode)id)]),
    };

    private static JsonNode? Number(int note) => note > 0 ? note : null;

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);
}
