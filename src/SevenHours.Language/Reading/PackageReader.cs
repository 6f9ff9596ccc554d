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
    /// <param name="edition">The folder of a national edition beside the package, laid over it before the amendments; null for none.</param>
    public Package<TManifest> Read(IPackageSource source, string root, IReadOnlyList<string> amendments, string? edition = null)
    {
        var amended = new AmendedSource(source, amendments);
        return new(new PackageReading(shape.Completed, amended).Read(root, edition, amended.Folders, throughGate: false));
    }

    /// <summary>Reads a package and leads it through the content gate: what may reach a real person is an error.</summary>
    /// <remarks>
    /// For authors, and for whoever takes a package in. What is already played is read without: a program that has learnt to see more must
    /// not lock anybody out of an exercise.
    /// </remarks>
    /// <param name="source">Where packages lie.</param>
    /// <param name="root">The folder of the package in the source.</param>
    /// <param name="edition">The folder of a national edition beside the package; null for none.</param>
    public Package<TManifest> ReadThroughGate(IPackageSource source, string root, string? edition = null) =>
        new(new PackageReading(shape.Completed, source).Read(root, edition, [], throughGate: true));
}
