namespace SevenHours.Language;

/// <summary>The package itself or one of its libraries.</summary>
/// <param name="folder">Its folder in the source.</param>
/// <param name="prefix">What its paths begin with for people: nothing for the package, <c>../common/</c> for a library.</param>
/// <param name="files">All its files, as paths in the source, in order.</param>
internal sealed class Layer(string folder, string prefix, IReadOnlyList<string> files)
{
    /// <summary>For text that belongs to no package.</summary>
    public static readonly Layer None = new("", "", []);

    private readonly HashSet<string> known = new(files, StringComparer.Ordinal);

    public string Folder { get; } = folder;

    /// <summary>The files below its folder, relative to it, in order.</summary>
    public IEnumerable<string> Files => files.Select(f => Folder.Length == 0 ? f : f[(Folder.Length + 1)..]);

    /// <summary>Libraries have lower ranks than what builds on them.</summary>
    public int Rank { get; set; }

    /// <summary>Whether it amends a package in play: its lists lengthen those below instead of taking their place.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Whether it is a national edition laid over a package.</summary>
    public bool IsEdition { get; init; }

    /// <summary>The language its texts stand in.</summary>
    public string Language { get; set; } = "";

    /// <summary>Whether a file or a folder above it begins with a dot: editors and version control keep such files.</summary>
    public static bool IsHidden(string file) => file.StartsWith('.') || file.Contains("/.", StringComparison.Ordinal);

    public bool Has(string file) => known.Contains(InSource(file));

    public string InSource(string file) => Folder.Length == 0 ? file : $"{Folder}/{file}";

    public string Shown(string file) => prefix + file;
}
