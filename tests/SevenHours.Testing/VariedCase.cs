namespace SevenHours.Testing;

/// <summary>The first case with something of it otherwise: a folder of packages for a server to offer.</summary>
public abstract class VariedCase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-case-");

    /// <summary>Writes the packages.</summary>
    /// <param name="name">The name of the package.</param>
    /// <param name="file">The file of it that is added.</param>
    /// <param name="yaml">What stands in that file.</param>
    protected VariedCase(string name, string file, string yaml)
    {
        Copy(Repository.PathOf("scenarios/common"), Path.Combine(Scenarios, "common"));
        Copy(Repository.PathOf("scenarios/vicenza"), Path.Combine(Scenarios, name));
        File.WriteAllText(Path.Combine(Scenarios, name, file), yaml);
    }

    /// <summary>The folder in which <see cref="Scenarios"/> lies.</summary>
    public string Folder => folder.FullName;

    /// <summary>The folder of the packages.</summary>
    public string Scenarios => Path.Combine(folder.FullName, "scenarios");

    /// <inheritdoc />
    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
