using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The author's Markdown as safe HTML: an author's text may say, never do.</summary>
public static class AuthorsProse
{
    // Raw HTML is shown as it is written. Headings go down by one: the page has its own title.
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>The card of a seat, in the reader's language where there is one; null when the author wrote none.</summary>
    public static string? SeatCard(ScenarioEdition edition, string seat, string language) =>
        edition.Package?.Find<SeatModel>(seat)?.Card is { } card ? Html(card.Find(language).Text) : null;

    /// <summary>A file of the package by its path; null when there is none.</summary>
    public static string? File(ScenarioEdition edition, string? path, string language) =>
        path is not null && edition.Package?.Prose.GetValueOrDefault(path) is { } prose ? Html(prose.Find(language).Text) : null;

    /// <summary>Markdown as safe HTML, without links and pictures.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="down">By how many its headings go down: those of the page stand above them.</param>
    public static string Html(string markdown, int down = 2)
    {
        var document = Markdown.Parse(markdown, s_pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>().Select(part => part.Content.ToString()))), copyChildren: false);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            link.ReplaceBy(new LiteralInline(link.Url), copyChildren: false);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, heading.Level + down);
        return document.ToHtml(s_pipeline);
    }
}
