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
        var table = new StringTable(language);
        table.Add(json);
        return table;
    }

    /// <summary>
    /// The table that ships inside this assembly: what all screens share, and what each screen keeps beside its pages. Empty for a language
    /// nobody has begun.
    /// </summary>
    public static StringTable Embedded(string language)
    {
        var assembly = typeof(StringTable).Assembly;
        var table = new StringTable(language);
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Strings/", StringComparison.Ordinal) && name.EndsWith($"/{language}.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var json = assembly.GetManifestResourceStream(file)!;
            table.Add(json);
        }

        return table;
    }

    /// <summary>A table with every form of another written anew; its own entries, where it has any, stand before those.</summary>
    public StringTable With(StringTable other, Func<string, string> write)
    {
        var table = new StringTable(Language);
        foreach (var (id, forms) in other._entries)
            table._entries.Add(id, _entries.GetValueOrDefault(id) ?? forms.ToDictionary(form => form.Key, form => write(form.Value)));
        return table;
    }

    /// <summary>The forms of an id by plural category (a plain text is its <c>other</c>); null when the table lacks it.</summary>
    public IReadOnlyDictionary<string, string>? Forms(string id) => _entries.GetValueOrDefault(id);

    // An id that stands in two files throws: two screens would fight over it.
    private void Add(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            _entries.Add(entry.Name, entry.Value.ValueKind == JsonValueKind.String
                ? new Dictionary<string, string> { ["other"] = entry.Value.GetString()! }
                : entry.Value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!));
        }
    }
}
