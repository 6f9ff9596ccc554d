namespace SevenHours.Language;

/// <summary>Loads the files of a package and remembers whether one of them was lost.</summary>
internal sealed class LayerFiles(IPackageSource source, Diagnostics diagnostics)
{
    /// <summary>
    /// Whether the content of a file is unknown. What is missing may then stand in that file, so nothing is reported as missing.
    /// </summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The YAML files that were loaded, by their paths for people.</summary>
    public Dictionary<string, MapNode> Loaded { get; } = new(StringComparer.Ordinal);

    /// <summary>A layer with the list of its files.</summary>
    public Layer Open(string folder, string prefix, bool isAmendment = false, bool isEdition = false) =>
        new(folder, prefix, [.. source.Files(folder).Order(StringComparer.Ordinal)]) { IsAmendment = isAmendment, IsEdition = isEdition };

    /// <summary>The text of a file, or null when an error was reported.</summary>
    public string? Text(Layer layer, string file)
    {
        var text = SourceReader.Read(source, layer.InSource(file), layer.Shown(file), diagnostics);
        IsIncomplete |= text is null;
        return text;
    }

    /// <summary>The map a YAML file holds, or null when it is empty or an error was reported.</summary>
    public MapNode? Yaml(Layer layer, string file)
    {
        if (Text(layer, file) is not { } text) return null;
        var map = YamlLoader.Load(new SourceFile(layer.Shown(file), layer, text), diagnostics, out var isBroken);
        IsIncomplete |= isBroken;
        if (map is not null) Loaded[layer.Shown(file)] = map;
        return map;
    }
}
