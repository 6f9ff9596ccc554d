using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SevenHours.Programmes.Badges;

/// <summary>The public half of a key that badges are signed with.</summary>
/// <param name="Id">Its thumbprint after RFC 7638: the same key has the same id everywhere.</param>
/// <param name="N">The modulus, base64url.</param>
/// <param name="E">The exponent, base64url.</param>
public sealed record BadgeKey(string Id, string N, string E)
{
    /// <summary>Fewest bits of a key that is believed.</summary>
    public const int LeastBits = 2048;

    /// <summary>The public half of an RSA key.</summary>
    public static BadgeKey Of(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64Url.EncodeToString(parameters.Modulus), Base64Url.EncodeToString(parameters.Exponent));
        return new BadgeKey(Thumbprint(n, e), n, e);
    }

    /// <summary>Reads a JWK; null when it is no public RSA key of <see cref="LeastBits"/> or more. One that holds a private half is refused too.</summary>
    public static BadgeKey? Read(JsonNode? jwk)
    {
        if (jwk is not JsonObject key || Text(key, "kty") != "RSA" || Text(key, "n") is not { } n || Text(key, "e") is not { } e || key.ContainsKey("d")
            || Text(key, "use") is not (null or "sig") || Text(key, "alg") is not (null or "RS256"))
            return null;
        try
        {
            using var rsa = RSA.Create(new RSAParameters { Modulus = Base64Url.DecodeFromChars(n), Exponent = Base64Url.DecodeFromChars(e) });
            return rsa.KeySize < LeastBits ? null : Of(rsa);
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether a text is a set of keys (JWKS) with nothing in it.</summary>
    public static bool IsEmptySet(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject read && read["keys"] is JsonArray { Count: 0 };
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads keys somebody names: PEM of a public key, a JWK, or a set of them (JWKS); empty when it is none of these.</summary>
    public static IReadOnlyList<BadgeKey> ReadAll(string text)
    {
        if (text.Contains("-----BEGIN", StringComparison.Ordinal))
        {
            using var rsa = RSA.Create();
            try
            {
                rsa.ImportFromPem(text);
                return rsa.KeySize < LeastBits ? [] : [Of(rsa)];
            }
            catch (Exception fault) when (fault is ArgumentException or CryptographicException)
            {
                return [];
            }
        }

        try
        {
            return JsonNode.Parse(text) is not JsonObject read ? []
                : read["keys"] is JsonArray keys ? [.. keys.Select(Read).OfType<BadgeKey>()]
                : Read(read) is { } one ? [one] : [];
        }
        catch (System.Text.Json.JsonException)
        {
            return [];
        }
    }

    /// <summary>As a JWK.</summary>
    public JsonObject Jwk() => new() { ["kty"] = "RSA", ["n"] = N, ["e"] = E, ["alg"] = "RS256", ["use"] = "sig", ["kid"] = Id };

    /// <summary>To verify with; the caller disposes it.</summary>
    public RSA Rsa() => RSA.Create(new RSAParameters { Modulus = Base64Url.DecodeFromChars(N), Exponent = Base64Url.DecodeFromChars(E) });

    private static string Thumbprint(string n, string e) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"e":"{{e}}","kty":"RSA","n":"{{n}}"}""")));

    private static string? Text(JsonObject key, string name) => key[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
