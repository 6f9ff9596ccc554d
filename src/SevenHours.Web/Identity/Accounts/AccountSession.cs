using System.Security.Claims;
using System.Text.Json;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>What the cookie says of the account its holder signed in with. Roles are not in it: they are asked for at each request.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Stamp">The account's stamp at that moment; when it differs, the session has ended.</param>
/// <param name="Session">The session's own id.</param>
/// <param name="At">When he signed in, in seconds since 1970.</param>
/// <param name="Way">How.</param>
public sealed record AccountSession(string Account, string Stamp, string Session, long At, SignInWay Way)
{
    /// <summary>How long a session lasts at most.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(7);

    /// <summary>For how long after signing in he may change what guards the account.</summary>
    public static TimeSpan Fresh { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The same for the operator, who showed it at the machine itself.</summary>
    public static TimeSpan FreshOperator { get; } = TimeSpan.FromHours(1);

    private const string ClaimType = "sevenhours:session";

    /// <summary>The session of a visitor; null for a guest and for the operator.</summary>
    public static AccountSession? Of(ClaimsPrincipal visitor) =>
        visitor.FindFirstValue(ClaimType) is { } json ? JsonSerializer.Deserialize<AccountSession>(json) : null;

    /// <summary>Whether it was opened not longer ago than a time.</summary>
    public bool IsWithin(TimeSpan age, DateTimeOffset now) => now.ToUnixTimeSeconds() - At < (long)age.TotalSeconds;

    /// <summary>Whether it still holds for an account as it is now.</summary>
    public bool Holds(AccountEntry? entry, DateTimeOffset now) =>
        entry is { IsLocked: false } && entry.Stamp == Stamp && IsWithin(Longest, now);

    internal Claim ToClaim() => new(ClaimType, JsonSerializer.Serialize(this));
}
