using System.Security.Claims;

namespace SevenHours.Web.Identity;

/// <summary>Reads a signed-in visitor: a director, a holder of seats, or both.</summary>
public static class Visitor
{
    /// <summary>The role that may do everything on this server.</summary>
    public const string Director = "director";

    /// <summary>Whether he signed in with the director's link.</summary>
    public static bool IsDirector(this ClaimsPrincipal visitor) => visitor.IsInRole(Director);

    /// <summary>A key that stays the same for this browser, for drafts and idempotency; null for a stranger.</summary>
    public static string? Key(this ClaimsPrincipal visitor) => visitor.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>All seats he holds, one for each exercise.</summary>
    public static IReadOnlyList<SeatTicket> Seats(this ClaimsPrincipal visitor) =>
        [.. visitor.FindAll(SeatTicket.ClaimType).Select(SeatTicket.From).OfType<SeatTicket>()];

    /// <summary>His seat in an exercise; null when he has none there.</summary>
    public static SeatTicket? SeatIn(this ClaimsPrincipal visitor, string exercise) =>
        visitor.Seats().FirstOrDefault(seat => seat.Exercise == exercise);
}
