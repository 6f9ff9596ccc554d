namespace SevenHours.Web.Identity.Accounts;

/// <summary>A session somebody signed out of, kept as long as a copy of its cookie could still be about.</summary>
public sealed class EndedSession
{
    public required string Session { get; init; }

    /// <summary>When the session would have ended by itself, in seconds since 1970.</summary>
    public long Until { get; init; }
}
