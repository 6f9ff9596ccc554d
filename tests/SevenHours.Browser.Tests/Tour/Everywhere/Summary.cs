using System.Globalization;
using System.Text;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What a walk found, as files: a table of who walked how far, and the findings, what is wrong on many pages first.</summary>
internal static class Summary
{
    /// <summary>The table: a row for each walker, a column for each sort of finding.</summary>
    public static string Table(IReadOnlyList<Crawl> walks)
    {
        var kinds = walks.SelectMany(walk => walk.Findings).Select(finding => finding.Kind).Distinct().Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        Row(text, ["Who", "Pages", "Looks", "Left", "Seconds", "Findings", .. kinds]);
        Row(text, [.. Enumerable.Repeat("--", 6 + kinds.Count)]);
        foreach (var walk in walks)
            Row(text, [walk.Who, $"{walk.Seen.Count}", $"{walk.Looks}", $"{walk.Left}", $"{(int)walk.Took.TotalSeconds}", $"{walk.Findings.Count}", .. kinds.Select(kind => $"{walk.Findings.Count(finding => finding.Kind == kind)}")]);
        Row(text, [
            "All", $"{walks.Sum(walk => walk.Seen.Count)}", $"{walks.Sum(walk => walk.Looks)}", $"{walks.Sum(walk => walk.Left)}", $"{(int)walks.Sum(walk => walk.Took.TotalSeconds)}",
            $"{walks.Sum(walk => walk.Findings.Count)}", .. kinds.Select(kind => $"{walks.Sum(walk => walk.Findings.Count(finding => finding.Kind == kind))}"),
        ]);
        text.AppendLine(CultureInfo.InvariantCulture, $"\nSeconds: {string.Join(", ", Onlooker.Times.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {(int)pair.Value.TotalSeconds}"))}.");
        return text.ToString();
    }

    /// <summary>Writes all of it into a folder.</summary>
    public static void Write(string folder, IReadOnlyList<Crawl> walks)
    {
        File.WriteAllText(Path.Combine(folder, "findings.md"), $"{Table(walks)}\n{Lines(walks.SelectMany(walk => walk.Findings))}");
        File.WriteAllText(Path.Combine(folder, "content-in-english.md"), Lines(walks.SelectMany(walk => walk.Content)));
        File.WriteAllLines(Path.Combine(folder, "pages.txt"), walks.SelectMany(walk => walk.Seen.Select(path => $"{walk.Who} {Kinds.Of(path)} {path}")));
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells) => text.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |");

    private static string Lines(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var group in findings.GroupBy(finding => (finding.Kind, finding.What)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.What, StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"- {group.Count()} × {group.Key.Kind}: {group.Key.What} | {string.Join(" | ", group.Take(3).Select(finding => finding.Where))}");
        return text.ToString();
    }
}
