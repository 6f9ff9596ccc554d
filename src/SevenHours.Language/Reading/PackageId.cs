namespace SevenHours.Language;

/// <summary>Reads what a package is called, without reading the rest of it.</summary>
public static class PackageId
{
    private const string Key = "scenario";

    /// <summary>The id in the manifest of a package; null when there is no manifest, or it cannot be read.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    public static string? Of(IPackageSource source, string root)
    {
        var files = new LayerFiles(source, new Diagnostics());
        var layer = files.Open(root, "");
        return layer.Has(LayerWalk.Manifest) && files.Yaml(layer, LayerWalk.Manifest)?.Find(Key) is ScalarNode { IsNull: false } named ? named.Value : null;
    }

    /// <summary>The folder among those beside each other whose package bears an id: a folder may be called otherwise. Null for none.</summary>
    /// <param name="folder">Where the packages lie.</param>
    /// <param name="id">The id.</param>
    public static string? Find(string folder, string id)
    {
        if (!Directory.Exists(folder)) return null;
        var source = new FolderSource(folder);
        return Directory.EnumerateDirectories(folder).Select(Path.GetFileName).OfType<string>()
            .OrderBy(name => name != id).ThenBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(name => Of(source, name) == id) is { } found ? Path.Combine(folder, found) : null;
    }
}
