using SevenHours.Web.Features.Debrief;

namespace SevenHours.Web.Features.Report;

/// <summary>A paper that can be had of a run.</summary>
/// <param name="Name">Its name in addresses and on the command line.</param>
/// <param name="Make">What makes it.</param>
/// <param name="Formats">The names of the formats it comes in, the usual one first.</param>
public sealed record ReportPaper(string Name, Func<DebriefReading, ReportCover, ReportDocument> Make, IReadOnlyList<string> Formats)
{
    /// <summary>All papers.</summary>
    public static IReadOnlyList<ReportPaper> All { get; } =
    [
        new("report", ReportMaker.Make, ["html", "docx", "xlsx", "json"]),
        new("msel", ReportMaker.MakeRunSheet, ["xlsx", "csv", "html", "docx", "json"]),
        new("eeg", ReportMaker.MakeGuides, ["docx", "xlsx", "html", "json"]),
        new("aar", ReportMaker.MakeAfterAction, ["docx", "xlsx", "csv", "html", "json"]),
        new("evidence", ReportMaker.MakeEvidence, ["xlsx", "csv", "json"]),
    ];

    /// <summary>The id of its title among the words of the pages.</summary>
    public string TitleId => Name == "report" ? "report" : "report." + Name;

    /// <summary>The paper of a name; null when there is none.</summary>
    public static ReportPaper? Find(string? name) => All.FirstOrDefault(paper => paper.Name == name);

    /// <summary>Whether what is looked up in it is left to the file of evidence when it is written to be read on paper.</summary>
    public bool IsDigested => Name is "report" or "aar";

    /// <summary>Writes it in a format.</summary>
    /// <param name="document">What <see cref="Make"/> made.</param>
    /// <param name="format">The format.</param>
    /// <param name="isWhole">Whether all that is looked up stands in a document to read as well: every footnote and every event cited.</param>
    public byte[] Write(ReportDocument document, ReportFormat format, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(format);
        return format.Writer.Write(IsDigested && !isWhole && format.Name == "docx" ? document.Digest() : document);
    }

    /// <summary>The format of a name, if the paper comes in it.</summary>
    public ReportFormat? In(string? format) => Formats.Contains(format, StringComparer.Ordinal) ? ReportFormat.Find(format) : null;
}
