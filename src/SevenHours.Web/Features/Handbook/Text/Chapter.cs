using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SevenHours.Web.Features.Handbook.Text;

/// <summary>A chapter in one language.</summary>
public sealed partial record Chapter
{
    /// <summary>Its name in addresses, the same in every language: <c>role-players</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The language of the text.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The text below the title, without the checklist, in Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>The heading over the checklist; empty where there is none.</summary>
    public required string ChecklistTitle { get; init; }

    public required ImmutableArray<ChecklistItem> Checklist { get; init; }

    /// <summary>The headings of the body, in order.</summary>
    public required ImmutableArray<ChapterSection> Sections { get; init; }

    /// <summary>Whether the English chapter was changed since this translation was made.</summary>
    public bool IsStale { get; init; }

    /// <summary>Reads a chapter.</summary>
    /// <param name="file">The name of the file: <c>05-role-players.md</c>.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">The file.</param>
    /// <param name="english">The same chapter in English, whose anchors hold in every language; null when this is it.</param>
    /// <exception cref="FormatException">The file has no title, or a line of its checklist is not of the form.</exception>
    public static Chapter Read(string file, string language, string text, Chapter? english)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.Length == 0 || line.StartsWith("<!--", StringComparison.Ordinal)).ToList();
        if (lines.Count == 0 || !lines[0].StartsWith("# ", StringComparison.Ordinal))
            throw new FormatException($"{language}/{file} does not begin with a title.");

        var name = Path.GetFileNameWithoutExtension(file)[3..];
        var first = lines.FindIndex(line => line.StartsWith("- [ ] ", StringComparison.Ordinal));
        var heading = first < 0 ? lines.Count : lines.FindLastIndex(first, line => line.StartsWith("## ", StringComparison.Ordinal));
        return new Chapter
        {
            Name = name,
            Number = int.Parse(file[..2], System.Globalization.CultureInfo.InvariantCulture),
            Language = language,
            Title = lines[0][2..].Trim(),
            Body = string.Join('\n', lines[1..heading]).Trim(),
            ChecklistTitle = first < 0 ? "" : lines[heading][3..].Trim(),
            Checklist = [.. lines.Skip(heading).Where(line => line.StartsWith("- [", StringComparison.Ordinal)).Select(line =>
                ChecklistItem.Of(line, name) ?? throw new FormatException($"{language}/{file}: “{line}” is not “- [ ] `id` · when · who · what”."))],
            Sections = SectionsOf(lines[1..heading], english),
        };
    }

    /// <summary>The anchor of a heading, as the pages of repositories make it.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static ImmutableArray<ChapterSection> SectionsOf(List<string> lines, Chapter? english)
    {
        var sections = new List<ChapterSection>();
        var text = new List<string>();
        foreach (var line in lines.Append("## "))
        {
            if (Heading().Match(line) is not { Success: true } match)
            {
                text.Add(line);
                continue;
            }

            if (sections.Count > 0)
                sections[^1] = sections[^1] with { Text = string.Join('\n', text) };
            text.Clear();
            var title = match.Groups["title"].Value;
            if (title.Length > 0)
                sections.Add(new ChapterSection(english?.Sections.ElementAtOrDefault(sections.Count)?.Anchor ?? Anchor(title), title, match.Groups["level"].Length, ""));
        }

        return [.. sections];
    }

    [GeneratedRegex("^(?<level>##|###) (?<title>.*)$")]
    private static partial Regex Heading();
}

/// <summary>What stands below one heading.</summary>
/// <param name="Anchor">Its anchor, the same in every language.</param>
/// <param name="Title">The heading.</param>
/// <param name="Level">2 or 3.</param>
/// <param name="Text">The Markdown below it.</param>
public sealed record ChapterSection(string Anchor, string Title, int Level, string Text);
