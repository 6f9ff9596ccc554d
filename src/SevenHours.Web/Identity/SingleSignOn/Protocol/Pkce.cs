using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Proof key for code exchange (RFC 7636): a stolen code is worth nothing without the verifier, which stays in this browser's cookie.</summary>
internal static class Pkce
{
    /// <summary>The only method used; <c>plain</c> would send the verifier itself.</summary>
    public const string Method = "S256";

    /// <summary>32 random bytes in 43 letters: verifiers, states and nonces alike.</summary>
    public static string RandomText() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
