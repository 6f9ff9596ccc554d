using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SevenHours.Exercises;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Asks at every request whether the account behind a cookie may still come in, and what it is now.</summary>
internal static class SessionCheck
{
    /// <summary>
    /// Ends a session whose account is gone, locked or re-stamped, seats and all; gives any other the roles its account has at this moment.
    /// </summary>
    public static async Task RunAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is not { } visitor || AccountSession.Of(visitor) is not { } session)
            return;

        var services = context.HttpContext.RequestServices;
        var entry = services.GetRequiredService<AccountDirectory>().Find(session.Account);
        if (!session.Holds(entry, services.GetRequiredService<TimeProvider>().GetUtcNow())
            || services.GetRequiredService<EndedSessions>().Contains(session.Session))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
            return;
        }

        var kept = visitor.Claims.Where(claim => claim.Type is not (ClaimTypes.Role or ClaimTypes.Name));
        context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity([.. kept, .. WhoHeIs(entry!)], visitor.Identity!.AuthenticationType)));
    }

    /// <summary>What an account is called and what it may, as it is now.</summary>
    internal static IEnumerable<Claim> WhoHeIs(AccountEntry entry)
    {
        yield return new Claim(ClaimTypes.Name, entry.Name);
        if (entry.Roles != ServerRoles.None)
            yield return new Claim(ClaimTypes.Role, entry.Roles.ToString());
    }

    /// <summary>Cancelled when the visitor's account changes; never for a guest and the operator.</summary>
    public static CancellationToken Ends(HttpContext context)
    {
        if (AccountSession.Of(context.User) is not { } session)
            return CancellationToken.None;

        var directory = context.RequestServices.GetRequiredService<AccountDirectory>();
        var until = directory.Until(session.Account);
        // The account may have changed between the check of this request and now; then nobody would cancel.
        return session.Holds(directory.Find(session.Account), context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow())
            && !context.RequestServices.GetRequiredService<EndedSessions>().Contains(session.Session)
            ? until
            : new CancellationToken(canceled: true);
    }
}
