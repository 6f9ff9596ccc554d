using System.Security.Claims;
using System.Text.Json;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>
/// An invitation that was opened, kept in the visitor's cookie so that the link leaves the address at once: he may make his first way into
/// the account. It ends when somebody has made one, because that changes the stamp.
/// </summary>
/// <param name="Account">The account's id.</param>
/// <param name="Stamp">The account's stamp when the invitation was written.</param>
/// <param name="Until">When it ends, in seconds since 1970.</param>
public sealed record SetUpTicket(string Account, string Stamp, long Until)
{
    private const string ClaimType = "sevenhours:set-up";

    public static SetUpTicket? Of(ClaimsPrincipal visitor) =>
        visitor.FindFirstValue(ClaimType) is { } json ? JsonSerializer.Deserialize<SetUpTicket>(json) : null;

    /// <summary>Whether it still opens an account as it is now.</summary>
    public bool Opens(AccountEntry? entry, DateTimeOffset now) =>
        entry is { IsLocked: false, WaysIn: 0 } && entry.Stamp == Stamp && now.ToUnixTimeSeconds() < Until;

    /// <summary>Gives it to the visitor; seats he holds stay his, an account he was signed in to does not.</summary>
    internal Task GiveAsync(HttpContext context) => context.WriteVisitorAsync(
        [.. context.User.Claims.Where(claim => claim.Type is ClaimTypes.Role or Visitor.OperatorClaim && context.User.Account() is null), new Claim(ClaimType, JsonSerializer.Serialize(this))]);
}
