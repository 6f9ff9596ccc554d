using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity;

/// <summary>Writes the one cookie that says who the browser is.</summary>
public static class SignIn
{
    /// <summary>Makes the visitor the operator of the server, its administrator; seats he holds stay his.</summary>
    public static Task SignInOperatorAsync(this HttpContext context) =>
        WriteAsync(context, ServerRoles.Administrator, context.User.Seats());

    /// <summary>Gives the visitor a seat; a ticket for the same exercise replaces the one before.</summary>
    public static Task SignInSeatAsync(this HttpContext context, SeatTicket ticket) =>
        WriteAsync(context, context.User.ServerRoles(), [.. context.User.Seats().Where(seat => seat.Exercise != ticket.Exercise), ticket]);

    private static Task WriteAsync(HttpContext context, ServerRoles server, IReadOnlyList<SeatTicket> seats)
    {
        // The key stays through every change: request tokens of pages already open are bound to it.
        var key = context.User.Key() ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, key));
        if (server != ServerRoles.None)
            identity.AddClaim(new Claim(ClaimTypes.Role, server.ToString()));
        identity.AddClaims(seats.Select(seat => seat.ToClaim()));

        context.User = new ClaimsPrincipal(identity);
        return context.SignInAsync(context.User, new AuthenticationProperties { IsPersistent = true });
    }
}
