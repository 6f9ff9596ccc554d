namespace SevenHours.Web.Features.Report;

/// <summary>A format a report can be had in.</summary>
/// <param name="Name">Its name in addresses and on the command line, which is also the ending of the file.</param>
/// <param name="MediaType">What it is called on the wire.</param>
/// <param name="Writer">What writes it.</param>
public sealed record ReportFormat(string Name, string MediaType, IReportWriter Writer)
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("html", "text/html; charset=utf-8", new HtmlReport()),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new DocxReport()),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new XlsxReport()),
        new("csv", "text/csv; charset=utf-8", new CsvReport()),
        new("json", "application/json; charset=utf-8", new JsonReport()),
    ];

    /// <summary>The format of a name; null when there is none.</summary>
    public static ReportFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);
}
