namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>What the token endpoint gave for a code.</summary>
/// <param name="IdToken">Who the person is.</param>
/// <param name="AccessToken">Opens the user-info endpoint; used at once and kept nowhere.</param>
public sealed record Tokens(string IdToken, string? AccessToken)
{
    // Records print their members; these must not.
    public override string ToString() => nameof(Tokens);
}
