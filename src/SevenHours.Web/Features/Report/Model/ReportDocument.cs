using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>A paper of one run, in one language, before it is written in any format.</summary>
/// <param name="Kind">What kind of paper it is, in words: a report, a list of injects.</param>
/// <param name="Title">What it is called: the exercise or the case.</param>
/// <param name="Subtitle">Which run it is about.</param>
/// <param name="Language">The language it speaks.</param>
/// <param name="Sections">Its sections, in order; the first is the cover.</param>
/// <param name="Notes">Its footnotes, by number from 1.</param>
public sealed record ReportDocument(
    string Kind, string Title, string Subtitle, UiLanguage Language, IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportNote> Notes)
{
    /// <summary>The words of its language, for what a writer adds: headings of notes, page numbers.</summary>
    public Words Words => Words.In(Language.Tag);

    /// <summary>The section of an id; null when the report has none.</summary>
    public ReportSection? Find(string id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>Whether its footnotes and events stand in it, so that what refers to them can lead there.</summary>
    public bool HasAnnex => Tables.Any(table => table.Id == AnnexSection.Footnotes);

    /// <summary>
    /// What one reads of it: without the columns and tables that are looked up, each named with where it stands. The numbers of footnotes and events stay
    /// those of the whole, and the file of evidence has them all.
    /// </summary>
    public ReportDocument Digest() => this with
    {
        Sections = [.. Sections.Select(section => section.Id == AnnexSection.Id
            ? section with { BeginsPage = false, Blocks = [.. section.Blocks.Where(block => block is not ReportBlock.Table)] }
            : section with { Blocks = [.. section.Blocks.SelectMany(Digest)] })],
    };

    private IEnumerable<ReportBlock> Digest(ReportBlock block) => block switch
    {
        ReportBlock.Table { Content: { IsDetail: true } table } => table.Rows.Count == 0 ? [] : [Elsewhere(table)],
        ReportBlock.Table table => [new ReportBlock.Table(Digest(table.Content))],
        ReportBlock.Drawing { Twin.IsDetail: true } drawing => [drawing with { Twin = drawing.Twin with { Rows = [] } }, Elsewhere(drawing.Twin)],
        _ => [block],
    };

    private ReportBlock.Paragraph Elsewhere(ReportTable table) =>
        new(new ReportLine(Words["report.elsewhere", ("title", table.Title), ("n", table.Rows.Count)]));

    private static ReportTable Digest(ReportTable table)
    {
        List<int> kept = [.. table.Columns.Select((column, place) => (column, place)).Where(one => !one.column.IsDetail).Select(one => one.place)];
        return kept.Count == table.Columns.Count ? table : table with
        {
            Columns = [.. kept.Select(place => table.Columns[place])],
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. kept.Select(place => row.Cells[place])] })],
        };
    }

    /// <summary>All drawings, in order.</summary>
    public IEnumerable<ReportBlock.Drawing> Drawings => Sections.SelectMany(section => section.Blocks).OfType<ReportBlock.Drawing>();

    /// <summary>All tables, with those that stand beside drawings.</summary>
    public IEnumerable<ReportTable> Tables => Sections.SelectMany(section => section.Blocks).Select(block => block switch
    {
        ReportBlock.Table table => table.Content,
        ReportBlock.Drawing drawing => drawing.Twin,
        _ => null,
    }).OfType<ReportTable>();
}

/// <summary>A part of a report under a heading.</summary>
/// <param name="Id">Its stable name, such as <c>measures</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What stands in it, in order.</param>
public sealed record ReportSection(string Id, string Title, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>Whether it begins on a page of its own: what follows the cover, and what is looked up rather than read.</summary>
    public bool BeginsPage { get; init; }
}
