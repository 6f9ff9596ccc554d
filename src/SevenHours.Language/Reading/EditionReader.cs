namespace SevenHours.Language;

/// <summary>Reads what a national edition says of itself, without a package below it.</summary>
public static class EditionReader
{
    /// <summary>The manifest of an edition; null when there is none, or it cannot be read.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="folder">The folder of the edition in the source.</param>
    public static EditionManifest? Read(IPackageSource source, string folder)
    {
        var diagnostics = new Diagnostics();
        var files = new LayerFiles(source, diagnostics);
        var layer = files.Open(folder, $"../{folder}/", isEdition: true);
        if (!layer.Has(LayerWalk.Edition) || files.Yaml(layer, LayerWalk.Edition) is not { } node) return null;
        var manifest = new EditionManifest();
        new PackageShape().Completed.Edition.Read(node, "edition", new MappingContext(diagnostics, new ProseShelf(files, diagnostics)), manifest, node.At);
        return diagnostics.HasErrors ? null : manifest;
    }
}
