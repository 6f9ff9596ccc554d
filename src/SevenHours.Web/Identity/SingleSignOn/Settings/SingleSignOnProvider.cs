using System.Collections.Immutable;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>An identity provider that people may sign in with, as the administrator set it up.</summary>
public sealed record SingleSignOnProvider
{
    /// <summary>Its short name in addresses: small letters, digits and hyphens.</summary>
    public required string Key { get; init; }

    /// <summary>What its button says.</summary>
    public required string Name { get; init; }

    /// <summary>Its issuer, letter by letter as its tokens say it.</summary>
    public required string Issuer { get; init; }

    /// <summary>What the provider calls this server.</summary>
    public required string ClientId { get; init; }

    /// <summary>The shared secret; null for a public client.</summary>
    public ClientSecret? Secret { get; init; }

    /// <summary>How the secret is shown at the token endpoint.</summary>
    public ClientAuthentication Authentication { get; init; }

    /// <summary>What is asked for; <c>openid</c> is always among it.</summary>
    public ImmutableArray<string> Scopes { get; init; } = ["openid", "profile", "email"];

    /// <summary>Which groups give which roles.</summary>
    public GroupRoles Groups { get; init; } = GroupRoles.None;

    /// <summary>Who gets an account at his first sign-in.</summary>
    public NewAccounts NewAccounts { get; init; }

    /// <summary>Classes of authentication of which one must have been used (<c>acr</c>); none asks for nothing.</summary>
    public ImmutableArray<string> Acr { get; init; } = [];

    /// <summary>Methods of authentication that must all have been used (<c>amr</c>), such as <c>mfa</c>.</summary>
    public ImmutableArray<string> Amr { get; init; } = [];

    /// <summary>Whether the user-info endpoint is asked for claims that the token leaves out.</summary>
    public bool UserInfo { get; init; }

    /// <summary>Whether PKCE is taken as supported when the provider's metadata does not say. It is used in any case.</summary>
    public bool AssumePkce { get; init; }

    /// <summary>Whether signing out here also signs out there.</summary>
    public bool SignOutThere { get; init; } = true;

    /// <summary>Where its metadata lies.</summary>
    public string MetadataAddress => Issuer.TrimEnd('/') + "/.well-known/openid-configuration";

    /// <summary>Where the provider sends people back to; the provider must know this address.</summary>
    public string AnswerPath => $"/single-sign-on/{Key}/answer";

    /// <summary>Where the provider may say that somebody signed out there.</summary>
    public string EndedPath => $"/single-sign-on/{Key}/ended";
}
