using SevenHours.Exercises;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Somebody a provider vouches for.</summary>
public sealed record VouchedPerson
{
    /// <summary>The provider's key.</summary>
    public required string Provider { get; init; }

    /// <summary>With <see cref="Subject"/> it names the person for good; nothing else does.</summary>
    public required string Issuer { get; init; }

    /// <summary>The provider's own name of the person.</summary>
    public required string Subject { get; init; }

    /// <summary>The provider's name of his session there; null when it has none.</summary>
    public string? Sid { get; init; }

    /// <summary>What people call him; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>What he signs in with there: a wish for a new account, and never a way to an old one.</summary>
    public string? SignInName { get; init; }

    /// <summary>The roles his groups give; null when groups decide nothing.</summary>
    public ServerRoles? Roles { get; init; }
}
