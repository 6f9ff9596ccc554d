namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Who of those the provider vouches for gets an account at his first sign-in.</summary>
public enum NewAccounts
{
    /// <summary>Whoever is in a group that gives a role. The default.</summary>
    WithRole,

    /// <summary>Everybody the provider lets in; without a role he only joins exercises.</summary>
    Anybody,

    /// <summary>Nobody: accounts are made here first and linked by their owners.</summary>
    Nobody,
}
