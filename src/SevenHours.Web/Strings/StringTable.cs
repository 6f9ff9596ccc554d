using System.Text.Json;

namespace SevenHours.Web.Strings;

/// <summary>The strings of one language: by id, and by plural category where a string counts something.</summary>
public sealed class StringTable
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _entries = new(StringComparer.Ordinal);

    private StringTable(string language) => Language = language;

    public string Language { get; }

    /// <summary>All ids, in ordinal order.</summary>
    public IEnumerable<string> Ids => _entries.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads a table: a flat object whose values are texts, or objects from plural category to text.</summary>
    public static StringTable Read(string language, Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var table = new StringTable(language);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            table._entries.Add(entry.Name, entry.Value.ValueKind == JsonValueKind.String
                ? new Dictionary<string, string> { ["other"] = entry.Value.GetString()! }
                : entry.Value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!));
        }

        return table;
    }

    /// <summary>The table that ships inside this assembly.</summary>
    public static StringTable Embedded(string language)
    {
        using var json = typeof(StringTable).Assembly.GetManifestResourceStream($"Strings/{language}.json")
            ?? throw new InvalidOperationException($"The assembly has no string table for '{language}'.");
        return Read(language, json);
    }

    /// <summary>The forms of an id by plural category (a plain text is its <c>other</c>); null when the table lacks it.</summary>
    public IReadOnlyDictionary<string, string>? Forms(string id) => _entries.GetValueOrDefault(id);
}
