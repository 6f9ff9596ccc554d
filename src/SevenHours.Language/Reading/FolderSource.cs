namespace SevenHours.Language;

/// <summary>Packages in a folder of the file system. Nothing outside the folder can be read.</summary>
public sealed class FolderSource(string folder) : IPackageSource
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The source and the root of a package given by its own folder, so that its neighbours can be included.</summary>
    public static (FolderSource Source, string Root) Of(string packageFolder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(packageFolder));
        return Path.GetDirectoryName(full) is { } parent ? (new FolderSource(parent), Path.GetFileName(full)) : (new FolderSource(full), "");
    }

    /// <inheritdoc/>
    public bool Exists(string path) => Resolve(path) is { } full && File.Exists(full);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        var full = Resolve(path) ?? throw new FileNotFoundException($"{path} is outside the folder.");
        using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[Math.Min(stream.Length, PackageLimits.FileBytes + 1)];
        return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    /// <inheritdoc/>
    public IEnumerable<string> Files(string folder)
    {
        if (Resolve(folder) is not { } full || !Directory.Exists(full)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16 };
        return Directory.EnumerateFiles(full, "*", options).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));
    }

    private string? Resolve(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal)) return null;
        var full = Path.GetFullPath(Path.Combine(root, path));
        return full == root || full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }
}
