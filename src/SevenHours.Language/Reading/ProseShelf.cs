namespace SevenHours.Language;

/// <summary>The Markdown files that models refer to, each loaded once.</summary>
internal sealed class ProseShelf(LayerFiles files, Diagnostics diagnostics)
{
    private const string Ending = ".md";
    private readonly SortedDictionary<string, Prose?> shelf = new(StringComparer.Ordinal);

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, Prose> All =>
        new OrderedDictionary<string, Prose>(
            shelf.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value!)), StringComparer.Ordinal);

    /// <summary>The file a scalar names, or null when an error was reported.</summary>
    public Prose? Find(ScalarNode node)
    {
        var (layer, file) = (node.File.Layer, node.Value);
        if (!IsInside(file))
        {
            diagnostics.Report(LanguageRules.ProseOutside, node.At, file);
            return null;
        }

        if (!layer.Has(file))
        {
            diagnostics.Report(LanguageRules.ProseMissing, node.At, layer.Shown(file));
            return null;
        }

        var shown = layer.Shown(file);
        if (!shelf.TryGetValue(shown, out var prose)) shelf.Add(shown, prose = Load(layer, file));
        return prose;
    }

    private Prose? Load(Layer layer, string file)
    {
        if (files.Text(layer, file) is not { } text) return null;
        if (string.IsNullOrWhiteSpace(text)) diagnostics.Report(LanguageRules.EmptyFile, Location.StartOf(layer.Shown(file)), layer.Shown(file));
        var translations = new Dictionary<string, string>(StringComparer.Ordinal);
        var stem = file[..^Ending.Length] + ".";
        foreach (var candidate in layer.Files)
        {
            if (!candidate.StartsWith(stem, StringComparison.Ordinal) || !candidate.EndsWith(Ending, StringComparison.Ordinal)) continue;
            if (candidate.Length <= stem.Length + Ending.Length) continue;
            var language = candidate[stem.Length..^Ending.Length];
            if (Languages.IsValid(language) && files.Text(layer, candidate) is { } translation) translations.Add(language, translation);
        }

        return new Prose(layer.Shown(file), text, layer.Language, translations);
    }

    private static bool IsInside(string file) =>
        file.EndsWith(Ending, StringComparison.Ordinal)
        && !file.AsSpan().ContainsAny('\\', ':')
        && file.Split('/').All(segment => segment.Length > 0 && segment[0] != '.');
}
