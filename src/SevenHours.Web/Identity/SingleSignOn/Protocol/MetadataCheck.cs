using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Whether a provider's metadata is the right one and allows a safe sign-in.</summary>
internal static class MetadataCheck
{
    public static Outcome<OpenIdConnectConfiguration> Check(OpenIdConnectConfiguration metadata, SingleSignOnProvider provider)
    {
        if (metadata.Issuer != provider.Issuer)
            return Fault.Provider("metadata_issuer", $"The metadata is of the issuer \"{metadata.Issuer}\", not of \"{provider.Issuer}\". Write the issuer in the settings letter by letter as the metadata says it.");
        foreach (var (name, address) in new[] { ("authorization_endpoint", metadata.AuthorizationEndpoint), ("token_endpoint", metadata.TokenEndpoint), ("jwks_uri", metadata.JwksUri) })
        {
            if (!SafeAddress.Is(address))
                return Fault.Provider("metadata_endpoint", $"The metadata's {name} is \"{address}\", which is not https.");
        }

        var methods = metadata.CodeChallengeMethodsSupported;
        if (methods.Count == 0 && !provider.AssumePkce)
            return Fault.Provider("pkce", "The metadata does not say that the provider supports PKCE. If its makers say that it does, set assume_pkce to true.");
        if (methods.Count > 0 && !methods.Contains(Pkce.Method))
            return Fault.Provider("pkce", $"The provider supports PKCE only by {string.Join(", ", methods)}; {Pkce.Method} is needed.");
        return metadata;
    }
}
