using SevenHours.Exercises;
using SevenHours.Web.Identity.SingleSignOn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>What an administrator writes, and what he is told when it is wrong.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Secret = "not-to-be-seen-anywhere";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sevenhours-sso-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_settings_there_is_no_single_sign_on_and_nothing_wrong()
    {
        var settings = SettingsFile.Read(_folder.FullName);

        settings.Providers.ShouldBeEmpty();
        settings.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_that_can_be_said_is_understood()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "ministry.secret"), Secret + "\n");
        var settings = Read("""
            {
              // Comments may stand here.
              "public_address": "https://exercise.example/",
              "providers": {
                "ministry": {
                  "name": "Ministry of the Interior", "issuer": "https://login.example/realms/ministry", "client_id": "sevenhours",
                  "client_secret_file": "ministry.secret", "client_authentication": "post", "scopes": ["profile", "groups"],
                  "groups": { "claim": "realm_access.roles", "administrator": ["/it", "/heads"], "designer": "/heads" },
                  "new_accounts": "anybody", "require_acr": ["gold"], "require_amr": ["mfa"],
                  "user_info": true, "assume_pkce": true, "sign_out_there": false
                },
                "academy": { "issuer": "https://login.academy.example", "client_id": "x" }
              }
            }
            """);

        settings.Findings.ShouldBeEmpty();
        settings.PublicAddress.ShouldBe("https://exercise.example");
        settings.Providers.Select(provider => provider.Key).ShouldBe(["academy", "ministry"]);
        var ministry = settings.Find("ministry")!;
        ministry.Name.ShouldBe("Ministry of the Interior");
        ministry.MetadataAddress.ShouldBe("https://login.example/realms/ministry/.well-known/openid-configuration");
        ministry.Authentication.ShouldBe(ClientAuthentication.Post);
        ministry.Scopes.ShouldBe(["openid", "profile", "groups"]);
        ministry.Groups.Of(["/heads"]).ShouldBe(ServerRoles.Administrator | ServerRoles.Designer);
        (ministry.NewAccounts, ministry.UserInfo, ministry.AssumePkce, ministry.SignOutThere).ShouldBe((NewAccounts.Anybody, true, true, false));
        settings.Find("academy")!.Authentication.ShouldBe(ClientAuthentication.None);
        settings.Find("academy")!.SignOutThere.ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "client_id": "x" }""", "issuer", "missing")]
    [InlineData("""{ "issuer": "https://login.example" }""", "client_id", "missing")]
    [InlineData("""{ "client_id": "x", "issuer": "http://login.example" }""", "issuer", "not https")]
    [InlineData("""{ "client_id": "x", "issuer": "login.example" }""", "issuer", "not a plain address")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "isuer": "y" }""", "isuer", "no such setting")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "groups": { "admin": "y" } }""", "groups.admin", "no such setting")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "user_info": "yes" }""", "user_info", "neither true nor false")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "new_accounts": "all" }""", "new_accounts", "not one of its values")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "client_authentication": "basic" }""", "client_authentication", "needs a secret")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "client_secret_file": "nowhere" }""", "client_secret_file", "cannot be read")]
    [InlineData("""{ "client_id": "x", "issuer": "https://login.example", "client_secret": "not-to-be-seen-anywhere" }""", "client_secret", "does not belong in this file")]
    public void What_is_wrong_is_said_with_its_place_and_leaves_out_that_provider_alone(string ministry, string where, string what)
    {
        var settings = Read($$"""
            { "providers": { "ministry": {{ministry}}, "academy": { "issuer": "https://login.academy.example", "client_id": "x" } } }
            """);

        settings.Providers.Select(provider => provider.Key).ShouldBe(["academy"]);
        var finding = settings.Findings.ShouldHaveSingleItem();
        finding.Where.ShouldBe($"{Path.Combine(_folder.FullName, "single-sign-on.json")}, providers.ministry.{where}");
        finding.What.ShouldContain(what);
        finding.Mend.ShouldNotBeEmpty();
        finding.ToString().ShouldNotContain(Secret);
    }

    [Theory, InlineData("{ \"providers\": "), InlineData("[]"), InlineData("{ \"public_address\": \"x\", \"public_address\": \"y\" }")]
    public void A_file_that_cannot_be_read_is_a_finding_and_no_exception(string broken)
    {
        var settings = Read(broken);

        settings.Providers.ShouldBeEmpty();
        settings.Findings.ShouldHaveSingleItem().What.ShouldContain("cannot be read");
    }

    [Theory, InlineData("failed"), InlineData("a b"), InlineData("../x")]
    public void A_key_that_cannot_stand_in_an_address_is_refused(string key)
    {
        var settings = Read($$"""{ "providers": { "{{key}}": { "issuer": "https://login.example", "client_id": "x" } } }""");

        settings.Providers.ShouldBeEmpty();
        settings.Findings.ShouldHaveSingleItem().Mend.ShouldContain("failed, leave, left");
    }

    [Fact]
    public void A_secret_prints_as_dots()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "s"), Secret);
        var provider = Read("""{ "providers": { "ministry": { "issuer": "https://login.example", "client_id": "x", "client_secret_file": "s" } } }""").Providers.Single();

        provider.Secret.ShouldNotBeNull();
        provider.ToString().ShouldNotContain(Secret);
        $"{provider.Secret}".ShouldBe("•••");
    }

    [Fact]
    public void The_environment_wins_over_the_file_and_may_hold_the_secret_itself()
    {
        const string prefix = "SSO_UNDER_TEST_";
        Set("PROVIDERS__MINISTRY__CLIENT_ID", "from-environment");
        Set("PROVIDERS__MINISTRY__CLIENT_SECRET", Secret);
        Set("PROVIDERS__MINISTRY__GROUPS__DESIGNER__0", "trainers");
        Set("PROVIDERS__ACADEMY__ISSUER", "http://login.example");
        File.WriteAllText(Path.Combine(_folder.FullName, SettingsFile.Name), """{ "providers": { "ministry": { "issuer": "https://login.example", "client_id": "from-file" } } }""");
        var settings = SettingsFile.Read(_folder.FullName, prefix);

        var ministry = settings.Providers.ShouldHaveSingleItem();
        ministry.ClientId.ShouldBe("from-environment");
        ministry.Authentication.ShouldBe(ClientAuthentication.Basic);
        ministry.Groups.Of(["trainers"]).ShouldBe(ServerRoles.Designer);
        settings.Findings.ShouldContain(finding => finding.Where == $"environment, {prefix}PROVIDERS__ACADEMY__ISSUER");

        void Set(string name, string value) => Environment.SetEnvironmentVariable(prefix + name, value);
    }

    private SingleSignOnSettings Read(string json)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, SettingsFile.Name), json);
        return SettingsFile.Read(_folder.FullName);
    }
}
