using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SevenHours.Programmes;
using SevenHours.Programmes.Badges;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Badges are believed only as they were signed.</summary>
public sealed class BadgeTests
{
    private static readonly RSA s_key = RSA.Create(2048);
    private static readonly RSA s_other = RSA.Create(2048);
    private static readonly DateTimeOffset s_now = new(2027, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_badge_verifies_without_a_network_and_says_whose_it_is()
    {
        var reading = await VerifyAsync(Signed(Ours()));
        reading.Errors.ShouldBeEmpty();
        reading.Name.ShouldBe("Ann Ode");
        reading.Text("credentialSubject", "achievement", "name").ShouldBe("Attended: Seven borders");
        reading.Text("issuer", "name").ShouldBe("The academy");
        reading.IsKeyKnown.ShouldBeFalse();
        (await VerifyAsync(Signed(Ours()), [BadgeKey.Of(s_key)])).IsKeyKnown.ShouldBeTrue();
    }

    [Fact]
    public void Its_claims_are_those_of_its_properties_and_its_header_has_no_more_than_the_standard_allows()
    {
        var parts = Signed(Ours(until: s_now.AddDays(30))).Split('.');
        var (header, payload) = (Json(parts[0]), Json(parts[1]));
        header.Select(part => part.Key).ShouldBe(["alg", "typ", "jwk"], ignoreOrder: true);
        header["alg"]!.GetValue<string>().ShouldBe("RS256");
        header["jwk"]!.AsObject().ContainsKey("d").ShouldBeFalse();
        payload["iss"]!.ToString().ShouldBe(payload["issuer"]!["id"]!.ToString());
        payload["jti"]!.ToString().ShouldBe(payload["id"]!.ToString());
        payload["sub"]!.ToString().ShouldBe(payload["credentialSubject"]!["id"]!.ToString());
        payload["nbf"]!.GetValue<long>().ShouldBe(DateTimeOffset.Parse(payload["validFrom"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds());
        payload["exp"]!.GetValue<long>().ShouldBe(s_now.AddDays(30).ToUnixTimeSeconds());
        payload["@context"]!.AsArray().Select(one => one!.ToString()).ShouldBe(BadgeCredential.Contexts);
    }

    [Fact]
    public void Its_address_of_e_mail_is_hashed_and_no_level_is_in_it()
    {
        var text = Ours(competence: true).ToJsonString();
        text.ShouldNotContain("ann@agency.example");
        text.ShouldContain("sha256$");
        text.ShouldContain("Interviewing");
        text.ShouldNotContain("level", Case.Insensitive);
    }

    [Fact]
    public async Task What_was_changed_after_it_was_signed_is_not_believed()
    {
        var parts = Signed(Ours()).Split('.');
        var payload = Json(parts[1]);
        payload["credentialSubject"]!["identifier"]![0]!["identityHash"] = "Somebody Else";
        (await VerifyAsync($"{parts[0]}.{Encoded(payload)}.{parts[2]}")).IsValid.ShouldBeFalse();
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("None", "")]
    [InlineData("HS256", "hmac")]
    [InlineData("RS512", "kept")]
    [InlineData("PS256", "kept")]
    public async Task No_other_algorithm_is_believed(string algorithm, string signing)
    {
        var parts = Signed(Ours()).Split('.');
        var header = Json(parts[0]);
        header["alg"] = algorithm;
        var head = $"{Encoded(header)}.{parts[1]}";
        // The public key as the secret of an HMAC: whoever reads it could sign.
        var signature = signing == "hmac" ? Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(s_key.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(head)))
            : signing == "kept" ? parts[2] : "";
        (await VerifyAsync($"{head}.{signature}", [BadgeKey.Of(s_key)])).Errors.ShouldContain(error => error.Contains("RS256", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_badge_somebody_else_signed_is_not_the_issuers()
    {
        var forged = Signed(Ours(), s_other);
        (await VerifyAsync(forged)).IsValid.ShouldBeTrue("it is whole, and says itself who signed it");
        (await VerifyAsync(forged, [BadgeKey.Of(s_key)])).IsValid.ShouldBeFalse();
        (await VerifyAsync(forged, [BadgeKey.Of(s_key), BadgeKey.Of(s_other)])).IsValid.ShouldBeTrue("after a new key, the old one is still believed");
    }

    [Fact]
    public async Task A_key_that_holds_a_secret_or_is_too_short_is_not_taken_from_a_header()
    {
        using var small = RSA.Create(1024);
        var key = BadgeKey.Of(small);
        BadgeKey.Read(key.Jwk()).ShouldBeNull();
        var secret = BadgeKey.Of(s_key).Jwk();
        secret["d"] = "AQAB";
        BadgeKey.Read(secret).ShouldBeNull();
        (await VerifyAsync(Signed(Ours(), small))).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task It_counts_from_its_day_until_its_end_unless_it_is_revoked()
    {
        var token = Signed(Ours(until: s_now.AddDays(30)));
        (await VerifyAsync(token)).IsValid.ShouldBeTrue();
        (await BadgeVerifier.VerifyAsync(token, null, null, s_now.AddDays(31))).Errors.ShouldHaveSingleItem().ShouldContain("expired");
        (await BadgeVerifier.VerifyAsync(token, null, null, s_now.AddDays(-30))).Errors.ShouldHaveSingleItem().ShouldContain("only from");
        (await BadgeVerifier.VerifyAsync(token, null, id => id == $"urn:uuid:{Id}", s_now)).Errors.ShouldHaveSingleItem().ShouldContain("revoked");
    }

    [Theory]
    [InlineData("iss", "iss")]
    [InlineData("sub", "sub")]
    [InlineData("jti", "jti")]
    [InlineData("nbf", "nbf")]
    [InlineData("validFrom", "counts")]
    [InlineData("issuer", "issued")]
    [InlineData("type", "types")]
    [InlineData("@context", "context")]
    [InlineData("credentialSubject", "achieved")]
    public async Task What_lacks_a_part_is_no_badge(string part, string says)
    {
        var token = Signed(Ours());
        var payload = Json(token.Split('.')[1]);
        payload.Remove(part);
        (await VerifyAsync(SignedRaw(payload))).Errors.ShouldContain(error => error.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Badges_of_others_verify_whether_they_wrap_the_credential_or_not()
    {
        // After the sample of Open Badges 3.0, with the claim vc of the first data model.
        var credential = new JsonObject
        {
            ["@context"] = new JsonArray("https://www.w3.org/2018/credentials/v1", "https://purl.imsglobal.org/spec/ob/v3p0/context.json"),
            ["id"] = "http://example.edu/credentials/3732", ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["issuer"] = new JsonObject { ["id"] = "https://example.edu/issuers/565049", ["type"] = new JsonArray("Profile"), ["name"] = "Example University" },
            ["issuanceDate"] = "2010-01-01T00:00:00Z", ["name"] = "Example University Degree",
            ["credentialSubject"] = new JsonObject
            {
                ["id"] = "did:example:ebfeb1f712ebc6f1c276e12ec21", ["type"] = new JsonArray("AchievementSubject"),
                ["achievement"] = new JsonObject
                {
                    ["id"] = "https://example.com/achievements/21st-century-skills/teamwork", ["type"] = new JsonArray("Achievement"),
                    ["criteria"] = new JsonObject { ["narrative"] = "Recognised upon review." }, ["description"] = "Working in a group.", ["name"] = "Teamwork",
                },
            },
        };
        var wrapped = new JsonObject
        {
            ["iss"] = "https://example.edu/issuers/565049", ["jti"] = "http://example.edu/credentials/3732", ["nbf"] = 1262304000, ["sub"] = "did:example:ebfeb1f712ebc6f1c276e12ec21",
            ["vc"] = credential.DeepClone(),
        };
        var reading = await VerifyAsync(SignedRaw(wrapped));
        reading.Errors.ShouldBeEmpty();
        reading.Text("issuer", "name").ShouldBe("Example University");
        reading.Name.ShouldBeNull();

        // The same after the second data model, flat, with the issuer as a mere address.
        credential["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        credential.Remove("issuanceDate");
        (credential["validFrom"], credential["issuer"]) = ("2010-01-01T00:00:00Z", "https://example.edu/issuers/565049");
        foreach (var claim in (string[])["iss", "jti", "sub", "nbf"])
            credential[claim] = wrapped[claim]!.DeepClone();
        (await VerifyAsync(SignedRaw(credential))).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b.c")]
    [InlineData("no badge at all")]
    [InlineData("{\"credential\": 7}")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><!DOCTYPE x></svg>")]
    public async Task What_is_no_badge_is_told_so_and_nothing_breaks(string text)
    {
        var token = BadgeCarrier.Extract(Encoding.UTF8.GetBytes(text));
        (token is null || !(await VerifyAsync(token)).IsValid).ShouldBeTrue();
    }

    [Fact]
    public void A_badge_is_carried_by_text_envelope_drawing_and_picture_alike()
    {
        var token = Signed(Ours());
        BadgeCarrier.Extract(Encoding.UTF8.GetBytes($"\uFEFF{token}\n")).ShouldBe(token);
        BadgeCarrier.Extract(Encoding.UTF8.GetBytes(BadgeCarrier.Envelope(token).ToJsonString())).ShouldBe(token);
        BadgeCarrier.Extract(Encoding.UTF8.GetBytes(BadgeCarrier.Bake("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>", token))).ShouldBe(token);
        byte[] text = [.. "openbadgecredential\0\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(token)];
        byte[] length = [0, 0, (byte)((text.Length >> 8) & 0xFF), (byte)(text.Length & 0xFF)];
        BadgeCarrier.Extract([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, .. "IHDR"u8, 1, 2, 3, 4, .. length, .. "iTXt"u8, .. text, 1, 2, 3, 4]).ShouldBe(token);
    }

    [Fact]
    public void A_new_key_signs_and_the_old_ones_go_on_verifying_without_their_secret()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-badges-");
        try
        {
            var time = new SevenHours.Testing.ManualTime();
            var keys = new BadgeKeys(folder.FullName, Flipped, Flipped, time);
            keys.Public.ShouldBeEmpty();
            var first = keys.Sign((_, key) => key);
            keys.Sign((_, key) => key).ShouldBe(first);
            time.Advance(TimeSpan.FromSeconds(1));
            var second = keys.Renew();
            keys.Sign((_, key) => key).ShouldBe(second);
            BadgeKeys.PublicIn(folder.FullName).ShouldBe([second, first]);
            Directory.EnumerateFiles(Path.Combine(folder.FullName, "badges"), "*.key").Count().ShouldBe(1);
            // Restored without what it was sealed with, a third one signs, and the others go on verifying.
            time.Advance(TimeSpan.FromSeconds(1));
            var elsewhere = new BadgeKeys(folder.FullName, bytes => bytes, _ => throw new CryptographicException(), time);
            BadgeKeys.PublicIn(folder.FullName).Count.ShouldBe(2);
            elsewhere.Sign((_, key) => key).ShouldNotBe(second);
            BadgeKeys.PublicIn(folder.FullName).Skip(1).ShouldBe([second, first]);
            time.Advance(TimeSpan.FromSeconds(1));
            keys.Renew();
            // The secret lies there only as it was sealed.
            var sealedKey = File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(folder.FullName, "badges"), "*.key").Single());
            Should.Throw<CryptographicException>(() => { using var rsa = RSA.Create(); rsa.ImportPkcs8PrivateKey(sealedKey, out _); });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private const string Id = "2f1c1d3e-5a40-4b7a-9a51-0d6a2b9f7c11";

    private static byte[] Flipped(byte[] bytes) => [.. bytes.Select(one => (byte)(one ^ 0x5A))];

    private static Task<BadgeReading> VerifyAsync(string token, IReadOnlyList<BadgeKey>? keys = null) => BadgeVerifier.VerifyAsync(token, keys, null, s_now);

    private static JsonObject Ours(DateTimeOffset? until = null, bool competence = false) => BadgeCredential.Of(
        new Certificate
        {
            Id = Id, Programme = "course", Person = "n001", Kind = competence ? CertificateKind.Competence : CertificateKind.Attendance, Number = "AAAA-BBBB", Code = "AAAA-BBBB-CCCC-DDDD",
            CodeHash = "", Name = "Ann Ode", NameProof = "", MailHash = "sha256$00", MailSalt = "salt", IssuedBy = "m", IssuedAt = s_now.AddDays(-10).ToUnixTimeSeconds(), ValidUntil = until?.ToUnixTimeSeconds(),
            Content = new CertificateContent
            {
                Course = "Seven borders", From = new DateOnly(2027, 5, 10), To = new DateOnly(2027, 5, 14), Issuer = "The academy",
                Competences = competence ? [new CertifiedCompetence("interviewing", 2, true)] : [],
            }.Write(),
        },
        new Issuer { Name = "The academy" }, "https://courses.example", new BadgeWords("Attended: Seven borders", "Attendance.", "A list was kept.", "en"));

    private static string Signed(JsonObject credential, RSA? key = null) => BadgeCredential.Sign(credential, key ?? s_key, BadgeKey.Of(key ?? s_key), null);

    // By hand, so that what we sign and what we verify do not share a mistake.
    private static string SignedRaw(JsonObject payload)
    {
        var head = $"{Encoded(new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["jwk"] = BadgeKey.Of(s_key).Jwk() })}.{Encoded(payload)}";
        return $"{head}.{Base64Url.EncodeToString(s_key.SignData(Encoding.ASCII.GetBytes(head), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static JsonObject Json(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part))!.AsObject();

    private static string Encoded(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
