using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using SevenHours.Language;

namespace SevenHours.Disciplines;

/// <summary>The words that generated material is made of, in every language of the interface: lists of lines, each list under a key. Data files within the program, each read once.</summary>
/// <remarks>
/// Luck draws the place of a line in its list, so every language has as many lines under a key as English has: the same seed then says the
/// same thing in each of them.
/// </remarks>
/// <param name="folder">Whose words: the first part of the names of its data files, such as <c>Digital</c>.</param>
internal sealed class MadeWords(string folder)
{
    private const string English = "en";
    private const string SerbianLatin = "sr-Latn";

    private readonly ConcurrentDictionary<string, FrozenDictionary<string, string[]>> tables = new(StringComparer.Ordinal);

    /// <summary>The languages the words are to be had in, English first. Serbian in Cyrillic is written from Serbian in Latin and has no file.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English, "fr", "ar", "ru", "bs", SerbianLatin, SerbianScript.Cyrillic, "cnr", "mk", "sq", "it"];

    /// <summary>The language of the words for a tag such as <c>ru-RU</c>; null when there are none. Serbian without a script is what people type: Latin.</summary>
    public static string? Find(string tag)
    {
        var parts = tag.Split('-', '_');
        return parts[0] == "sr"
            ? parts.Contains("Cyrl", StringComparer.OrdinalIgnoreCase) ? SerbianScript.Cyrillic : SerbianLatin
            : Languages.FirstOrDefault(language => language == parts[0]);
    }

    /// <summary>The language whose words are read by whoever reads a language: English when there are none in it.</summary>
    public static string Nearest(string tag) => Find(tag) ?? English;

    /// <summary>The keys of a language's table.</summary>
    public IEnumerable<string> Keys(string language) => In(language).Keys;

    /// <summary>All lines under a key.</summary>
    public IReadOnlyList<string> Of(string key, string language) => In(language)[key];

    /// <summary>How many lines there are under a key: as many in every language.</summary>
    public int Count(string key) => In(English)[key].Length;

    /// <summary>A line, in a language or the nearest there is.</summary>
    public string Line(string key, int place, string language) => In(language)[key][place];

    /// <summary>A data file that is not a table of a language, line by line; without blanks and what follows <c>#</c>.</summary>
    public IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
    }

    private FrozenDictionary<string, string[]> In(string language) => tables.GetOrAdd(Nearest(language), Read);

    private FrozenDictionary<string, string[]> Read(string language)
    {
        if (language == SerbianScript.Cyrillic)
        {
            return In(SerbianLatin).ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(SerbianScript.ToCyrillic).ToArray(), StringComparer.Ordinal);
        }

        using var stream = Open($"{language}.json");
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.EnumerateObject().ToFrozenDictionary(
            key => key.Name, key => key.Value.EnumerateArray().Select(line => line.GetString()!).ToArray(), StringComparer.Ordinal);
    }

    private Stream Open(string file) => typeof(MadeWords).Assembly.GetManifestResourceStream($"{folder}/{file}")
        ?? throw new InvalidOperationException($"The program lacks its data file {folder}/{file}.");
}
