using System.Globalization;
using System.Text;

namespace SevenHours.Programmes;

/// <summary>A law as a draft needs it: what it has by id, so that nothing is left out.</summary>
/// <param name="Id">Its id in the case.</param>
/// <param name="Country">The country of the case whose law it is, by its id.</param>
/// <param name="Language">The language the case is written in.</param>
/// <param name="Grounds">Its grounds, with their words.</param>
/// <param name="Authorisations">Who allows which action, as written in YAML after the id of the action.</param>
/// <param name="Articles">The articles the case points to: the matter by its id, number and words.</param>
public sealed record DraftedLaw(
    string Id,
    string Country,
    string Language,
    IReadOnlyList<(string Id, string Title)> Grounds,
    IReadOnlyList<(string Action, string Yaml)> Authorisations,
    IReadOnlyList<(string Matter, int Number, string Says)> Articles);

/// <summary>
/// A draft of a law pack from what a country presented: every ground, action and article of the law it is to replace stands in it, filled as that law has
/// it, with what was presented beside it. Whoever knows the law edits it; <c>check --law</c> says what is missing.
/// </summary>
public static class LawPackDraft
{
    /// <summary>The files of the pack, by their paths in its folder.</summary>
    /// <param name="presentation">What was presented.</param>
    /// <param name="law">The law it is to replace.</param>
    /// <param name="folder">The name of its folder, which is its id.</param>
    /// <param name="title">What it is called: the country and the year.</param>
    /// <param name="stated">Who stated it and when, in a sentence.</param>
    public static IReadOnlyList<(string Path, string Text)> Files(Presentation presentation, DraftedLaw law, string folder, string title, string stated)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        ArgumentNullException.ThrowIfNull(law);
        return
        [
            ("edition.yaml", Manifest(law, folder, title, $"{stated}. {presentation.Source}")),
            ("law.yaml", Law(presentation, law, title)),
            ("compass.yaml", Compass(presentation, law)),
            ("names.yaml", Names(presentation)),
        ];
    }

    /// <summary>The name of the folder of a country's pack.</summary>
    public static string FolderOf(Presentation presentation) =>
        string.Create(CultureInfo.InvariantCulture, $"laws-{presentation.Country.ToLowerInvariant()}-{presentation.Year}");

    private static string Manifest(DraftedLaw law, string folder, string title, string source) => $"""
        # A draft made of a national presentation. Nothing in it is law: edit it with somebody who knows the law, then run check --law {folder}.
        id: {folder.Replace('-', '_')}
        title: {Quoted(title)}
        language: {law.Language}
        languages: [{law.Language}]
        replaces: {law.Id}
        source: {Quoted(source)}

        """;

    private static string Law(Presentation presentation, DraftedLaw law, string title)
    {
        var text = new StringBuilder("# Who allows what. Each line stands as the law it replaces has it; change what is different, and keep every id.\n");
        Say(text, "", presentation, FrameRow.Identification, FrameRow.Techniques);
        text.Append("laws:\n  ").Append(law.Id).Append(":\n    overlay: replace\n    country: ").Append(law.Country).Append("\n    title: ").Append(Quoted(title))
            .Append("\n    text: ").Append(Quoted(string.Join(' ', presentation.Cells.Where(cell => cell.Says.Length > 0).Select(cell => cell.Says)) is { Length: > 0 } says ? says : title)).Append("\n    grounds:\n");
        foreach (var (id, words) in law.Grounds)
            text.Append("      ").Append(id).Append(": { title: ").Append(Quoted(words)).Append(" }\n");
        text.Append("    authorisations:\n");
        foreach (var (action, yaml) in law.Authorisations)
            text.Append("      ").Append(action).Append(": ").Append(yaml).Append('\n');
        return text.ToString();
    }

    private static string Compass(Presentation presentation, DraftedLaw law)
    {
        var text = new StringBuilder("# The articles the case points to. The words are those of the law that is replaced; write what this country's law says.\n");
        Say(text, "", presentation, FrameRow.Reflection, FrameRow.Residence, FrameRow.Compensation, FrameRow.Cooperation);
        text.Append("compass:\n");
        foreach (var (matter, number, says) in law.Articles)
            text.Append("  ").Append(matter).Append(CultureInfo.InvariantCulture, $": {{ overlay: extend, articles: {{ {law.Id}: {{ number: {number}, says: {Quoted(Words(presentation, matter) ?? says)} }} }} }}\n");
        return text.ToString();
    }

    private static string Names(Presentation presentation)
    {
        var text = new StringBuilder("# Forms, names and periods. What is not written here stays as the case has it.\n");
        Say(text, "", presentation, FrameRow.Shelter, FrameRow.Works);
        return text.Append("# care_services:\n#   reflection: { overlay: extend, within: 7d }\n# forms:\n#   referral: { overlay: extend, title: ... }\n").ToString();
    }

    // What was presented goes into the article on the same matter at once.
    private static string? Words(Presentation presentation, string matter)
    {
        var row = matter switch { "reflection_stay" => FrameRow.Reflection, "information_counsel" => FrameRow.Compensation, "referral" => FrameRow.Shelter, "police_channels" => FrameRow.Cooperation, _ => (FrameRow?)null };
        if (row is null || presentation.CellOf(row.Value) is not { IsSaid: true } cell)
            return null;
        var days = cell.Days is { } adult
            ? string.Create(CultureInfo.InvariantCulture, $"{adult} days{(cell.ChildDays is { } child && child != adult ? $", {child} for a child" : "")}. ")
            : "";
        return (days + cell.Says).Trim() is { Length: > 0 } words ? words : null;
    }

    private static void Say(StringBuilder text, string indent, Presentation presentation, params FrameRow[] rows)
    {
        foreach (var cell in rows.Select(presentation.CellOf).Where(cell => cell.IsSaid))
        {
            var words = string.Join(" | ", new[] { cell.Key.Replace('_', ' '), cell.Says }.Where(part => part.Length > 0));
            text.Append(indent).Append("# Presented, ").Append(cell.Row.ToString().ToLowerInvariant()).Append(": ").Append(Plain(words)).Append('\n');
        }
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    // A double-quoted YAML scalar on one line.
    private static string Quoted(string words) => $"\"{string.Concat(Plain(words).Where(c => !char.IsControl(c))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
