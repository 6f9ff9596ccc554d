using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Asks the user-info endpoint for claims that a provider leaves out of its tokens.</summary>
public sealed class UserInfo(ProviderChannel channel)
{
    public async Task<Outcome<PersonClaims>> AskAsync(
        ProvenClaims proven, Tokens tokens, OpenIdConnectConfiguration metadata, CancellationToken cancellation)
    {
        if (tokens.AccessToken is null || !SafeAddress.Is(metadata.UserInfoEndpoint))
            return Fault.Provider("user_info", "user_info is set, but the provider has no such endpoint or gave no access token.");
        using var request = new HttpRequestMessage(HttpMethod.Get, metadata.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using var response = await channel.Client.SendAsync(request, cancellation);
            if (!response.IsSuccessStatusCode || JsonObjects.Parse(await response.Content.ReadAsStringAsync(cancellation)) is not { } more)
                return Fault.Provider("user_info", $"{metadata.UserInfoEndpoint} answered {(int)response.StatusCode} without claims.");
            // Without this check a swapped access token would lend one person another's groups.
            return more.Text("sub") == proven.Payload.Text("sub")
                ? new PersonClaims([proven.Payload, more])
                : Fault.Proof("user_info", "The user-info endpoint speaks of somebody else.");
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return Fault.Provider("user_info", $"{metadata.UserInfoEndpoint} does not answer: {unreachable.GetBaseException().Message}");
        }
    }
}
