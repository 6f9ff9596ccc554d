using System.Globalization;
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
    public static Task SignInOperatorAsync(this HttpContext context)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        return context.WriteVisitorAsync(
        [
            new Claim(ClaimTypes.Role, nameof(ServerRoles.Administrator)),
            new Claim(Visitor.OperatorClaim, now.ToString(CultureInfo.InvariantCulture)),
        ]);
    }

    /// <summary>Gives the visitor a seat; a ticket for the same exercise replaces the one before.</summary>
    public static Task SignInSeatAsync(this HttpContext context, SeatTicket ticket) => context.WriteVisitorAsync(
        context.User.Claims.Where(claim => claim.Type is not (ClaimTypes.NameIdentifier or SeatTicket.ClaimType)),
        [.. context.User.Seats().Where(seat => seat.Exercise != ticket.Exercise), ticket]);

    /// <summary>Lets the visitor learn in a programme; a ticket for the same one replaces the one before. On a shared device one leaves before the next comes.</summary>
    public static Task SignInLearnerAsync(this HttpContext context, LearnerTicket ticket) => context.WriteVisitorAsync(
        [.. WithoutLearner(context, ticket.Programme), ticket.ToClaim()]);

    /// <summary>Forgets in this browser that the visitor learns in a programme.</summary>
    public static Task SignOutLearnerAsync(this HttpContext context, string programme) => context.WriteVisitorAsync(WithoutLearner(context, programme));

    private static List<Claim> WithoutLearner(HttpContext context, string programme) =>
    [
        .. context.User.Claims.Where(claim => claim.Type is not (ClaimTypes.NameIdentifier or SeatTicket.ClaimType)
            && (claim.Type != LearnerTicket.ClaimType || LearnerTicket.From(claim)?.Programme != programme)),
    ];

    /// <summary>Signs the visitor out of everything this browser held: account, seats, learners' links and drafts' key.</summary>
    public static Task SignOutVisitorAsync(this HttpContext context)
    {
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        // Of this site's own data only: other cookies hold the reader's language and look.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return context.SignOutAsync();
    }

    /// <summary>Writes who the visitor is from now on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="who">What says who he is besides his browser's key.</param>
    /// <param name="seats">His seats; null keeps those he holds.</param>
    internal static Task WriteVisitorAsync(this HttpContext context, IEnumerable<Claim> who, IReadOnlyList<SeatTicket>? seats = null)
    {
        // The key stays through every change: request tokens of pages already open are bound to it.
        var key = context.User.Key() ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, key), .. who, .. (seats ?? context.User.Seats()).Select(seat => seat.ToClaim())],
            CookieAuthenticationDefaults.AuthenticationScheme);
        context.User = new ClaimsPrincipal(identity);
        return context.SignInAsync(context.User, new AuthenticationProperties { IsPersistent = true });
    }
}
