namespace SevenHours.Language;

/// <summary>Keeps what was read of another source, so that a package can be read again as it was although its files have changed since.</summary>
/// <remarks>Not safe for several threads.</remarks>
public sealed class RememberingSource(IPackageSource source) : IPackageSource
{
    private readonly Dictionary<string, bool> existing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadOnlyMemory<byte>> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> folders = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        if (!existing.TryGetValue(path, out var exists)) existing.Add(path, exists = source.Exists(path));
        return exists;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        if (!read.TryGetValue(path, out var bytes)) read.Add(path, bytes = source.Read(path));
        return bytes;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Files(string folder)
    {
        if (!folders.TryGetValue(folder, out var files)) folders.Add(folder, files = [.. source.Files(folder)]);
        return files;
    }
}
