using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Redeems a code at the token endpoint.</summary>
public sealed class CodeExchange(ProviderChannel channel)
{
    public async Task<Outcome<Tokens>> RedeemAsync(
        SingleSignOnProvider provider, OpenIdConnectConfiguration metadata, Attempt attempt, string code, CancellationToken cancellation)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = attempt.AnswerAddress,
            ["code_verifier"] = attempt.Verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, metadata.TokenEndpoint);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        Authenticate(provider, request, form);
        request.Content = new FormUrlEncodedContent(form);
        try
        {
            using var response = await channel.Client.SendAsync(request, cancellation);
            var body = await response.Content.ReadAsStringAsync(cancellation);
            return response.IsSuccessStatusCode ? Read(body) : Refusal((int)response.StatusCode, body);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return Fault.Provider("token_endpoint", $"{metadata.TokenEndpoint} does not answer: {unreachable.GetBaseException().Message}");
        }
    }

    private static void Authenticate(SingleSignOnProvider provider, HttpRequestMessage request, Dictionary<string, string> form)
    {
        if (provider is { Authentication: ClientAuthentication.Basic, Secret: { } secret })
        {
            // RFC 6749, 2.3.1: both parts are form-encoded before they are joined.
            var pair = $"{FormEncoded(provider.ClientId)}:{FormEncoded(secret.Reveal())}";
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            return;
        }

        form["client_id"] = provider.ClientId;
        if (provider is { Authentication: ClientAuthentication.Post, Secret: { } posted })
            form["client_secret"] = posted.Reveal();
    }

    private static string FormEncoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    private static Outcome<Tokens> Read(string body)
    {
        if (JsonObjects.Parse(body) is not { } answer || answer.Text("id_token") is not { } idToken)
            return Fault.Provider("token_endpoint", "The token endpoint gave no id_token. Is the scope openid allowed for this client?");
        if (!string.Equals(answer.Text("token_type"), "Bearer", StringComparison.OrdinalIgnoreCase))
            return Fault.Provider("token_endpoint", "The token endpoint gave tokens of a type other than Bearer.");
        return new Tokens(idToken, answer.Text("access_token"));
    }

    private static Fault Refusal(int status, string body)
    {
        var error = JsonObjects.Parse(body)?.Text("error");
        var hint = error == "invalid_client" ? " Check client_id, the secret and client_authentication." : "";
        return Fault.Provider("token_endpoint", $"The token endpoint answered {status}, \"{LogText.Of(error)}\".{hint}");
    }
}
