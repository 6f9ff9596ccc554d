using SevenHours.Language;

namespace SevenHours.Exercises;

/// <summary>Remembers which folders a package is made of, its libraries included, so that just these are copied.</summary>
internal sealed class CopyingSource(IPackageSource source) : IPackageSource
{
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);

    public bool Exists(string path) => source.Exists(path);

    public ReadOnlyMemory<byte> Read(string path) => source.Read(path);

    public IEnumerable<string> Files(string folder)
    {
        string[] found = [.. source.Files(folder)];
        files.UnionWith(found);
        return found;
    }

    public void CopyTo(string folder)
    {
        foreach (var file in files)
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            DurableFile.Write(target, source.Read(file).Span);
        }
    }
}
