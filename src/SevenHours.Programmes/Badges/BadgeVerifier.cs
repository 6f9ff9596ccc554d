using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SevenHours.Programmes.Badges;

/// <summary>What a badge turned out to be.</summary>
public sealed record BadgeReading
{
    /// <summary>Everything that is wrong with it, a sentence each; empty for a badge that counts.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Whether it counts.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The credential as it was read; null when nothing could be read. Believe nothing in it unless <see cref="IsValid"/>.</summary>
    public JsonObject? Credential { get; init; }

    /// <summary>Whether the key was one the reader brought along: otherwise the badge is whole, and says itself who signed it.</summary>
    public bool IsKeyKnown { get; init; }

    /// <summary>The id of the key that signed it; null when none did.</summary>
    public string? KeyId { get; init; }

    /// <summary>A text by its path; null when it is not there.</summary>
    public string? Text(params ReadOnlySpan<string> path)
    {
        JsonNode? node = Credential;
        foreach (var step in path)
            node = (node is JsonArray { Count: > 0 } list ? list[0] : node) is JsonObject part ? part[step] : null;
        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }

    /// <summary>The name of whom it was given to; null when it does not say.</summary>
    public string? Name => Identifiers.FirstOrDefault(one => TextOf(one, "identityType") == "name" && one["hashed"]?.GetValueKind() != JsonValueKind.True) is { } named
        ? TextOf(named, "identityHash") : null;

    private IEnumerable<JsonObject> Identifiers => Subject?["identifier"] switch { JsonArray list => list.OfType<JsonObject>(), JsonObject one => [one], _ => [] };

    private JsonObject? Subject => Credential?["credentialSubject"] switch { JsonArray { Count: > 0 } list => list[0] as JsonObject, JsonObject one => one, _ => null };

    private static string? TextOf(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

/// <summary>
/// Verifies Open Badges 3.0 that are signed as JWT with RS256, ours and others': signature, claims, shape, dates, revocation. It asks nobody: keys are those that
/// are brought along, or the one in the badge itself.
/// </summary>
public static class BadgeVerifier
{
    private const string JwkHeader = "jwk";
    private static readonly string[] s_headers = ["alg", "typ", "kid", JwkHeader];

    /// <summary>Verifies a token.</summary>
    /// <param name="token">The compact JWS.</param>
    /// <param name="keys">The keys that are believed; null to take the one in the header.</param>
    /// <param name="isRevoked">Whether the issuer revoked a credential, by its id; null where nobody knows.</param>
    /// <param name="now">The moment of asking.</param>
    public static async Task<BadgeReading> VerifyAsync(string token, IReadOnlyList<BadgeKey>? keys, Func<string, bool>? isRevoked, DateTimeOffset now)
    {
        if (token.Split('.') is not [var head, var body, _] || Json(head) is not { } header || Json(body) is not { } payload)
            return Wrong("The file holds no JSON Web Token with a header, a payload and a signature.");
        var credential = payload["vc"] is JsonObject inner ? inner : payload;
        if (Of(header, "alg") != "RS256")
            return Wrong($"The signature says '{Of(header, "alg")}'; only RS256 is believed.") with { Credential = credential };

        List<string> errors = [.. header.Where(part => !s_headers.Contains(part.Key)).Select(part => $"The header has '{part.Key}', which Open Badges does not allow.")];
        if (Of(header, "typ") is not (null or "JWT"))
            errors.Add("The header says that this is no JWT.");
        var embedded = header[JwkHeader] is null ? null : BadgeKey.Read(header[JwkHeader]);
        if (header[JwkHeader] is not null && embedded is null)
            errors.Add($"The key in the header is no public RSA key of {BadgeKey.LeastBits} bits or more.");
        var believed = keys ?? (embedded is null ? [] : [embedded]);
        if (believed.Count == 0)
            errors.Add(keys is null ? "The badge brings no key along; name the issuer's with --key or --jwks." : "No key was found to verify it with: the folder of the server holds none.");
        var signer = await SignerAsync(token, believed);
        if (believed.Count > 0 && signer is null)
            errors.Add(keys is null ? "The signature does not fit: something was changed after it was signed." : "The signature is of none of the keys that are believed, or something was changed after it was signed.");
        errors.AddRange(BadgeShape.Faults(payload, credential, now));
        if (signer is not null && Of(credential, "id") is { } id && isRevoked?.Invoke(id) == true)
            errors.Add("The issuer has revoked it.");
        return new BadgeReading { Errors = errors, Credential = credential, IsKeyKnown = keys is not null && signer is not null, KeyId = signer?.Id };
    }

    // The library verifies, with the one algorithm that is allowed; all else of the token is looked at here.
    private static async Task<BadgeKey?> SignerAsync(string token, IReadOnlyList<BadgeKey> keys)
    {
        foreach (var key in keys)
        {
            using var rsa = key.Rsa();
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256], RequireSignedTokens = true, IssuerSigningKey = new RsaSecurityKey(rsa), TryAllIssuerSigningKeys = true,
                ValidateIssuer = false, ValidateAudience = false, ValidateLifetime = false, RequireExpirationTime = false,
                CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
            });
            if (result.IsValid)
                return key;
        }

        return null;
    }

    private static JsonObject? Json(string part)
    {
        try
        {
            return JsonNode.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Base64Url.DecodeFromChars(part)), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (Exception e) when (e is FormatException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string? Of(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static BadgeReading Wrong(string says) => new() { Errors = [says] };
}

/// <summary>The shape Open Badges 3.0 asks of a credential, and that its claims say what it says.</summary>
internal static class BadgeShape
{
    private static readonly string[] s_types = ["OpenBadgeCredential", "AchievementCredential"];

    public static IEnumerable<string> Faults(JsonObject payload, JsonObject credential, DateTimeOffset now)
    {
        var contexts = Texts(credential["@context"]).ToList();
        var isOld = contexts.FirstOrDefault() == "https://www.w3.org/2018/credentials/v1";
        if (!isOld && contexts.FirstOrDefault() != BadgeCredential.Contexts[0])
            yield return "The first context is not that of verifiable credentials.";
        if (!contexts.Any(context => context.StartsWith("https://purl.imsglobal.org/spec/ob/v3p0/context", StringComparison.Ordinal)))
            yield return "The context of Open Badges 3.0 is missing.";
        var types = Texts(credential["type"]).ToList();
        if (!types.Contains("VerifiableCredential") || !types.Any(s_types.Contains))
            yield return "It is not of the types VerifiableCredential and OpenBadgeCredential.";

        var subject = credential["credentialSubject"] is JsonArray { Count: > 0 } list ? list[0] as JsonObject : credential["credentialSubject"] as JsonObject;
        var issuer = credential["issuer"] is JsonObject profile ? Text(profile, "id") : Text(credential, "issuer");
        if (Text(credential, "id") is null)
            yield return "It has no id.";
        if (issuer is null)
            yield return "It does not say who issued it.";
        if (subject is null || !Texts(subject["type"]).Contains("AchievementSubject"))
            yield return "It says of nobody that he achieved something.";
        else if (subject["achievement"] is not JsonObject achievement || Text(achievement, "id") is null || Text(achievement, "name") is null || Text(achievement, "description") is null || achievement["criteria"] is not JsonObject)
            yield return "The achievement lacks an id, a name, a description or criteria.";
        else if (Text(subject, "id") is null && subject["identifier"] is null)
            yield return "It does not say who achieved it.";

        if (Text(payload, "iss") is not { } iss || iss != issuer)
            yield return "The claim iss does not name the issuer of the credential.";
        if (Text(payload, "jti") is not { } jti || jti != Text(credential, "id"))
            yield return "The claim jti does not name the credential.";
        if (subject is not null && Text(subject, "id") is { } whom && Text(payload, "sub") != whom)
            yield return "The claim sub does not name whom the credential is about.";
        var (from, until) = (Moment(credential, isOld ? "issuanceDate" : "validFrom"), Moment(credential, isOld ? "expirationDate" : "validUntil"));
        if (from is null)
            yield return "It does not say from when it counts.";
        if (Seconds(payload, "nbf") is not { } nbf || from is { } begins && begins.ToUnixTimeSeconds() != nbf)
            yield return "The claim nbf is not the moment from which the credential counts.";
        if (from > now)
            yield return $"It counts only from {from:yyyy-MM-dd} on.";
        var exp = Seconds(payload, "exp");
        if (until is { } ends && ends.ToUnixTimeSeconds() != exp)
            yield return "The claim exp is not the moment until which the credential counts.";
        if ((exp is { } last ? DateTimeOffset.FromUnixTimeSeconds(last) : until) is { } over && over <= now)
            yield return $"It has expired on {over:yyyy-MM-dd}.";
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray list => list.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : "").Where(text => text.Length > 0),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static string? Text(JsonObject from, string name) => from[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    private static DateTimeOffset? Moment(JsonObject from, string name) =>
        Text(from, name) is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    // Seconds that are no whole number, or that no calendar reaches, are none.
    private static long? Seconds(JsonObject from, string name) =>
        from[name] is JsonValue value && value.TryGetValue<long>(out var seconds) && seconds is > 0 and < 253_402_300_800 ? seconds : null;
}
