using System.Text;
using SevenHours.Language;

namespace SevenHours.Cli.Languages;

/// <summary>A library read by itself: a scenario is made up that includes it and has nothing of its own.</summary>
internal sealed class LibraryAlone(IPackageSource source, string library, string language) : IPackageSource
{
    private static readonly string s_file = $"{Root}/scenario.yaml";
    private readonly byte[] manifest = Encoding.UTF8.GetBytes($"scenario: words\ntitle: Words\nlanguage: {language}\nlanguages: [{language}]\ninclude: [../{library}]\n");

    /// <summary>The folder of the scenario that is made up; no folder on a disk can have this name within a package.</summary>
    public const string Root = "=words";

    public bool Exists(string path) => path == s_file || source.Exists(path);

    public ReadOnlyMemory<byte> Read(string path) => path == s_file ? manifest : source.Read(path);

    public IEnumerable<string> Files(string folder) => folder == Root ? [s_file] : source.Files(folder);
}
