using System.Security.Claims;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity;

/// <summary>Reads a signed-in visitor: the operator, the holder of an account, a holder of seats, or several of these.</summary>
public static class Visitor
{
    /// <summary>The claim that names his account.</summary>
    internal const string AccountClaim = "sevenhours:account";

    /// <summary>The claim of the operator, with the second at which he used his link.</summary>
    internal const string OperatorClaim = "sevenhours:operator";

    /// <summary>His roles on the server: those of his account as it is now, or the operator's.</summary>
    public static ServerRoles ServerRoles(this ClaimsPrincipal visitor) => visitor.FindAll(ClaimTypes.Role)
        .Aggregate(Exercises.ServerRoles.None, (roles, claim) => Enum.TryParse<ServerRoles>(claim.Value, out var role) ? roles | role : roles);

    /// <summary>The id of the account he signed in with; null for a guest and for the operator.</summary>
    public static string? Account(this ClaimsPrincipal visitor) => visitor.FindFirstValue(AccountClaim);

    /// <summary>The name of his account, as others see it; empty without an account.</summary>
    public static string ShownName(this ClaimsPrincipal visitor) => visitor.FindFirstValue(ClaimTypes.Name) ?? "";

    /// <summary>Whether he may do something that belongs to no exercise.</summary>
    public static bool May(this ClaimsPrincipal visitor, Permission permission) =>
        AccessTable.Allows(Standing.Outside(visitor.ServerRoles()), permission);

    /// <summary>A key that stays the same for this browser, for drafts and idempotency; null for a stranger.</summary>
    public static string? Key(this ClaimsPrincipal visitor) => visitor.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>All seats he holds, one for each exercise.</summary>
    public static IReadOnlyList<SeatTicket> Seats(this ClaimsPrincipal visitor) =>
        [.. visitor.FindAll(SeatTicket.ClaimType).Select(SeatTicket.From).OfType<SeatTicket>()];

    /// <summary>The programmes he learns in by links of his own, one ticket for each; whether a link still holds, the registry says.</summary>
    public static IReadOnlyList<LearnerTicket> LearnerTickets(this ClaimsPrincipal visitor) =>
        [.. visitor.FindAll(LearnerTicket.ClaimType).Select(LearnerTicket.From).OfType<LearnerTicket>()];

    /// <summary>His seat in an exercise; null when he has none there.</summary>
    public static SeatTicket? SeatIn(this ClaimsPrincipal visitor, string exercise) =>
        visitor.Seats().FirstOrDefault(seat => seat.Exercise == exercise);
}
