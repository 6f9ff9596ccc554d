namespace SevenHours.Language;

/// <summary>The texts of a package in all its languages.</summary>
public sealed class StringTables
{
    private readonly SortedDictionary<string, (Text Text, string Language)> sources;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> tables;

    internal StringTables(
        SortedDictionary<string, (Text Text, string Language)> sources,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> tables,
        IReadOnlyList<string> languages) =>
        (this.sources, this.tables, Languages) = (sources, tables, languages);

    /// <summary>The languages the manifest lists, in its order.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>All texts by string id.</summary>
    public IEnumerable<Text> Texts => sources.Values.Select(s => s.Text);

    /// <summary>The words in a language; the source words, saying so, when there is no translation.</summary>
    /// <exception cref="KeyNotFoundException">No text has the id.</exception>
    public (string Text, bool IsFallback) Find(string language, string id)
    {
        var (text, own) = sources[id];
        if (own == language) return (text.Source, false);
        if (Translation(language, id) is { } translation) return (translation, false);
        return language == SerbianScript.Cyrillic && SerbianScript.WrittenAs.Select(latin => latin == own ? text.Source : Translation(latin, id)).FirstOrDefault(found => found is not null) is { } latin
            ? (SerbianScript.ToCyrillic(latin), false)
            : (text.Source, true);
    }

    private string? Translation(string language, string id) => tables.TryGetValue(language, out var table) ? table.GetValueOrDefault(id) : null;

    /// <summary>The words of a text in a language; the source words, saying so, when there is no translation.</summary>
    public (string Text, bool IsFallback) Find(string language, Text text) =>
        sources.ContainsKey(text.Id) ? Find(language, text.Id) : (text.Source, true);

    /// <summary>Whether there is a text of that id.</summary>
    public bool Has(string id) => sources.ContainsKey(id);

    /// <summary>The texts without words in a language, by id.</summary>
    public IEnumerable<Text> Missing(string language) => Texts.Where(t => Find(language, t.Id).IsFallback);

    /// <summary>All translations by language and id; for the content hash.</summary>
    internal IEnumerable<(string Language, string Id, string Text)> Translations =>
        from table in tables.OrderBy(t => t.Key, StringComparer.Ordinal)
        from entry in table.Value.OrderBy(e => e.Key, StringComparer.Ordinal)
        select (table.Key, entry.Key, entry.Value);
}
