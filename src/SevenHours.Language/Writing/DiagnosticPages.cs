using System.Text;

namespace SevenHours.Language;

/// <summary>Writes the pages of <c>docs/diagnostics</c> from the rules, so that the page and the program say the same.</summary>
public static class DiagnosticPages
{
    /// <summary>The name of a rule's page.</summary>
    public static string FileName(DiagnosticRule rule) => rule.Code + ".md";

    /// <summary>The page of a rule: what it means, why it matters, how to mend it, an example.</summary>
    public static string Render(DiagnosticRule rule)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Code).Append(": ").Append(rule.Title).Append("\n\n");
        page.Append(Weight(rule.Severity)).Append("\n\n");
        page.Append("## What it means\n\n> ").Append(Blank(rule.Message)).Append("\n\n");
        page.Append("## Why it matters\n\n").Append(rule.Why).Append("\n\n");
        page.Append("## How to mend it\n\n").Append(Blank(rule.Mend)).Append('\n');
        if (rule.Wrong is not null || rule.Right is not null) page.Append("\n## Example\n");
        Example(page, "Wrong", rule.Wrong);
        Example(page, "Right", rule.Right);
        return page.ToString();
    }

    /// <summary>The index of all pages.</summary>
    public static string RenderIndex(IEnumerable<DiagnosticRule> rules)
    {
        var page = new StringBuilder("# Diagnostics\n\nEverything `sevenhours check` can find, by number. Each has a page of its own.\n\n");
        page.Append("| number | weight | what is wrong |\n|---|---|---|\n");
        foreach (var rule in rules.OrderBy(r => r.Code, StringComparer.Ordinal))
        {
            page.Append("| [").Append(rule.Code).Append("](").Append(FileName(rule)).Append(") | ");
            page.Append(rule.Severity.ToString().ToLowerInvariant()).Append(" | ").Append(rule.Title).Append(" |\n");
        }

        return page.ToString();
    }

    private static void Example(StringBuilder page, string title, string? yaml)
    {
        if (yaml is null) return;
        page.Append('\n').Append(title).Append(":\n\n```yaml\n").Append(yaml.Replace("\t", "→   ", StringComparison.Ordinal)).Append("\n```\n");
    }

    private static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "*Error.* The package cannot be played until this is mended.",
        Severity.Warning => "*Warning.* The package can be played, but probably not as its author meant.",
        _ => "*Note.* Worth knowing; nothing has to be done.",
    };

    private static string Blank(string pattern) => DiagnosticRule.Fill(pattern, ["…", "…", "…", "…", "…", "…", "…", "…", "…", "…"]);
}
