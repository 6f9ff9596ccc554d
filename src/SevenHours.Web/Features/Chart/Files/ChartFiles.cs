using System.Globalization;
using System.IO.Compression;
using System.Text;
using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Chart.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary><c>…/charts/{chart}/files</c>: a chart as files other programs read, and files taken in.</summary>
internal static class ChartFiles
{
    /// <summary>Largest file taken in, in bytes: a full chart is far less.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static void Map(RouteGroupBuilder charts)
    {
        charts.MapGet("/{chart}/files", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => Show(context, at, chart)));
        charts.MapGet("/{chart}/export/{format}", (string id, string chart, string format, HttpContext context) => AtDesk.ServeAsync(context, id, at => Export(context, at, chart, format)));
        charts.MapPost("/{chart}/files", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => PreviewAsync(context, at, chart)))
            .WithMetadata(new BodyLimit(2 * MostBytes));
        charts.MapPost("/{chart}/import", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => ImportAsync(context, at, chart)))
            .WithMetadata(new BodyLimit(3 * MostBytes));
        charts.MapGet("/{chart}/print", (string id, string chart, HttpContext context) => AtDesk.ServeAsync(context, id, at => Print(context, at, chart)));
    }

    /// <summary>What stands on a chart, as files and measures take it; null when it is not on the desk.</summary>
    private static LinkChart? Read(AtDesk at, string chart) =>
        at.Read(desk => ChartView.ContentOf(desk, chart)?.ToLinkChart(desk.Texts.Find, bound: (field, name) => ChartSources.Written(desk, field, name)));

    private static IResult Show(HttpContext context, AtDesk at, string chart, Refusal? refused = null, ImportView? preview = null) =>
        at.Read(ChartRow.All).FirstOrDefault(row => row.Id == chart) is { } row
            ? Page.Of<FilesPage>(refused, (nameof(FilesPage.At), at), (nameof(FilesPage.View), at.Read()), (nameof(FilesPage.Row), row), (nameof(FilesPage.Preview), preview))
            : Page.Missing(context);

    private static IResult Print(HttpContext context, AtDesk at, string chart) =>
        Read(at, chart) is { } drawn && at.Read(ChartRow.All).FirstOrDefault(row => row.Id == chart) is { } row && at.Read(desk => TableView.Of(desk, chart, null)) is { } table
            ? Page.Of<PrintPage>(null, (nameof(PrintPage.At), at), (nameof(PrintPage.View), at.Read()), (nameof(PrintPage.Row), row), (nameof(PrintPage.Table), table),
                (nameof(PrintPage.Drawing), ChartDrawing.Of(drawn)))
            : Page.Missing(context);

    private static IResult Export(HttpContext context, AtDesk at, string chart, string format)
    {
        if (Read(at, chart) is not { } drawn)
            return Page.Missing(context);

        return format switch
        {
            "graphml" => File(Written(writer => GraphMl.Write(drawn, writer)), "application/graphml+xml", "chart.graphml"),
            "gexf" => File(Written(writer => Gexf.Write(drawn, writer)), "application/gexf+xml", "chart.gexf"),
            "entities" => File(Written(writer => EntityLinkCsv.WriteEntities(drawn, writer)), "text/csv; charset=utf-8", "entities.csv"),
            "links" => File(Written(writer => EntityLinkCsv.WriteLinks(drawn, writer)), "text/csv; charset=utf-8", "links.csv"),
            "zip" => File(Zipped(drawn), "application/zip", "chart.zip"),
            _ => Page.Missing(context),
        };

        static IResult File(byte[] content, string type, string name) => Results.File(content, type, $"{MarkedFile.Mark}-{name}");
    }

    private static byte[] Written(Action<TextWriter> write)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            write(writer);
        return memory.ToArray();
    }

    private static byte[] Zipped(LinkChart drawn)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("entities.csv", writer => EntityLinkCsv.WriteEntities(drawn, writer));
            Add("links.csv", writer => EntityLinkCsv.WriteLinks(drawn, writer));

            void Add(string name, Action<TextWriter> write)
            {
                using var entry = zip.CreateEntry($"{MarkedFile.Mark}-{name}").Open();
                entry.Write(Written(write));
            }
        }

        return memory.ToArray();
    }

    // Nothing is written yet: what the file holds, and what would become of it.
    private static async Task<IResult> PreviewAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var files = await UploadedFiles.ReadAsync(form.Files, MostBytes, context.RequestAborted);
        return Show(context, at, chart, null, at.Read(desk => ChartView.ContentOf(desk, chart) is { } content ? ImportView.Of(desk, content, files) : null));
    }

    private static async Task<IResult> ImportAsync(HttpContext context, AtDesk at, string chart)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var files = form["name"].Zip(form["text"], (name, text) => (name ?? "", text ?? "")).ToList();
        var read = at.Read(desk => ChartView.ContentOf(desk, chart) is { } content ? ImportView.Of(desk, content, files) : null);
        if (read is null || read.Problem is not null)
            return Show(context, at, chart, null, read);

        return await ChartWriting.WriteAsync(at, chart, read.Changes, form["key"], isImport: true) is { } refused
            ? Show(context, at, chart, refused, read)
            : Results.Redirect(ChartFeature.Href(at, chart));
    }
}
