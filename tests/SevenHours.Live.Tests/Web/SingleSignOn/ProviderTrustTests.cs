using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SevenHours.Testing;
using SevenHours.Web.Identity.SingleSignOn;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Providers whose word about themselves is not good enough, and keys that change.</summary>
public sealed class ProviderTrustTests(ProviderTrustTests.Odd odd) : IClassFixture<ProviderTrustTests.Odd>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("plain-only", "pkce"), InlineData("silent", "pkce"), InlineData("other-name", "metadata_issuer"), InlineData("in-clear", "metadata_endpoint")]
    [InlineData("away", "metadata")]
    public async Task A_provider_that_is_not_safe_is_not_gone_to(string provider, string check)
    {
        using var browser = odd.House.House.Browser();
        var end = await SignOnHouse.BeginAsync(browser, provider);

        end.ToString().ShouldStartWith("/single-sign-on/failed/provider?reference=");
        odd.House.House.LastFault.ShouldBe(check);
    }

    [Fact]
    public async Task A_provider_that_says_nothing_about_proof_keys_is_used_when_the_administrator_says_so()
    {
        using var browser = odd.House.House.Browser();

        (await odd.House["assumed"].SignInAsync(browser, "assumed")).ShouldBe("/");
    }

    [Fact]
    public async Task New_keys_are_fetched_when_a_token_names_one()
    {
        var provider = odd.House["rotating"];
        using var browser = odd.House.House.Browser();
        (await provider.SignInAsync(browser, "rotating")).ShouldBe("/");
        var asked = provider.KeysAsked;
        provider.Key = SigningKey.Ec("second", ECCurve.NamedCurves.nistP256, "P-256");

        (await provider.SignInAsync(browser, "rotating")).ShouldBe("/");
        (await provider.SignInAsync(browser, "rotating")).ShouldBe("/");
        provider.KeysAsked.ShouldBe(asked + 1);
    }

    [Fact]
    public async Task A_token_signed_with_a_withdrawn_key_is_refused()
    {
        var provider = odd.House["withdrawing"];
        using var browser = odd.House.House.Browser();
        provider.Signer = provider.Key;
        provider.Key = SigningKey.Rsa("second");

        (await provider.SignInAsync(browser, "withdrawing")).ShouldStartWith("/single-sign-on/failed/proof");
        odd.House.House.LastFault.ShouldBe("kid");
    }

    [Theory, InlineData("short"), InlineData("curve")]
    public async Task A_key_that_is_too_weak_or_of_another_kind_signs_nothing(string provider)
    {
        odd.House[provider].Key = provider == "short"
            ? SigningKey.Rsa("first", bits: 1024)
            : SigningKey.Ec("first", ECCurve.NamedCurves.nistP384, "P-384");
        using var browser = odd.House.House.Browser();

        (await odd.House[provider].SignInAsync(browser, provider)).ShouldStartWith("/single-sign-on/failed/proof");
        odd.House.House.LastFault.ShouldBe("kid");
    }

    [Fact]
    public async Task Forged_key_names_do_not_make_the_server_hammer_the_provider()
    {
        var time = new ManualTime();
        using var channel = new ProviderChannel();
        await using var provider = await FakeProvider.StartAsync();
        var metadata = new ProviderMetadata(Settings(provider), channel, time);
        await metadata.CurrentAsync(Cancel);
        for (var i = 0; i < 20; i++)
            await metadata.RenewedAsync(Cancel);
        provider.KeysAsked.ShouldBe(2);

        time.Advance(ProviderMetadata.RenewalPause);
        await metadata.RenewedAsync(Cancel);
        provider.KeysAsked.ShouldBe(3);
    }

    [Fact]
    public async Task A_provider_that_is_away_for_a_moment_is_still_known()
    {
        using var channel = new ProviderChannel();
        var provider = await FakeProvider.StartAsync();
        var metadata = new ProviderMetadata(Settings(provider), channel, new ManualTime());
        (await metadata.CurrentAsync(Cancel)).Failed(out _, out _).ShouldBeFalse();
        await provider.DisposeAsync();

        (await metadata.RenewedAsync(Cancel)).Failed(out _, out var known).ShouldBeFalse();
        known!.JsonWebKeySet.Keys.Count.ShouldBe(1);
    }

    private static SingleSignOnProvider Settings(FakeProvider provider) =>
        new() { Key = "ministry", Name = "Ministry", Issuer = provider.Issuer, ClientId = "sevenhours" };

    public sealed class Odd : IAsyncLifetime
    {
        internal FakeHouse House { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            House = await FakeHouse.OpenAsync(
                ("plain-only", issuer => SignOnHouse.Provider(issuer)),
                ("silent", issuer => SignOnHouse.Provider(issuer)),
                ("assumed", issuer => SignOnHouse.Provider(issuer, ("assume_pkce", true))),
                ("other-name", issuer => SignOnHouse.Provider(issuer)),
                ("in-clear", issuer => SignOnHouse.Provider(issuer)),
                ("away", _ => SignOnHouse.Provider("http://127.0.0.1:9")),
                ("rotating", issuer => SignOnHouse.Provider(issuer)),
                ("withdrawing", issuer => SignOnHouse.Provider(issuer)),
                ("short", issuer => SignOnHouse.Provider(issuer)),
                ("curve", issuer => SignOnHouse.Provider(issuer)));
            House["plain-only"].Metadata = metadata => metadata["code_challenge_methods_supported"] = new JsonArray("plain");
            House["silent"].Metadata = metadata => metadata.Remove("code_challenge_methods_supported");
            House["assumed"].Metadata = metadata => metadata.Remove("code_challenge_methods_supported");
            House["other-name"].Metadata = metadata => metadata["issuer"] = "https://login.example";
            House["in-clear"].Metadata = metadata => metadata["token_endpoint"] = "http://login.example/token";
        }

        public ValueTask DisposeAsync() => House.DisposeAsync();
    }
}
