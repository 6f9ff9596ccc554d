using System.Security.Claims;
using System.Text.Json;

namespace SevenHours.Web.Identity;

/// <summary>What a person was given when he joined: it survives restart, and travels in the signed cookie.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Person">The key by which the exercise knows him.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="Role"><c>participant</c>, <c>controller</c>, <c>mentor</c>, <c>role_player</c> or another role of the exercise.</param>
public sealed record SeatTicket(string Exercise, string Person, string Name, string Role)
{
    internal const string ClaimType = "sevenhours:seat";

    internal Claim ToClaim() => new(ClaimType, JsonSerializer.Serialize(this));

    internal static SeatTicket? From(Claim claim) => JsonSerializer.Deserialize<SeatTicket>(claim.Value);
}
