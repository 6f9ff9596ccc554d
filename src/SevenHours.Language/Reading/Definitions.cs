namespace SevenHours.Language;

/// <summary>An entry of a section after overlay.</summary>
/// <param name="Key">Its id, where it is defined last.</param>
/// <param name="Node">Its keys.</param>
/// <param name="Layer">The layer that defined it last.</param>
/// <param name="IsOverlaid">Whether it changes what a library defines.</param>
internal sealed record Definition(ScalarNode Key, YamlNode Node, Layer Layer, bool IsOverlaid);

/// <summary>Gathers the entries of all sections and lays the package over its libraries.</summary>
internal sealed class Definitions(CompletedShape shape, LayerFiles files, Diagnostics diagnostics)
{
    private const string Strings = "strings/";
    private readonly Dictionary<string, SortedDictionary<string, Definition>> sections =
        shape.Order.ToDictionary(s => s.Name, _ => new SortedDictionary<string, Definition>(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The entries of a section by id.</summary>
    public IReadOnlyDictionary<string, Definition> Of(string section) => sections[section];

    /// <summary>The entry of an id, or null.</summary>
    public Definition? Find(string section, string id) => sections.GetValueOrDefault(section)?.GetValueOrDefault(id);

    /// <summary>Adds the content files of a layer. Libraries have to come before what builds on them.</summary>
    public void Add(Layer layer)
    {
        foreach (var file in layer.Files)
        {
            if (file is LayerWalk.Manifest or LayerWalk.Library or LayerWalk.Edition or GateFile.Name || file.StartsWith(Strings, StringComparison.Ordinal) || Layer.IsHidden(file)) continue;
            if (file.EndsWith(".yaml", StringComparison.Ordinal)) AddFile(layer, file);
            else if (LooksLikeYaml(file)) diagnostics.Report(LanguageRules.BadExtension, Location.StartOf(layer.Shown(file)), layer.Shown(file));
        }
    }

    private void AddFile(Layer layer, string file)
    {
        if (files.Yaml(layer, file) is not { } map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (!sections.TryGetValue(key.Value, out var section))
                diagnostics.Report(LanguageRules.UnknownSection, key.At, key.Value, diagnostics.Hint(key.Value, sections.Keys));
            else if (value is MapNode entries) AddEntries(layer, key.Value, section, entries);
            else if (!value.IsNull) diagnostics.Report(LanguageRules.WrongNode, value.At, key.Value, "a map of ids", value.Shown);
        }
    }

    private void AddEntries(Layer layer, string name, SortedDictionary<string, Definition> section, MapNode entries)
    {
        foreach (var (key, value) in entries.Entries)
        {
            if (!Identifiers.IsValid(key.Value)) diagnostics.Report(LanguageRules.BadId, key.At, key.Value);
            else if (Overlay.Lay(layer, name, section, key, value, diagnostics) is { } definition) section[key.Value] = definition;
        }
    }

    private static bool LooksLikeYaml(string file) =>
        file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
