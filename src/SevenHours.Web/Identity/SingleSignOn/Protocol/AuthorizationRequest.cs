using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The address that sends a person to the provider.</summary>
internal static class AuthorizationRequest
{
    public static string Address(SingleSignOnProvider provider, OpenIdConnectConfiguration metadata, Attempt attempt)
    {
        var query = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = attempt.AnswerAddress,
            ["scope"] = string.Join(' ', provider.Scopes),
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = Pkce.Challenge(attempt.Verifier),
            ["code_challenge_method"] = Pkce.Method,
        };
        if (!provider.Acr.IsEmpty)
            query["acr_values"] = string.Join(' ', provider.Acr);
        // Whoever links an identity for good says at the provider once more that it is he.
        if (attempt.LinkTo is not null)
            query["prompt"] = "login";
        return QueryHelpers.AddQueryString(metadata.AuthorizationEndpoint, query);
    }
}
