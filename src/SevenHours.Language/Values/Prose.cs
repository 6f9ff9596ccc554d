namespace SevenHours.Language;

/// <summary>A Markdown file of the package: cards, notes, laws.</summary>
/// <remarks>A translation lies beside it: <c>notes/director.ru.md</c> translates <c>notes/director.md</c>.</remarks>
public sealed class Prose
{
    private readonly IReadOnlyDictionary<string, string> translations;

    internal Prose(string path, string source, string language, IReadOnlyDictionary<string, string> translations)
    {
        (Path, Source, Language) = (path, source, language);
        this.translations = translations;
    }

    /// <summary>Path relative to the package root; a library's begins with <c>../</c>.</summary>
    public string Path { get; }

    /// <summary>The Markdown in the source language, lines ended by a line feed.</summary>
    public string Source { get; }

    /// <summary>The source language.</summary>
    public string Language { get; }

    /// <summary>The Markdown in a language; the source, saying so, when there is no translation.</summary>
    public (string Text, bool IsFallback) Find(string language) =>
        language == Language ? (Source, false)
        : translations.TryGetValue(language, out var text) ? (text, false)
        : language == SerbianScript.Cyrillic && SerbianScript.WrittenAs.Select(latin => translations.GetValueOrDefault(latin)).FirstOrDefault(found => found is not null) is { } latin ? (SerbianScript.ToCyrillic(latin), false)
        : (Source, true);

    /// <summary>Translations by language, in order; for the content hash.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Translations => translations.OrderBy(t => t.Key, StringComparer.Ordinal);
}
