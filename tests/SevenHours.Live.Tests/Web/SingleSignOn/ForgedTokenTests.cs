using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Tokens that are not what they say, each refused by exactly the check that is there for it.</summary>
[Collection(nameof(TwoProviders))]
public sealed class ForgedTokenTests : IDisposable
{
    private readonly SignOnHouse _house;
    private readonly FakeProvider _provider;

    public ForgedTokenTests(TwoProviders two)
    {
        (_house, _provider) = (two.House, two.Ministry);
        two.BeHonest();
        _provider.Subject = "m.forger";
    }

    private HttpClient Browser { get => field ??= _house.Browser(); }

    public void Dispose() => Browser.Dispose();

    [Fact]
    public async Task A_good_token_lets_in()
    {
        _provider.Subject = "n.brandt";
        (await _provider.SignInAsync(Browser)).ShouldBe("/");

        (await _house.SignedInAsync(Browser))!.Name.ShouldBe("N. Brandt");
    }

    [Fact]
    public Task A_wrong_nonce_is_refused() => RefusedAsync("nonce", claims => claims["nonce"] = "another");

    [Fact]
    public Task A_missing_nonce_is_refused() => RefusedAsync("nonce", claims => claims.Remove("nonce"));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync("iss", claims => claims["iss"] = "https://other.example");

    [Fact]
    public Task A_token_for_another_client_is_refused() => RefusedAsync("aud", claims => claims["aud"] = "another");

    [Fact]
    public Task A_token_for_others_as_well_is_refused() => RefusedAsync("aud", claims => claims["aud"] = new JsonArray("sevenhours", "another"));

    [Fact]
    public Task A_token_made_for_another_party_is_refused() => RefusedAsync("azp", claims => claims["azp"] = "another");

    [Fact]
    public Task An_expired_token_is_refused() => RefusedAsync("exp", claims => claims["exp"] = claims["iat"]!.GetValue<long>() - 90);

    [Fact]
    public Task A_token_that_never_expires_is_refused() => RefusedAsync("exp", claims => claims.Remove("exp"));

    [Fact]
    public Task A_token_of_the_future_is_refused() => RefusedAsync("exp", claims => claims["nbf"] = claims["iat"]!.GetValue<long>() + 90);

    [Fact]
    public Task A_token_that_does_not_say_when_it_was_made_is_refused() => RefusedAsync("iat", claims => claims.Remove("iat"));

    [Fact]
    public Task A_token_about_nobody_is_refused() => RefusedAsync("sub", claims => claims["sub"] = "");

    [Fact]
    public Task A_token_of_another_access_token_is_refused() => RefusedAsync("at_hash", claims => claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA");

    [Fact]
    public Task A_token_without_a_signature_is_refused()
    {
        _provider.Signer = SigningKey.None("first");
        return RefusedAsync("alg");
    }

    [Fact]
    public Task A_token_signed_with_something_public_is_refused()
    {
        _provider.Signer = SigningKey.Hmac("first", _provider.Key.Public()["n"]!.GetValue<string>());
        return RefusedAsync("alg");
    }

    [Fact]
    public Task A_token_signed_with_a_swapped_key_is_refused()
    {
        _provider.Signer = SigningKey.Rsa("first");
        return RefusedAsync("signature");
    }

    [Fact]
    public Task A_token_changed_after_it_was_signed_is_refused()
    {
        _provider.Token = token =>
        {
            var parts = token.Split('.');
            var claims = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])).Replace("designers", "admins", StringComparison.Ordinal);
            return $"{parts[0]}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";
        };
        return RefusedAsync("signature");
    }

    [Fact]
    public Task A_signature_cut_off_is_refused()
    {
        _provider.Token = token => token[..(token.LastIndexOf('.') + 1)];
        return RefusedAsync("signature");
    }

    [Fact]
    public Task A_key_never_published_is_refused()
    {
        _provider.Signer = SigningKey.Rsa("unheard");
        return RefusedAsync("kid");
    }

    [Fact]
    public Task An_algorithm_that_is_not_the_keys_is_refused()
    {
        _provider.Header = header => header["alg"] = "ES256";
        return RefusedAsync("kid");
    }

    [Fact]
    public Task An_access_token_in_place_of_an_id_token_is_refused()
    {
        _provider.Header = header => header["typ"] = "at+jwt";
        return RefusedAsync("typ");
    }

    [Fact]
    public Task A_header_with_unknown_critical_parts_is_refused()
    {
        _provider.Header = header => header["crit"] = new JsonArray("exp2");
        return RefusedAsync("crit");
    }

    [Fact]
    public Task Something_that_is_no_token_is_refused()
    {
        _provider.Token = _ => "one.two.three";
        return RefusedAsync("token");
    }

    [Fact]
    public Task An_endless_token_is_refused() => RefusedAsync("token", claims => claims["groups"] = new string('x', 70_000));

    [Fact]
    public async Task Clocks_may_differ_by_some_seconds()
    {
        _provider.Subject = "n.brandt";
        _provider.Claims = claims => claims["exp"] = claims["iat"]!.GetValue<long>() - 20;

        (await _provider.SignInAsync(Browser)).ShouldBe("/");
    }

    [Fact]
    public Task A_token_that_says_something_twice_is_refused()
    {
        _provider.Payload = payload => payload.Replace("{", """{"sub":"n.brandt",""", StringComparison.Ordinal);
        return RefusedAsync("token");
    }

    private async Task RefusedAsync(string check, Action<JsonObject>? claims = null)
    {
        _provider.Claims = claims ?? (_ => { });
        var end = await _provider.SignInAsync(Browser);

        end.ShouldStartWith("/single-sign-on/failed/proof?reference=");
        _house.LastFault.ShouldBe(check);
        (await _house.SignedInAsync(Browser)).ShouldBeNull();
        (await _house.Accounts.FindExternalAsync(_provider.Issuer, "m.forger")).ShouldBeNull();
    }
}
