namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The kinds of trouble that a person can tell apart.</summary>
public enum FaultKind
{
    /// <summary>The sign-in did not begin in this browser, took too long, or was used already.</summary>
    Attempt,

    /// <summary>The provider, or the person there, said no.</summary>
    Refused,

    /// <summary>The answer is not proven to be the provider's, or not to be for this sign-in.</summary>
    Proof,

    /// <summary>The provider cannot be reached or is set up wrongly.</summary>
    Provider,

    /// <summary>He proved who he is, but not by the means this server asks for.</summary>
    Strength,

    /// <summary>He proved who he is, but may not come in: no account, no group, or a locked account.</summary>
    Entry,

    /// <summary>This identity belongs to another account.</summary>
    Taken,
}
