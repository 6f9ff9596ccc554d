using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>A key of a provider, and a way to sign with it.</summary>
internal sealed record SigningKey(string Kid, string Algorithm, Func<byte[], byte[]> Signature, Func<JsonObject> Public)
{
    public static SigningKey Rsa(string kid, int bits = 2048)
    {
        var rsa = RSA.Create(bits);
        return new(kid, "RS256", data => rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), () =>
        {
            var key = rsa.ExportParameters(includePrivateParameters: false);
            return new() { ["kty"] = "RSA", ["kid"] = kid, ["use"] = "sig", ["n"] = Text(key.Modulus!), ["e"] = Text(key.Exponent!) };
        });
    }

    public static SigningKey Ec(string kid, ECCurve curve, string name)
    {
        var ec = ECDsa.Create(curve);
        return new(kid, "ES256", data => ec.SignData(data, HashAlgorithmName.SHA256), () =>
        {
            var key = ec.ExportParameters(includePrivateParameters: false);
            return new() { ["kty"] = "EC", ["kid"] = kid, ["use"] = "sig", ["crv"] = name, ["x"] = Text(key.Q.X!), ["y"] = Text(key.Q.Y!) };
        });
    }

    /// <summary>A signature made with something that is no secret: what an attacker tries who knows only what is public.</summary>
    public static SigningKey Hmac(string kid, string secret) =>
        new(kid, "HS256", data => HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), data), () => []);

    public static SigningKey None(string kid) => new(kid, "none", _ => [], () => []);

    /// <summary>A compact token.</summary>
    public string Sign(string header, string payload)
    {
        var signed = $"{Text(Encoding.UTF8.GetBytes(header))}.{Text(Encoding.UTF8.GetBytes(payload))}";
        return $"{signed}.{Text(Signature(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
