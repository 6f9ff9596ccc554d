using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>
/// Small things that leave the server and come back: sealed so that nobody reads or changes them, each for one purpose, and not longer
/// than it lives. What may come back only once is burned with <see cref="OpenOnce{T}"/>. Thread-safe.
/// </summary>
public sealed class Sealed(IDataProtectionProvider protection, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _burned = new(StringComparer.Ordinal);

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Seals a value for a purpose.</summary>
    public string Seal<T>(string purpose, T value, TimeSpan life) => Base64Url.EncodeToString(Protector(purpose).Protect(
        JsonSerializer.SerializeToUtf8Bytes(new Letter<T>(Convert.ToHexString(RandomNumberGenerator.GetBytes(8)), Now + (long)life.TotalSeconds, value))));

    /// <summary>The value, when the token was sealed here for this purpose and still lives; null otherwise.</summary>
    public T? Open<T>(string purpose, string? token)
        where T : class => Read<T>(purpose, token)?.Value;

    /// <summary>The value, the first time it is asked for; null otherwise.</summary>
    public T? OpenOnce<T>(string purpose, string? token)
        where T : class
    {
        if (Read<T>(purpose, token) is not { } letter)
            return null;

        lock (_gate)
        {
            foreach (var (id, until) in _burned)
            {
                if (until <= Now)
                    _burned.Remove(id);
            }

            return _burned.TryAdd(letter.Id, letter.Until) ? letter.Value : null;
        }
    }

    private Letter<T>? Read<T>(string purpose, string? token)
        where T : class
    {
        if (string.IsNullOrEmpty(token))
            return null;
        try
        {
            var letter = JsonSerializer.Deserialize<Letter<T>>(Protector(purpose).Unprotect(Base64Url.DecodeFromChars(token)));
            return letter is not null && letter.Until > Now ? letter : null;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector("SevenHours.Accounts", purpose);

    private sealed record Letter<T>(string Id, long Until, T Value);
}
