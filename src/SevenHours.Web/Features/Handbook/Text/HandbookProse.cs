using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SevenHours.Web.Features.Handbook.Text;

/// <summary>The text of the handbook as HTML. Raw HTML is shown as it is written; links lead to other chapters and to nowhere else.</summary>
public static partial class HandbookProse
{
    private const string InExercise = "/exercises/{id}/";

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>A chapter's body.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="href">The address of a chapter by its name, and of a place in it.</param>
    /// <param name="anchor">The id of a place in this chapter.</param>
    /// <param name="page">The address of a page of the exercise the reader comes from, by what stands behind the exercise's own; null where none is for him.</param>
    /// <param name="lower">By how many levels headings go down.</param>
    public static string Html(Chapter chapter, Func<string, string?, string> href, Func<string, string> anchor, Func<string, string?> page, int lower)
    {
        var document = Markdown.Parse(Source().Replace(chapter.Body, "[S$1](16-sources.md)"), s_pipeline);
        foreach (var (heading, section) in document.Descendants<HeadingBlock>().Zip(chapter.Sections).ToList())
        {
            heading.GetAttributes().Id = anchor(section.Anchor);
            heading.Level += lower;
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
            Lead(link, href);
        foreach (var code in document.Descendants<CodeInline>().Where(code => code.Content.StartsWith('/')).ToList())
        {
            if (Address(code.Content, page) is { } address)
                code.ReplaceBy(new LinkInline(address, "").AppendChild(new CodeInline(code.Content)));
        }

        return document.ToHtml(s_pipeline);
    }

    /// <summary>The words alone, for looking things up.</summary>
    public static string Plain(string markdown) => Spaces().Replace(Markdown.ToPlainText(markdown, s_pipeline), " ").Trim();

    /// <summary>A line of a checklist, whose words may be emphasised.</summary>
    public static string Line(string markdown) => Paragraph().Replace(Markdown.ToHtml(markdown, s_pipeline).Trim(), "");

    // Other pages of the documentation are not on the server: what they are called is said instead.
    private static void Lead(LinkInline link, Func<string, string?, string> href)
    {
        if (Elsewhere().Match(link.Url ?? "") is not { Success: true } match)
        {
            var file = new CodeInline(Up().Replace((link.Url ?? "").Split('#')[0], "docs/"));
            var text = string.Concat(link.Descendants<LiteralInline>().Select(part => part.Content.ToString()));
            var said = new LiteralInline($"{text} (");
            link.ReplaceBy(said, copyChildren: false);
            said.InsertAfter(file);
            file.InsertAfter(new LiteralInline(")"));
            return;
        }

        if (match.Groups["name"].Value == "sources")
            link.GetAttributes().AddClass("hb-source");
        link.Url = href(match.Groups["name"].Value, match.Groups["anchor"] is { Length: > 0 } place ? place.Value : null);
    }

    private static string? Address(string path, Func<string, string?> page) =>
        path.StartsWith(InExercise, StringComparison.Ordinal) ? page(path[InExercise.Length..])
        : path.Contains('{', StringComparison.Ordinal) ? null : path;

    [GeneratedRegex(@" ?\[S([0-9]+)\](?!\()")]
    private static partial Regex Source();

    [GeneratedRegex(@"^(\.\./)+")]
    private static partial Regex Up();

    // A translation leads to the English chapter where there is no other.
    [GeneratedRegex("^(?:(?:\\.\\./)?[0-9]{2}-(?<name>[a-z-]+)\\.md)(?:#(?<anchor>[^#]+))?$")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^<p>|</p>$")]
    private static partial Regex Paragraph();
}
