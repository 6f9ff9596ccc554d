using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Whether an ID token proves who the person is, for this very sign-in (OpenID Connect Core, 3.1.3.7).</summary>
public sealed class IdTokenCheck(SignedClaims signed)
{
    private const int LongestSubject = 255;

    public async Task<Outcome<ProvenClaims>> CheckAsync(
        Tokens tokens, Attempt attempt, SingleSignOnProvider provider, ProviderMetadata metadata, CancellationToken cancellation)
    {
        var checkedToken = await signed.CheckAsync(tokens.IdToken, ["JWT"], provider, metadata, cancellation);
        if (checkedToken.Failed(out var fault, out var claims))
            return fault;
        var payload = claims.Payload;
        if (payload.Text("sub") is not { Length: > 0 and <= LongestSubject })
            return Fault.Proof("sub", "The token names nobody.");
        if (!payload.TryGetProperty("iat", out var issued) || issued.ValueKind != JsonValueKind.Number)
            return Fault.Proof("iat", "The token does not say when it was made.");
        if (!Same(payload.Text("nonce"), attempt.Nonce))
            return Fault.Proof("nonce", "The token is not of this sign-in.");
        if (!AccessTokenFits(payload, tokens.AccessToken))
            return Fault.Proof("at_hash", "The token does not belong to the access token it came with.");
        return StrengthOf(payload, provider) is { } weak ? weak : claims;
    }

    private static bool AccessTokenFits(JsonElement payload, string? accessToken)
    {
        if (!payload.TryGetProperty("at_hash", out var hash))
            return true;
        if (accessToken is null || hash.ValueKind != JsonValueKind.String)
            return false;
        // The left half of the hash; all allowed algorithms use SHA-256.
        return Same(hash.GetString(), Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16)));
    }

    private static Fault? StrengthOf(JsonElement payload, SingleSignOnProvider provider)
    {
        if (!provider.Acr.IsEmpty && !provider.Acr.Contains(payload.Text("acr") ?? "", StringComparer.Ordinal))
            return new Fault(FaultKind.Strength, "acr", $"He signed in by the class \"{LogText.Of(payload.Text("acr"))}\"; asked for is {string.Join(" or ", provider.Acr)}.");
        var methods = payload.Find("amr").Texts().ToHashSet(StringComparer.Ordinal);
        return provider.Amr.All(methods.Contains)
            ? null
            : new Fault(FaultKind.Strength, "amr", $"He signed in by \"{LogText.Of(string.Join(' ', methods))}\"; asked for is {string.Join(" and ", provider.Amr)}.");
    }

    private static bool Same(string? one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one ?? ""), Encoding.UTF8.GetBytes(other));
}
