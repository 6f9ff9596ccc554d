using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Signs people in to their accounts.</summary>
public static class AccountSignIn
{
    /// <summary>
    /// Signs the visitor in to an account and remembers that he came; seats he holds stay his. False when the account is locked: then
    /// nothing changes. Whoever was the operator is so no longer: he is his account now.
    /// </summary>
    public static async Task<bool> SignInAccountAsync(this HttpContext context, Account account, SignInWay way)
    {
        if (account.IsLocked)
            return false;

        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        var session = new AccountSession(account.Id, account.SecurityStamp!, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), now, way);
        await RememberAsync(context, session);

        var key = context.User.Key() ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, key));
        identity.AddClaim(new Claim("sevenhours:account", account.Id));
        identity.AddClaim(session.ToClaim());
        identity.AddClaims(context.User.Seats().Select(seat => seat.ToClaim()));
        context.User = new ClaimsPrincipal(identity);
        await context.SignInAsync(context.User, new AuthenticationProperties { IsPersistent = true });
        return true;
    }

    private static async Task RememberAsync(HttpContext context, AccountSession session)
    {
        var accounts = context.RequestServices.GetRequiredService<AccountsContext>();
        accounts.SignIns.Add(new PastSignIn
        {
            AccountId = session.Account,
            Session = session.Session,
            At = session.At,
            Way = session.Way,
            From = context.Connection.RemoteIpAddress?.ToString() ?? "",
            Browser = BrowserKind.Of(context.Request.Headers.UserAgent.ToString()),
        });
        await accounts.SaveChangesAsync(context.RequestAborted);
        await PastSignIn.TrimAsync(accounts, session.Account, context.RequestAborted);
    }
}
