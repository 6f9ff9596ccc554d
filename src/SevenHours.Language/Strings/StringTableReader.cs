using System.Globalization;

namespace SevenHours.Language;

/// <summary>Reads <c>strings/&lt;language&gt;.yaml</c>, and the files of a folder <c>strings/&lt;language&gt;/</c>, of every layer and compares them with the texts.</summary>
internal sealed class StringTableReader(MappingContext context, LayerFiles files, Definitions definitions)
{
    private const string Folder = "strings/";
    private const string Ending = ".yaml";
    private const int ShownIds = 3;
    private readonly SortedDictionary<string, Dictionary<string, string>> tables = new(StringComparer.Ordinal);

    /// <summary>Reads the tables of all layers, libraries first.</summary>
    /// <param name="layers">The layers; the package itself is the last.</param>
    /// <param name="languages">The languages of the manifest, with their places.</param>
    public StringTables Read(IReadOnlyList<Layer> layers, IReadOnlyList<(string Language, Location At)> languages)
    {
        var package = layers.LastOrDefault(l => !l.IsEdition);
        foreach (var layer in layers)
        {
            foreach (var file in layer.Files.Where(IsTable)) ReadTable(layer, file, languages, layer == package);
        }

        var sources = new SortedDictionary<string, (Text Text, string Language)>(StringComparer.Ordinal);
        foreach (var (id, (text, layer)) in context.Texts) sources.Add(id, (text, layer.Language));
        var strings = new StringTables(
            sources,
            tables.ToDictionary(t => t.Key, t => (IReadOnlyDictionary<string, string>)t.Value, StringComparer.Ordinal),
            [.. languages.Select(l => l.Language)]);
        foreach (var (language, at) in languages) ReportMissing(strings, language, at);
        return strings;
    }

    private static bool IsTable(string file) =>
        file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(Ending, StringComparison.Ordinal);

    private void ReadTable(Layer layer, string file, IReadOnlyList<(string Language, Location At)> languages, bool isPackage)
    {
        var language = file[Folder.Length..^Ending.Length].Split('/')[0];
        var start = Location.StartOf(layer.Shown(file));
        if (!Languages.IsValid(language)) context.Diagnostics.Report(LanguageRules.BadLanguage, start, language);
        else if (language == layer.Language) context.Diagnostics.Report(LanguageRules.SourceTable, start, language);
        else if (files.Yaml(layer, file) is { } map)
        {
            var isListed = languages.Any(l => l.Language == language);
            if (isPackage && !isListed) context.Diagnostics.Report(LanguageRules.UnlistedTable, start, language);
            if (!tables.TryGetValue(language, out var table)) tables.Add(language, table = new(StringComparer.Ordinal));
            foreach (var (key, value) in map.Entries) ReadEntry(layer, table, key, value);
        }
    }

    private void ReadEntry(Layer layer, Dictionary<string, string> table, ScalarNode key, YamlNode value)
    {
        if (value is not ScalarNode translation)
        {
            context.Diagnostics.Report(LanguageRules.WrongNode, value.At, key.Value, "a text", value.Shown);
        }
        else if (!context.Texts.TryGetValue(key.Value, out var source))
        {
            ReportOrphan(key);
        }
        else if (string.IsNullOrWhiteSpace(translation.Value))
        {
            context.Diagnostics.Report(LanguageRules.EmptyTranslation, translation.At, key.Value);
        }
        else if (layer.Rank >= source.Layer.Rank)
        {
            // A library cannot translate the words that a package laid over its own.
            table[key.Value] = translation.Value.TrimEnd('\n');
            ComparePlaceholders(key, translation, source.Text);
        }
    }

    private void ReportOrphan(ScalarNode key)
    {
        if (files.IsIncomplete || IsOverlaid(key.Value)) return;
        var near = context.Diagnostics.Hint(key.Value, context.Texts.Keys);
        context.Diagnostics.Report(LanguageRules.OrphanString, key.At, key.Value, near);
    }

    // The text may have been taken out by an overlay; the library's table is right all the same.
    private bool IsOverlaid(string id) =>
        id.Split('.') is [var section, var entity, ..]
        && definitions.Find(section, entity) is { IsOverlaid: true };

    private void ComparePlaceholders(ScalarNode key, ScalarNode translation, Text source)
    {
        var (here, there) = (Placeholders.In(translation.Value), Placeholders.In(source.Source));
        if (here.SetEquals(there)) return;
        context.Diagnostics.Report(LanguageRules.PlaceholderMismatch, translation.At, key.Value, Placeholders.Shown(here), Placeholders.Shown(there));
    }

    private void ReportMissing(StringTables strings, string language, Location at)
    {
        if (files.IsIncomplete) return;
        var missing = strings.Missing(language).Select(t => t.Id)
            .Concat(context.Prose.All.Values.Where(p => p.Find(language).IsFallback).Select(p => p.Path))
            .ToList();
        if (missing.Count == 0) return;
        var total = context.Texts.Count + context.Prose.All.Count;
        var first = string.Join(", ", missing.Take(ShownIds).Select(id => $"`{id}`"));
        context.Diagnostics.Report(LanguageRules.MissingTranslations, at, language, Invariant(missing.Count), Invariant(total), first);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
