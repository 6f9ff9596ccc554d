using System.Text;

namespace SevenHours.Language;

/// <summary>Packages in memory: archives, tests, drafts that are not saved yet.</summary>
public sealed class MemorySource : IPackageSource
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    /// <summary>Puts a text file, replacing one of that path.</summary>
    public MemorySource With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file, replacing one of that path.</summary>
    public MemorySource With(string path, ReadOnlyMemory<byte> bytes)
    {
        files[path] = bytes;
        return this;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);

    /// <inheritdoc/>
    public IEnumerable<string> Files(string folder) =>
        folder.Length == 0 ? files.Keys : files.Keys.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal));
}
