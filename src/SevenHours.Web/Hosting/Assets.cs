using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace SevenHours.Web.Hosting;

/// <summary>The files under <c>wwwroot</c> beside the assembly, each addressed with the hash of its content.</summary>
public sealed class Assets
{
    private readonly ConcurrentDictionary<string, string> _urls = new(StringComparer.Ordinal);

    public PhysicalFileProvider Files { get; } = new(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    /// <summary>The address of a file, such as <c>/look/base.css?v=9f86d081</c>. The browser may keep it for ever.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string Url(string path) => _urls.GetOrAdd(path, Hashed);

    private string Hashed(string path)
    {
        var file = Files.GetFileInfo(path);
        if (!file.Exists)
            throw new FileNotFoundException($"There is no file '{path}' under wwwroot.", path);

        using var content = file.CreateReadStream();
        return $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))}";
    }
}
