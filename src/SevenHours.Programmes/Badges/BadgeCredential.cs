using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SevenHours.Programmes.Badges;

/// <summary>Words a badge is written in: the badge itself is language-neutral but for these.</summary>
/// <param name="Title">What the badge is called.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Criteria">What had to be done for it.</param>
/// <param name="Language">The language of these words.</param>
public sealed record BadgeWords(string Title, string Description, string Criteria, string Language);

/// <summary>
/// A certificate as Open Badge 3.0: an <c>OpenBadgeCredential</c> of the Verifiable Credentials data model 2.0, signed as JWT with RS256, the public key in its
/// header so that it verifies without a network. It says what was achieved, never how well: no level, no mark, nothing of a case.
/// </summary>
public static class BadgeCredential
{
    /// <summary>The contexts, in the order the data model asks for.</summary>
    public static readonly string[] Contexts = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The key of a certificate as a badge.</summary>
    public static string IdOf(string certificate) => $"urn:uuid:{certificate}";

    /// <summary>The credential of a certificate, unsigned.</summary>
    /// <param name="certificate">The certificate; its holder is not erased.</param>
    /// <param name="issuer">Who issues.</param>
    /// <param name="address">Where the issuer's profile can be read, as an origin such as <c>https://courses.example</c>.</param>
    /// <param name="words">What it is called, in one language.</param>
    public static JsonObject Of(Certificate certificate, Issuer issuer, string address, BadgeWords words)
    {
        var says = certificate.Says;
        var achievement = new JsonObject
        {
            ["id"] = $"urn:uuid:{Derived($"achievement {certificate.Programme} {certificate.Kind} {string.Join(' ', says.Competences.Select(one => one.Id))}")}",
            ["type"] = new JsonArray("Achievement"),
            ["achievementType"] = certificate.Kind == CertificateKind.Attendance ? "CertificateOfCompletion" : "Competency",
            ["name"] = words.Title, ["description"] = words.Description, ["inLanguage"] = words.Language,
            ["criteria"] = new JsonObject { ["narrative"] = words.Criteria },
        };
        if (!says.Competences.IsEmpty)
        {
            achievement["tag"] = new JsonArray([.. says.Competences.Select(one => (JsonNode)CompetenceFramework.Find(one.Id)!.Name("en"))]);
        }

        // The name in plain: a certificate that does not say whose it is certifies nothing. The address of e-mail only as a hash: it can be proved, not read.
        var identities = new JsonArray(Identity("name", certificate.Name!, null));
        if (certificate.MailHash is not null)
            identities.Add((JsonNode)Identity("emailAddress", certificate.MailHash, certificate.MailSalt));
        var credential = new JsonObject
        {
            ["@context"] = new JsonArray([.. Contexts.Select(context => (JsonNode)context)]),
            ["id"] = IdOf(certificate.Id),
            ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["name"] = words.Title,
            ["issuer"] = Profile(issuer, address),
            ["validFrom"] = Moment(certificate.IssuedAt),
            ["credentialSubject"] = new JsonObject
            {
                ["id"] = $"urn:uuid:{Derived($"subject {certificate.Id}")}", ["type"] = new JsonArray("AchievementSubject"),
                ["identifier"] = identities, ["achievement"] = achievement,
            },
        };
        if (certificate.ValidUntil is { } until)
            credential["validUntil"] = Moment(until);
        if (issuer.Address.Length > 0)
            credential["credentialStatus"] = new JsonObject { ["id"] = $"{issuer.Address}/badges/revocations", ["type"] = "1EdTechRevocationList" };
        return credential;
    }

    /// <summary>The profile of the issuer, as it stands in each badge and at its public address.</summary>
    public static JsonObject Profile(Issuer issuer, string address)
    {
        var profile = new JsonObject { ["id"] = $"{address}/badges/issuer", ["type"] = new JsonArray("Profile"), ["name"] = issuer.Name };
        if (issuer.Web.Length > 0)
            profile["url"] = issuer.Web;
        if (issuer.Email.Length > 0)
            profile["email"] = issuer.Email;
        return profile;
    }

    /// <summary>Signs a credential after section 8.2 of Open Badges 3.0: the payload is the credential with the claims of its own properties.</summary>
    /// <param name="credential">What is signed.</param>
    /// <param name="rsa">The key.</param>
    /// <param name="key">Its public half.</param>
    /// <param name="keyAddress">Where anybody reads the public half; null where nobody reaches it, for then the header alone has it.</param>
    /// <returns>The compact JWS.</returns>
    public static string Sign(JsonObject credential, RSA rsa, BadgeKey key, string? keyAddress)
    {
        var payload = (JsonObject)credential.DeepClone();
        payload["iss"] = credential["issuer"]!["id"]!.GetValue<string>();
        payload["jti"] = credential["id"]!.GetValue<string>();
        payload["sub"] = credential["credentialSubject"]!["id"]!.GetValue<string>();
        payload["nbf"] = SecondsOf(credential["validFrom"]!);
        if (credential["validUntil"] is { } until)
            payload["exp"] = SecondsOf(until);
        var jwk = new Dictionary<string, object> { ["kty"] = "RSA", ["n"] = key.N, ["e"] = key.E, ["alg"] = "RS256", ["use"] = "sig", ["kid"] = key.Id };
        var signing = new SigningCredentials(new RsaSecurityKey(rsa) { KeyId = keyAddress }, SecurityAlgorithms.RsaSha256) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(payload.ToJsonString(s_plain), signing, new Dictionary<string, object> { ["jwk"] = jwk });
    }

    /// <summary>A UUID that follows from a text: the same everywhere, and no two texts share it.</summary>
    public static Guid Derived(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"sevenhours.badge\n{text}"))[..16];
        // Version 8 of RFC 9562: made by a rule of one's own.
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0F) | 0x80), (byte)((bytes[8] & 0x3F) | 0x80));
        return new Guid(bytes, bigEndian: true);
    }

    private static JsonObject Identity(string type, string hash, string? salt)
    {
        var identity = new JsonObject { ["type"] = "IdentityObject", ["identityType"] = type, ["hashed"] = salt is not null, ["identityHash"] = hash };
        if (salt is not null)
            identity["salt"] = salt;
        return identity;
    }

    private static string Moment(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static long SecondsOf(JsonNode moment) => DateTimeOffset.Parse(moment.GetValue<string>(), CultureInfo.InvariantCulture).ToUnixTimeSeconds();
}
