namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>A session that an identity provider vouches for, kept as long as it can last: to sign out there, and to hear that he did.</summary>
public sealed class VouchedSession
{
    /// <summary>The session's own id, as the cookie has it.</summary>
    public required string Session { get; init; }

    public required string AccountId { get; init; }

    /// <summary>The provider's key.</summary>
    public required string Provider { get; init; }

    /// <summary>The provider's name of the person.</summary>
    public required string Subject { get; init; }

    /// <summary>The provider's name of its session; null when it gives none.</summary>
    public string? Sid { get; init; }

    /// <summary>The token that proved him, protected; the provider wants to see it when he signs out.</summary>
    public required string IdToken { get; init; }

    /// <summary>When the session is over in any case, in seconds since 1970.</summary>
    public long Until { get; init; }

    /// <summary>Whether it ended before its time.</summary>
    public bool HasEnded { get; set; }
}
