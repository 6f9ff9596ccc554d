namespace SevenHours.Language;

/// <summary>Where packages lie. Paths use forward slashes and are relative to the source.</summary>
public interface IPackageSource
{
    /// <summary>Whether there is a file.</summary>
    bool Exists(string path);

    /// <summary>The bytes of a file; of a file over <see cref="PackageLimits.FileBytes"/> perhaps only the beginning.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>All files in a folder and below, as paths that <see cref="Read"/> takes, in any order.</summary>
    IEnumerable<string> Files(string folder);
}
