using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>
/// What every token of a provider must meet: signed by a key of this provider in an allowed way, of the right issuer, for this client alone, in time.
/// </summary>
public sealed class SignedClaims(TimeProvider time)
{
    /// <summary>By how much the clocks of provider and server may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    private const int LongestToken = 64 * 1024;

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>The claims of a token that proves itself.</summary>
    /// <param name="token">The token as it came.</param>
    /// <param name="types">The values of its <c>typ</c> header that may stand there besides none.</param>
    /// <param name="provider">Who it should come from.</param>
    /// <param name="metadata">The provider's keys.</param>
    /// <param name="cancellation">Ends the wait for new keys.</param>
    public async Task<Outcome<ProvenClaims>> CheckAsync(
        string token, string[] types, SingleSignOnProvider provider, ProviderMetadata metadata, CancellationToken cancellation)
    {
        if (Read(token) is not { } read)
            return Fault.Proof("token", "What came is not a signed token.");
        if (!SigningKeys.Algorithms.Contains(read.Alg, StringComparer.Ordinal))
            return Fault.Proof("alg", $"The token is signed with \"{LogText.Of(read.Alg)}\"; {string.Join(", ", SigningKeys.Algorithms)} are taken.");
        if (read.TryGetHeaderValue<object>("crit", out _))
            return Fault.Proof("crit", "The token says that unknown parts of it are critical.");
        if (!string.IsNullOrEmpty(read.Typ) && !types.Contains(read.Typ, StringComparer.OrdinalIgnoreCase))
            return Fault.Proof("typ", $"The token is of the type \"{LogText.Of(read.Typ)}\".");
        if ((await KeyAsync(read, metadata, cancellation)).Failed(out var keyless, out var key))
            return keyless;

        var result = await _handler.ValidateTokenAsync(token, Parameters(provider, key));
        if (!result.IsValid)
            return FaultOf(result.Exception);
        if (JsonObjects.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(read.EncodedPayload))) is not { } payload)
            return Fault.Proof("token", "The token's content says something twice, or is no object.");
        return CheckAudience(payload, provider) is { } fault ? fault : new ProvenClaims(payload, read.Alg);
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return token.Length <= LongestToken && token.Count(c => c == '.') == 2 ? _handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private static async Task<Outcome<JsonWebKey>> KeyAsync(JsonWebToken token, ProviderMetadata metadata, CancellationToken cancellation)
    {
        if ((await metadata.CurrentAsync(cancellation)).Failed(out var fault, out var known))
            return fault;
        if (SigningKeys.Find(known, token.Alg, token.Kid) is { } key)
            return key;
        // Providers change their keys; a name never heard of is worth one question.
        if ((await metadata.RenewedAsync(cancellation)).Failed(out fault, out known))
            return fault;
        return SigningKeys.Find(known, token.Alg, token.Kid) is { } renewed
            ? renewed
            : Fault.Proof("kid", $"The provider has no fitting key \"{LogText.Of(token.Kid)}\".");
    }

    private TokenValidationParameters Parameters(SingleSignOnProvider provider, JsonWebKey key) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = provider.ClientId,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        ValidAlgorithms = SigningKeys.Algorithms,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = true,
        ClockSkew = Skew,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        LifetimeValidator = (from, until, _, _) => until + Skew > time.GetUtcNow().UtcDateTime && !(from - Skew > time.GetUtcNow().UtcDateTime),
    };

    private static Fault? CheckAudience(JsonElement payload, SingleSignOnProvider provider)
    {
        if (payload.Find("aud").Texts().Any(audience => audience != provider.ClientId))
            return Fault.Proof("aud", "The token is for others as well.");
        if (payload.TryGetProperty("azp", out var party) && (party.ValueKind != JsonValueKind.String || party.GetString() != provider.ClientId))
            return Fault.Proof("azp", "The token was made for another party.");
        return null;
    }

    private static Fault FaultOf(Exception wrong) => wrong switch
    {
        SecurityTokenInvalidIssuerException => Fault.Proof("iss", "The token is of another issuer."),
        SecurityTokenInvalidAudienceException => Fault.Proof("aud", "The token is for another client."),
        SecurityTokenInvalidLifetimeException => Fault.Proof("exp", "The token is of another time: it has expired, does not hold yet, or never ends. Do both clocks run true?"),
        _ => Fault.Proof("signature", "The token is not signed with the provider's key."),
    };
}
