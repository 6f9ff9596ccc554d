namespace SevenHours.Web.Hosting;

/// <summary>The scenarios that exercises can be made from: the packages in one folder.</summary>
public static class ScenarioFolder
{
    private const string Name = "scenarios";
    private const string Manifest = "scenario.yaml";
    private const string Edition = "edition.yaml";

    /// <summary>The nearest folder <c>scenarios</c>, looked for from where the server was started and from where it lies.</summary>
    public static string Default { get; } = new[] { Environment.CurrentDirectory, AppContext.BaseDirectory }
        .SelectMany(Above).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(Directory.Exists)
        ?? Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>The names of the packages, in ordinal order.</summary>
    public static IReadOnlyList<string> Packages(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateDirectories(folder).Where(path => File.Exists(Path.Combine(path, Manifest)))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The folder of a package by its name; null when there is none. A path is not a name.</summary>
    public static string? Find(string folder, string? name) =>
        Packages(folder).Contains(name, StringComparer.Ordinal) ? Path.Combine(folder, name!) : null;

    /// <summary>The names of the national editions, in ordinal order.</summary>
    public static IReadOnlyList<string> Laws(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateDirectories(folder).Where(path => File.Exists(Path.Combine(path, Edition)))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
