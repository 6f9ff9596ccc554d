using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Which of a provider's keys may have signed a token.</summary>
internal static class SigningKeys
{
    /// <summary>Signatures that are taken. <c>none</c> proves nothing; with <c>HS256</c> whoever knows a public text could sign.</summary>
    public static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    private const int LeastRsaBits = 2048;

    /// <summary>The one key the token names; without a name, the only key of that kind; null when there is none.</summary>
    public static JsonWebKey? Find(OpenIdConnectConfiguration metadata, string algorithm, string? kid)
    {
        var fitting = (metadata.JsonWebKeySet?.Keys ?? []).Where(key => Fits(key, algorithm)).ToList();
        return string.IsNullOrEmpty(kid)
            ? fitting is [var only] ? only : null
            : fitting.FirstOrDefault(key => key.Kid == kid);
    }

    private static bool Fits(JsonWebKey key, string algorithm) =>
        key.Use is null or "" or "sig"
        && (string.IsNullOrEmpty(key.Alg) || key.Alg == algorithm)
        && algorithm switch
        {
            SecurityAlgorithms.RsaSha256 or SecurityAlgorithms.RsaSsaPssSha256 => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.KeySize >= LeastRsaBits,
            SecurityAlgorithms.EcdsaSha256 => key is { Kty: JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv: JsonWebKeyECTypes.P256 },
            _ => false,
        };
}
