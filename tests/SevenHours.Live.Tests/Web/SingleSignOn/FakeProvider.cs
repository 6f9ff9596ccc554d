using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>
/// An identity provider in this process that can be made to lie. Unless told otherwise it behaves; it has no page to sign in at: a test
/// gives the answer itself with <see cref="Answer"/>.
/// </summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Dictionary<string, (string Challenge, string Nonce)> _codes = new(StringComparer.Ordinal);

    private FakeProvider(WebApplication app) => _app = app;

    public string Issuer => _app.Urls.Single();

    public SigningKey Key { get; set; } = SigningKey.Rsa("first");

    /// <summary>Changes its metadata before they are given out.</summary>
    public Action<JsonObject> Metadata { get; set; } = _ => { };

    /// <summary>Changes the claims before they are signed.</summary>
    public Action<JsonObject> Claims { get; set; } = _ => { };

    /// <summary>Changes the token's header before it is signed.</summary>
    public Action<JsonObject> Header { get; set; } = _ => { };

    /// <summary>Changes the written claims before they are signed.</summary>
    public Func<string, string> Payload { get; set; } = payload => payload;

    /// <summary>Changes the finished token.</summary>
    public Func<string, string> Token { get; set; } = token => token;

    /// <summary>What the user-info endpoint tells.</summary>
    public JsonObject UserInfo { get; set; } = [];

    /// <summary>Signs in place of <see cref="Key"/>, which stays the published one.</summary>
    public SigningKey? Signer { get; set; }

    /// <summary>Who signs in.</summary>
    public string Subject { get; set; } = "n.brandt";

    /// <summary>How often its keys were asked for.</summary>
    public int KeysAsked { get; private set; }

    /// <summary>How many codes nobody has redeemed.</summary>
    public int CodesOpen => _codes.Count;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new FakeProvider(builder.Build());
        provider._app.MapGet("/.well-known/openid-configuration", provider.TellMetadata);
        provider._app.MapGet("/jwks", provider.TellKeys);
        provider._app.MapPost("/token", provider.RedeemAsync);
        provider._app.MapGet("/userinfo", () => Json(provider.UserInfo));
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>Stops lying.</summary>
    public void BeHonest()
    {
        (Metadata, Claims, Header) = (_ => { }, _ => { }, _ => { });
        (Payload, Token) = (payload => payload, token => token);
        (Signer, UserInfo, Subject) = (null, [], "n.brandt");
    }

    /// <summary>A token with the claims that a good one has, as this provider signs it now.</summary>
    public string Sign(JsonObject claims)
    {
        var signer = Signer ?? Key;
        var header = new JsonObject { ["alg"] = signer.Algorithm, ["kid"] = signer.Kid, ["typ"] = "JWT" };
        Claims(claims);
        Header(header);
        return Token(signer.Sign(header.ToJsonString(), Payload(claims.ToJsonString())));
    }

    public JsonObject GoodClaims(string? nonce = null)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer, ["aud"] = "sevenhours", ["sub"] = Subject, ["iat"] = now, ["exp"] = now + 300,
            ["name"] = "N. Brandt", ["groups"] = new JsonArray("designers"),
        };
        if (nonce is not null)
            claims["nonce"] = nonce;
        return claims;
    }

    /// <summary>What the provider's page would do after a good sign-in: the address it sends the browser back to.</summary>
    public string Answer(Uri request, params (string Name, string? Value)[] other)
    {
        var query = QueryHelpers.ParseQuery(request.Query);
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        _codes[code] = (query["code_challenge"].Single()!, query["nonce"].Single()!);
        var answer = new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"], ["iss"] = Issuer };
        foreach (var (name, value) in other)
            answer[name] = value;
        return QueryHelpers.AddQueryString(query["redirect_uri"].Single()!, answer.Where(part => part.Value is not null));
    }

    /// <summary>Signs in: presses the button, answers, and gives where the browser ends.</summary>
    public async Task<string> SignInAsync(HttpClient browser, string provider = "ministry")
    {
        var request = await SignOnHouse.BeginAsync(browser, provider);
        return (await browser.GetAsync(Answer(request), Cancel)).Headers.Location!.ToString();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult TellMetadata()
    {
        var metadata = new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["jwks_uri"] = $"{Issuer}/jwks",
            ["userinfo_endpoint"] = $"{Issuer}/userinfo",
            ["code_challenge_methods_supported"] = new JsonArray("S256"),
            ["authorization_response_iss_parameter_supported"] = true,
        };
        Metadata(metadata);
        return Json(metadata);
    }

    private IResult TellKeys()
    {
        KeysAsked++;
        return Json(new JsonObject { ["keys"] = new JsonArray(Key.Public()) });
    }

    private async Task<IResult> RedeemAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync(Cancel);
        if (!_codes.Remove(form["code"].ToString(), out var issued)
            || WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != issued.Challenge)
            return Json(new JsonObject { ["error"] = "invalid_grant" }, StatusCodes.Status400BadRequest);
        return Json(new JsonObject { ["id_token"] = Sign(GoodClaims(issued.Nonce)), ["access_token"] = "opaque", ["token_type"] = "Bearer" });
    }

    private static IResult Json(JsonObject json, int status = StatusCodes.Status200OK) =>
        Results.Content(json.ToJsonString(), "application/json", statusCode: status);
}
