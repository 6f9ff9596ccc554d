namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>A sign-in under way. It lives in a protected cookie of the browser that began it, nowhere else.</summary>
public sealed record Attempt
{
    /// <summary>The provider it was begun with; an answer to another's address is refused.</summary>
    public required string Provider { get; init; }

    /// <summary>Comes back with the answer, and binds it to this browser.</summary>
    public required string State { get; init; }

    /// <summary>Comes back inside the token, and binds that to this sign-in.</summary>
    public required string Nonce { get; init; }

    /// <summary>Proves to the token endpoint that who redeems the code asked for it.</summary>
    public required string Verifier { get; init; }

    /// <summary>The address the answer was asked to; the token endpoint wants to hear it again.</summary>
    public required string AnswerAddress { get; init; }

    /// <summary>Where the person goes afterwards, inside this server.</summary>
    public required string To { get; init; }

    /// <summary>The account that the identity shall be linked to; null for a plain sign-in.</summary>
    public string? LinkTo { get; init; }

    /// <summary>When it is too late.</summary>
    public required DateTimeOffset Ends { get; init; }
}
