namespace SevenHours.Web.Features.Report;

/// <summary>What a section is made of.</summary>
public abstract record ReportBlock
{
    private ReportBlock() { }

    /// <summary>A smaller heading inside a section.</summary>
    public sealed record Heading(string Text) : ReportBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Line">Its words and footnote.</param>
    /// <param name="IsLead">Whether it says what matters most and stands out.</param>
    public sealed record Paragraph(ReportLine Line, bool IsLead = false) : ReportBlock;

    /// <summary>A list.</summary>
    /// <param name="Lines">Its points, each with its footnote.</param>
    public sealed record Points(IReadOnlyList<ReportLine> Lines) : ReportBlock;

    /// <summary>A table.</summary>
    public sealed record Table(ReportTable Content) : ReportBlock;

    /// <summary>A drawing with the table that says the same, for formats and readers that cannot show it.</summary>
    /// <param name="Title">What it shows.</param>
    /// <param name="Sketch">The drawing.</param>
    /// <param name="Twin">The same as a table.</param>
    public sealed record Drawing(string Title, Sketch Sketch, ReportTable Twin) : ReportBlock;

    /// <summary>Lines on which people sign. Only formats that are printed have them.</summary>
    /// <param name="Content">Who signs, with empty cells to write in.</param>
    public sealed record Signing(ReportTable Content) : ReportBlock;
}

/// <summary>Words with the footnote they rest on.</summary>
/// <param name="Text">The words.</param>
/// <param name="Note">The number of the footnote; 0 for words that state no figure and no event.</param>
public sealed record ReportLine(string Text, int Note = 0);
