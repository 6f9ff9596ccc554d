namespace SevenHours.Testing;

/// <summary>The first case with banks that answer within hours: a folder of packages for a server to offer.</summary>
/// <remarks>In the case itself a bank takes days, and the first day is over before it has answered.</remarks>
public sealed class BankCase : IDisposable
{
    /// <summary>The name of the package.</summary>
    public const string Name = "bank";

    private const string Pace = """
        actions:
          bank_order: { overlay: extend, lead_time: [1h, 1h, 1h] }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-bank-");

    /// <summary>Writes the packages.</summary>
    public BankCase()
    {
        Copy(Repository.PathOf("scenarios/common"), Path.Combine(Scenarios, "common"));
        Copy(Repository.PathOf("scenarios/vicenza"), Path.Combine(Scenarios, Name));
        File.WriteAllText(Path.Combine(Scenarios, Name, "actions", "bank.yaml"), Pace);
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
