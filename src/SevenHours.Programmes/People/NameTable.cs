using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Programmes;

/// <summary>
/// Names of countries and languages, from <c>programmes/names.json</c>: shipped, because what a machine knows of them differs from the next
/// machine's. Thread-safe.
/// </summary>
internal static class NameTable
{
    private static readonly Lazy<JsonObject> s_file = new(Read);

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> s_countries = new(() => Table("countries"));

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> s_languages = new(() => Table("languages"));

    public static FrozenDictionary<string, FrozenDictionary<string, string>> Countries => s_countries.Value;

    public static FrozenDictionary<string, FrozenDictionary<string, string>> Languages => s_languages.Value;

    /// <summary>A name in a reader's language, else in English, else the code.</summary>
    public static string Of(FrozenDictionary<string, FrozenDictionary<string, string>> table, string code, string reader) =>
        !table.TryGetValue(code, out var names) ? code
        : names.TryGetValue(reader, out var own) ? own
        : names.GetValueOrDefault("en", code);

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Table(string name) => s_file.Value[name]!.AsObject().ToFrozenDictionary(
        row => row.Key, row => row.Value!.AsObject().ToFrozenDictionary(said => said.Key, said => said.Value!.GetValue<string>(), StringComparer.Ordinal), StringComparer.Ordinal);

    private static JsonObject Read()
    {
        using var stream = typeof(NameTable).Assembly.GetManifestResourceStream("Words/names.json")!;
        return JsonSerializer.Deserialize<JsonObject>(stream)!;
    }
}
