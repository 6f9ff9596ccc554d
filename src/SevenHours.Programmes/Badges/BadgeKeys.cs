using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SevenHours.Programmes.Badges;

/// <summary>
/// The keys badges of this server are signed with, in the folder <c>badges</c> of its data: public halves as JWK, readable by the command line, the private half
/// of the present one sealed as everything secret there is. A key that was replaced loses its private half and goes on verifying. Thread-safe.
/// </summary>
/// <param name="dataFolder">The folder of the server's data.</param>
/// <param name="seal">Seals the private half.</param>
/// <param name="open">Opens what was sealed.</param>
/// <param name="time">The time keys are made.</param>
public sealed class BadgeKeys(string dataFolder, Func<byte[], byte[]> seal, Func<byte[], byte[]> open, TimeProvider time)
{
    private const string Folder = "badges", PublicEnd = ".jwk.json", SecretEnd = ".key";
    private const int Bits = 3072;

    private readonly Lock _gate = new();
    private readonly string _folder = Path.Combine(dataFolder, Folder);

    /// <summary>Every public key, the present one first. Empty while nothing was ever signed.</summary>
    public IReadOnlyList<BadgeKey> Public => PublicIn(dataFolder);

    /// <summary>The public keys that lie in a folder of data, the latest first.</summary>
    public static IReadOnlyList<BadgeKey> PublicIn(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, Folder);
        return !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*" + PublicEnd)
                .Select(file => (Key: BadgeKey.Read(JsonNode.Parse(File.ReadAllText(file))), File: Path.GetFileName(file)))
                .Where(pair => pair.Key is not null).OrderByDescending(pair => pair.File, StringComparer.Ordinal).Select(pair => pair.Key!),
        ];
    }

    /// <summary>Signs with the present key, which is made when there is none.</summary>
    public T Sign<T>(Func<RSA, BadgeKey, T> sign)
    {
        using var key = Present();
        return sign(key, BadgeKey.Of(key));
    }

    /// <summary>Makes the first key when there is none, so that it can be given out before anything is signed.</summary>
    public void Ensure() => Present().Dispose();

    /// <summary>Makes a new key; the one before keeps its public half alone.</summary>
    public BadgeKey Renew()
    {
        lock (_gate)
        {
            using var key = Make();
            return BadgeKey.Of(key);
        }
    }

    private RSA Present()
    {
        lock (_gate)
        {
            var secret = Directory.Exists(_folder) ? Directory.EnumerateFiles(_folder, "*" + SecretEnd).Order(StringComparer.Ordinal).LastOrDefault() : null;
            if (secret is null)
                return Make();
            var key = RSA.Create();
            try
            {
                key.ImportPkcs8PrivateKey(open(File.ReadAllBytes(secret)), out _);
                return key;
            }
            catch (CryptographicException)
            {
                // Restored without what it was sealed with: a new one signs, and the old public half goes on verifying.
                key.Dispose();
                return Make();
            }
        }
    }

    // The public half first: a key that signs is always one that can be verified. Names sort by the moment they were made.
    private RSA Make()
    {
        Directory.CreateDirectory(_folder);
        var key = RSA.Create(Bits);
        var made = BadgeKey.Of(key);
        var name = string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmssfff}-{made.Id[..8].Replace('_', '-')}");
        Write(Path.Combine(_folder, name + PublicEnd), System.Text.Encoding.UTF8.GetBytes(made.Jwk().ToJsonString()), isSecret: false);
        Write(Path.Combine(_folder, name + SecretEnd), seal(key.ExportPkcs8PrivateKey()), isSecret: true);
        foreach (var old in Directory.EnumerateFiles(_folder, "*" + SecretEnd).Where(file => !file.EndsWith(name + SecretEnd, StringComparison.Ordinal)))
            File.Delete(old);
        return key;
    }

    private static void Write(string path, byte[] content, bool isSecret)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isSecret && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
