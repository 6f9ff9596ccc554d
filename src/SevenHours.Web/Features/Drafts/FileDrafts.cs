using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Features.Drafts;

/// <summary>
/// Drafts as small files under the data folder, one folder for each owner. A file is replaced whole, so a killed server leaves
/// the text before or the text after, never half of it.
/// </summary>
internal sealed class FileDrafts(string folder) : IDrafts
{
    public async Task SaveAsync(string owner, string form, string text, CancellationToken cancellation)
    {
        var path = PathOf(owner, form);
        if (text.Length == 0)
        {
            File.Delete(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}.new";
        await File.WriteAllTextAsync(half, text, cancellation);
        File.Move(half, path, overwrite: true);
    }

    public async Task<string?> FindAsync(string owner, string form, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(PathOf(owner, form), cancellation);
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public Task EraseAsync(string owner, CancellationToken cancellation)
    {
        if (Directory.Exists(FolderOf(owner)))
            Directory.Delete(FolderOf(owner), recursive: true);
        return Task.CompletedTask;
    }

    // Names are hashed: an owner or a form may hold any character, and a file's name should tell nothing.
    private static string Hashed(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    private string FolderOf(string owner) => Path.Combine(folder, Hashed(owner));

    private string PathOf(string owner, string form) => Path.Combine(FolderOf(owner), Hashed(form) + ".txt");
}
