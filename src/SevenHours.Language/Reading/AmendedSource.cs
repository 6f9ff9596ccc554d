using System.Text;

namespace SevenHours.Language;

/// <summary>A source with amendments beside its packages, each a folder with one file.</summary>
/// <remarks>Folders of amendments begin with a sign that no package can include, so that they cannot be taken for one.</remarks>
internal sealed class AmendedSource(IPackageSource source, IReadOnlyList<string> amendments) : IPackageSource
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = amendments
        .Select((text, index) => (Path: $"{FolderOf(index)}/{FileOf(index)}", text))
        .ToDictionary(a => a.Path, a => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(a.text), StringComparer.Ordinal);

    /// <summary>The folders of the amendments, in the order they were made.</summary>
    public IEnumerable<string> Folders => amendments.Select((_, index) => FolderOf(index));

    public bool Exists(string path) => files.ContainsKey(path) || source.Exists(path);

    public ReadOnlyMemory<byte> Read(string path) => files.TryGetValue(path, out var bytes) ? bytes : source.Read(path);

    public IEnumerable<string> Files(string folder) =>
        folder.StartsWith('@') ? files.Keys.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal)) : source.Files(folder);

    private static string FolderOf(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@{index + 1}");

    private static string FileOf(int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"amendment-{index + 1}.yaml");
}
