namespace SevenHours.Language;

/// <summary>Reads scenario packages. Safe for several threads.</summary>
/// <typeparam name="TManifest">The model of <c>scenario.yaml</c>.</typeparam>
public sealed class PackageReader<TManifest> where TManifest : PackageManifest
{
    private readonly PackageShape shape;

    /// <summary>A reader of packages of a shape, which must not change from here on.</summary>
    public PackageReader(PackageShape shape)
    {
        this.shape = shape;
        if (shape.ManifestType != typeof(TManifest)) shape.Manifest<TManifest>();
    }

    /// <summary>Reads the package in a folder of the file system; its neighbours can be included.</summary>
    public Package<TManifest> Read(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        return Read(source, root);
    }

    /// <summary>Reads a package. Whatever is wrong with it becomes findings, never an exception.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    public Package<TManifest> Read(IPackageSource source, string root) => Read(source, root, []);

    /// <summary>Reads a package with amendments laid over it.</summary>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    /// <param name="amendments">The YAML of each amendment, in the order they were made: entries as in any content file.</param>
    public Package<TManifest> Read(IPackageSource source, string root, IReadOnlyList<string> amendments)
    {
        var amended = new AmendedSource(source, amendments);
        return new(new PackageReading(shape.Completed, amended).Read(root, amended.Folders));
    }
}
