using System.Security.Cryptography;
using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Programmes;
using SevenHours.Programmes.Badges;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.CommandLine;

/// <summary><c>sevenhours certificate verify</c>: what it prints and how it ends.</summary>
public sealed class CertificateVerifyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sevenhours-verify-");
    private readonly RSA _key = RSA.Create(2048);

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_certificate_that_counts_ends_with_zero_and_says_who_what_and_by_whom()
    {
        var answer = Tool.Run("certificate", "verify", Written("badge.jwt", Token()), "--json");
        answer.Code.ShouldBe(0, answer.Error);
        answer.Json["valid"]!.GetValue<bool>().ShouldBeTrue();
        answer.Json["errors"]!.AsArray().ShouldBeEmpty();
        answer.Json["name"]!.ToString().ShouldBe("Ann Ode");
        answer.Json["achievement"]!.ToString().ShouldBe("Attended: Seven borders");
        answer.Json["issuer"]!.ToString().ShouldBe("The academy");
        answer.Json["keyKnown"]!.GetValue<bool>().ShouldBeFalse();
        Tool.Run("certificate", "verify", Written("badge.json", BadgeCarrier.Envelope(Token()).ToJsonString()), "--key", Written("key.pem", _key.ExportSubjectPublicKeyInfoPem()), "--json")
            .Json["keyKnown"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void One_that_does_not_ends_otherwise_and_says_why()
    {
        var parts = Token().Split('.');
        var tampered = Tool.Run("certificate", "verify", Written("tampered.jwt", $"{parts[0]}.{parts[1][..^4]}AAAA.{parts[2]}"), "--json");
        tampered.Code.ShouldNotBe(0);
        tampered.Json["valid"]!.GetValue<bool>().ShouldBeFalse();
        tampered.Json["errors"]!.AsArray().ShouldNotBeEmpty();

        using var other = RSA.Create(2048);
        var foreign = Tool.Run("certificate", "verify", Written("badge.jwt", Token()), "--jwks", Written("keys.json", $$"""{"keys":[{{BadgeKey.Of(other).Jwk().ToJsonString()}}]}"""), "--json");
        (foreign.Code, foreign.Json["valid"]!.GetValue<bool>()).ShouldBe((1, false));
        var revoked = Tool.Run("certificate", "verify", Written("badge.jwt", Token()), "--revocations", Written("revoked.json", """{"revokedCredential":[{"id":"urn:uuid:2f1c1d3e-5a40-4b7a-9a51-0d6a2b9f7c11","revoked":true}]}"""), "--json");
        revoked.Json["errors"]!.AsArray().ShouldHaveSingleItem()!.ToString().ShouldContain("revoked");
        Tool.Run("certificate", "verify", Written("nothing.jwt", "no badge"), "--json").Code.ShouldBe(1);
        Tool.Run("certificate", "verify", Path.Combine(_folder.FullName, "missing.jwt"), "--json").Code.ShouldBe(2);
        Tool.Run("certificate", "verify", Written("badge.jwt", Token()), "--key", Written("no.pem", "nothing"), "--json").Code.ShouldBe(2);
        var early = Tool.Run("certificate", "verify", Written("badge.jwt", Token()), "--jwks", Written("early.json", """{"keys":[]}"""), "--json");
        early.Code.ShouldBe(2);
        early.Error.ShouldContain("Save /badges/keys again.");
    }

    [Fact]
    public void The_folder_of_a_server_brings_its_keys_along()
    {
        var keys = new BadgeKeys(_folder.FullName, bytes => bytes, bytes => bytes, TimeProvider.System);
        var ours = keys.Sign((rsa, key) => BadgeCredential.Sign(Credential(), rsa, key, null));
        Tool.Run("certificate", "verify", Written("ours.jwt", ours), "--data", _folder.FullName, "--json").Json["keyKnown"]!.GetValue<bool>().ShouldBeTrue();
        Tool.Run("certificate", "verify", Written("foreign.jwt", Token()), "--data", _folder.FullName, "--json").Code.ShouldBe(1);
    }

    private string Token() => BadgeCredential.Sign(Credential(), _key, BadgeKey.Of(_key), null);

    private static System.Text.Json.Nodes.JsonObject Credential() => BadgeCredential.Of(
        new Certificate
        {
            Id = "2f1c1d3e-5a40-4b7a-9a51-0d6a2b9f7c11", Programme = "course", Person = "n001", Kind = CertificateKind.Attendance, Number = "AAAA-BBBB", CodeHash = "", Name = "Ann Ode", NameProof = "",
            IssuedBy = "m", IssuedAt = 1_767_225_600,
            Content = new CertificateContent { Course = "Seven borders", From = new DateOnly(2025, 12, 1), To = new DateOnly(2025, 12, 5), Issuer = "The academy", Share = 90 }.Write(),
        },
        new Issuer { Name = "The academy" }, "https://courses.example", new BadgeWords("Attended: Seven borders", "Attendance.", "A list was kept.", "en"));

    private string Written(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }
}
