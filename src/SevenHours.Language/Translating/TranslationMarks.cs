using System.Text;

namespace SevenHours.Language;

/// <summary>
/// Remembers from which source each translation was made, so that a translation whose source has changed since is known to be stale.
/// </summary>
/// <remarks>
/// A line for each text: its id, the mark of the source, and for each language the mark of its translation; where the translation was made
/// from an earlier source, that source's mark follows after <c>&lt;</c>:
/// <code>home.join.title 3fa2 ar:11b0 fr:77c1&lt;90de ru:0a4e</code>
/// Marks are <see cref="Wording.Mark"/>. Immutable.
/// </remarks>
public sealed class TranslationMarks
{
    private const string Heading = "# From which text each translation was made. Written by `sevenhours languages mark`.";
    private readonly SortedDictionary<string, Line> lines;

    private TranslationMarks(SortedDictionary<string, Line> lines) => this.lines = lines;

    /// <summary>Marks of nothing.</summary>
    public static TranslationMarks Empty { get; } = new(new(StringComparer.Ordinal));

    /// <summary>Reads the marks; a line that is no line is passed over, and its text counts as unmarked.</summary>
    public static TranslationMarks Parse(string text)
    {
        SortedDictionary<string, Line> lines = new(StringComparer.Ordinal);
        foreach (var parts in text.Split('\n').Select(line => line.Trim().Split(' ')).Where(parts => parts is [[not '#', ..], _, ..]))
        {
            SortedDictionary<string, Made> made = new(StringComparer.Ordinal);
            foreach (var entry in parts.Skip(2).Select(entry => entry.Split(':', '<')).Where(entry => entry.Length is 2 or 3))
                made[entry[0]] = new(entry[1], entry.Length == 3 ? entry[2] : parts[1]);
            lines[parts[0]] = new(parts[1], made);
        }

        return new(lines);
    }

    /// <summary>Whether a translation was made from another source than today's. Nothing marked is nothing known, and not stale.</summary>
    /// <param name="id">The text.</param>
    /// <param name="language">The tag of the translation.</param>
    /// <param name="source">The source as it stands today.</param>
    /// <param name="target">The translation as it stands today.</param>
    public bool IsStale(string id, string language, Wording source, Wording target) =>
        lines.TryGetValue(id, out var line) && line.Translations.TryGetValue(language, out var made)
        && made.Target == target.Mark() && made.Source != source.Mark();

    /// <summary>
    /// The marks after somebody worked on the tables: a translation that changed was made from today's source, one that did not keeps
    /// the source it was made from.
    /// </summary>
    /// <param name="texts">Every text with its source and its translations by language tag.</param>
    /// <param name="madeFrom">For translations that came back from outside: the source the translator saw, where his file says so.</param>
    public TranslationMarks After(IEnumerable<(string Id, Wording Source, IReadOnlyDictionary<string, Wording> Translations)> texts, Func<string, string, Wording?>? madeFrom = null)
    {
        SortedDictionary<string, Line> next = new(StringComparer.Ordinal);
        foreach (var (id, source, translations) in texts)
        {
            var before = lines.GetValueOrDefault(id);
            SortedDictionary<string, Made> made = new(StringComparer.Ordinal);
            foreach (var (language, target) in translations)
            {
                var mark = target.Mark();
                var from = madeFrom?.Invoke(id, language)?.Mark()
                    ?? (before is not null && before.Translations.TryGetValue(language, out var earlier) && earlier.Target == mark ? earlier.Source : source.Mark());
                made[language] = new(mark, from);
            }

            if (made.Count > 0) next[id] = new(source.Mark(), made);
        }

        return new(next);
    }

    /// <summary>The marks as text, by id and language.</summary>
    public string Render()
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var (id, line) in lines)
        {
            text.Append(id).Append(' ').Append(line.Source);
            foreach (var (language, made) in line.Translations)
            {
                text.Append(' ').Append(language).Append(':').Append(made.Target);
                if (made.Source != line.Source) text.Append('<').Append(made.Source);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private sealed record Made(string Target, string Source);

    private sealed record Line(string Source, IReadOnlyDictionary<string, Made> Translations);
}
