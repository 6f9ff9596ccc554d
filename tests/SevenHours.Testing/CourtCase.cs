namespace SevenHours.Testing;

/// <summary>The first case with somebody who sits at its court: a folder of packages for a server to offer.</summary>
/// <remarks>The case itself leaves the court to policy; its figures are calibrated so.</remarks>
public sealed class CourtCase : IDisposable
{
    /// <summary>The name of the package.</summary>
    public const string Name = "court";

    private const string Judge = """
        seats:
          judge: { agency: court_verania, title: "Judge, District Court", languages: [en], idle_because: Rules when a file comes. }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-court-");

    /// <summary>Writes the packages.</summary>
    public CourtCase()
    {
        Copy(Repository.PathOf("scenarios/common"), Path.Combine(Scenarios, "common"));
        Copy(Repository.PathOf("scenarios/vicenza"), Path.Combine(Scenarios, Name));
        File.WriteAllText(Path.Combine(Scenarios, Name, "world", "judge.yaml"), Judge);
    }

    /// <summary>The folder in which <see cref="Scenarios"/> lies.</summary>
    public string Folder => folder.FullName;

    /// <summary>The folder of the packages.</summary>
    public string Scenarios => Path.Combine(folder.FullName, "scenarios");

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);

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
