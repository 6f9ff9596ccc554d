using Shouldly;

namespace SevenHours.Content.Tests.Running;

/// <summary>Copies of packages that a test may spoil.</summary>
internal sealed class PackageCopy : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sevenhours").FullName;

    /// <summary>Copies packages side by side, so that one can include the other.</summary>
    public PackageCopy(params string[] packages)
    {
        foreach (var package in packages)
        {
            foreach (var file in Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetFileName(package), Path.GetRelativePath(package, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    /// <summary>The path of a copy.</summary>
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>Changes every occurrence of a text in a file; it must occur.</summary>
    public void Replace(string file, string text, string by)
    {
        var before = File.ReadAllText(PathOf(file));
        before.ShouldContain(text);
        File.WriteAllText(PathOf(file), before.Replace(text, by, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
