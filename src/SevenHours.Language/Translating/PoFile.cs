using System.Text;

namespace SevenHours.Language;

/// <summary>
/// A book as a gettext catalogue (the format of GNU gettext 0.21, chapter 10): the id is the context of each message, a stale translation
/// is fuzzy, plural forms follow the rule in the heading.
/// </summary>
public static class PoFile
{
    /// <summary>The book as text.</summary>
    public static string Write(TranslationBook book)
    {
        var text = new StringBuilder();
        text.Append("# EXERCISE. ").Append(book.Name).Append('\n').Append("msgid \"\"\nmsgstr \"\"\n");
        foreach (var line in Heading(book)) text.Append(Quoted(line + "\n")).Append('\n');
        foreach (var unit in book.Units) Message(text, unit, book.TargetLanguage);
        return text.ToString();
    }

    /// <summary>Reads a catalogue; obsolete messages and comments are passed over, and empty translations are left out.</summary>
    public static TranslatedFile Read(string text) => new PoReading().Read(text);

    private static IEnumerable<string> Heading(TranslationBook book) =>
    [
        $"Project-Id-Version: SevenHours, {book.Name}",
        $"Language: {book.TargetLanguage.Replace('-', '_')}",
        $"X-Source-Language: {book.SourceLanguage}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        $"Plural-Forms: {Plural.Gettext(book.TargetLanguage)}",
    ];

    private static void Message(StringBuilder text, TranslationUnit unit, string language)
    {
        text.Append('\n');
        var words = Placeholders.In(unit.Source.Text);
        if (words.Count > 0) text.Append("#. Keep as it is: ").Append(Placeholders.Shown(words).Replace("`", "", StringComparison.Ordinal)).Append('\n');
        text.Append("#: ").Append(unit.File.Replace(' ', '_')).Append('\n');
        if (unit.IsStale) text.Append("#, fuzzy\n");
        text.Append("msgctxt ").Append(Quoted(unit.Id)).Append('\n');
        if (!unit.Source.IsPlural && unit.Target is not { IsPlural: true })
        {
            text.Append("msgid ").Append(Quoted(unit.Source.Text)).Append('\n');
            text.Append("msgstr ").Append(Quoted(unit.Target?.Text ?? "")).Append('\n');
            return;
        }

        text.Append("msgid ").Append(Quoted(unit.Source.Find("one") ?? unit.Source.Text)).Append('\n');
        text.Append("msgid_plural ").Append(Quoted(unit.Source.Text)).Append('\n');
        foreach (var (number, category) in Plural.Categories(language).Index())
            text.Append("msgstr[").Append(number).Append("] ").Append(Quoted(unit.Target?.Find(category) ?? (unit.Target is { IsPlural: false } ? unit.Target.Text : ""))).Append('\n');
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
}
