using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Messages that somebody signed out at the provider: whoever could forge one could throw people out.</summary>
[Collection(nameof(TwoProviders))]
public sealed class LogoutMessageTests : IDisposable
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    private readonly SignOnHouse _house;
    private readonly FakeProvider _ministry;

    public LogoutMessageTests(TwoProviders two)
    {
        (_house, _ministry) = (two.House, two.Ministry);
        two.BeHonest();
        _ministry.Subject = "v.stays";
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private HttpClient Browser { get => field ??= _house.Browser(); }

    public void Dispose() => Browser.Dispose();

    [Fact]
    public async Task A_genuine_message_ends_every_session_of_the_person()
    {
        using var other = _house.Browser();
        await _ministry.SignInAsync(Browser);
        await _ministry.SignInAsync(other);
        (await SendAsync(Message())).ShouldBe(HttpStatusCode.OK);

        (await _house.SignedInAsync(Browser)).ShouldBeNull();
        (await _house.SignedInAsync(other)).ShouldBeNull();
        (await _ministry.SignInAsync(Browser)).ShouldBe("/", "he may come again");
    }

    [Fact]
    public async Task A_message_about_one_session_ends_that_one()
    {
        using var other = _house.Browser();
        _ministry.Claims = claims => claims["sid"] = "one";
        await _ministry.SignInAsync(Browser);
        _ministry.Claims = claims => claims["sid"] = "two";
        await _ministry.SignInAsync(other);
        _ministry.Claims = _ => { };
        var message = Message();
        message.Remove("sub");
        message["sid"] = "one";
        (await SendAsync(message)).ShouldBe(HttpStatusCode.OK);

        (await _house.SignedInAsync(Browser)).ShouldBeNull();
        (await _house.SignedInAsync(other)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Somebody_else_stays_signed_in()
    {
        await _ministry.SignInAsync(Browser);
        _ministry.Subject = "w.goes";
        (await SendAsync(Message())).ShouldBe(HttpStatusCode.OK);

        (await _house.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    [Fact]
    public Task An_id_token_is_no_such_message() => IgnoredAsync("events", message => message.Remove("events"));

    [Fact]
    public Task A_message_with_a_nonce_is_ignored() => IgnoredAsync("nonce", message => message["nonce"] = "x");

    [Fact]
    public Task A_message_without_an_id_is_ignored() => IgnoredAsync("jti", message => message.Remove("jti"));

    [Fact]
    public Task A_message_about_nobody_is_ignored() => IgnoredAsync("sub", message => message.Remove("sub"));

    [Fact]
    public Task A_message_for_another_server_is_ignored() => IgnoredAsync("aud", message => message["aud"] = "another");

    [Fact]
    public Task An_old_message_is_ignored() => IgnoredAsync("exp", message => message["exp"] = message["iat"]!.GetValue<long>() - 90);

    [Fact]
    public async Task A_message_signed_with_a_swapped_key_is_ignored()
    {
        await _ministry.SignInAsync(Browser);
        _ministry.Signer = SigningKey.Rsa("first");

        (await SendAsync(Message())).ShouldBe(HttpStatusCode.BadRequest);
        _house.LastFault.ShouldBe("signature");
        (await _house.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_message_counts_once()
    {
        var message = _ministry.Sign(Message());
        (await PostAsync(message)).ShouldBe(HttpStatusCode.OK);
        await _ministry.SignInAsync(Browser);

        (await PostAsync(message)).ShouldBe(HttpStatusCode.BadRequest);
        (await _house.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    [Theory, InlineData("/single-sign-on/nobody/ended"), InlineData("/single-sign-on/ministry/ended")]
    public async Task What_is_no_message_is_refused(string address)
    {
        using var sender = new HttpClient { BaseAddress = new Uri(_house.Url) };
        (await sender.PostAsync(address, new FormUrlEncodedContent([new("other", "x")]), Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await sender.PostAsync(address, new StringContent("{}"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task IgnoredAsync(string check, Action<JsonObject> change)
    {
        await _ministry.SignInAsync(Browser);
        var message = Message();
        change(message);

        (await SendAsync(message)).ShouldBe(HttpStatusCode.BadRequest);
        _house.LastFault.ShouldBe(check);
        (await _house.SignedInAsync(Browser)).ShouldNotBeNull();
    }

    private JsonObject Message()
    {
        var message = _ministry.GoodClaims();
        message["jti"] = Guid.NewGuid().ToString();
        message["events"] = new JsonObject { [Event] = new JsonObject() };
        return message;
    }

    private Task<HttpStatusCode> SendAsync(JsonObject message) => PostAsync(_ministry.Sign(message));

    // The provider posts as a program does: without cookies, and without a page's token.
    private async Task<HttpStatusCode> PostAsync(string token)
    {
        using var sender = new HttpClient { BaseAddress = new Uri(_house.Url) };
        return (await sender.PostAsync("/single-sign-on/ministry/ended", new FormUrlEncodedContent([new("logout_token", token)]), Cancel)).StatusCode;
    }
}
