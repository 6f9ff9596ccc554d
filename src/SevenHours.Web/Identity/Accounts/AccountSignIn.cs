using System.Security.Claims;
using System.Security.Cryptography;

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
        await WriteAsync(context, session);
        return true;
    }

    /// <summary>Keeps this session when all others of the account were ended by a new stamp.</summary>
    internal static Task KeepSessionAsync(this HttpContext context, Account account) =>
        AccountSession.Of(context.User) is { } session && session.Account == account.Id
            ? WriteAsync(context, session with { Stamp = account.SecurityStamp! })
            : Task.CompletedTask;

    /// <summary>Whether the visitor showed who he is so lately that he may change what guards an account.</summary>
    internal static bool IsFresh(this HttpContext context)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (AccountSession.Of(context.User) is { } session)
            return session.IsWithin(AccountSession.Fresh, now);
        return long.TryParse(context.User.FindFirstValue(Visitor.OperatorClaim), out var at)
            && now.ToUnixTimeSeconds() - at < (long)AccountSession.FreshOperator.TotalSeconds;
    }

    private static Task WriteAsync(HttpContext context, AccountSession session)
    {
        var entry = context.RequestServices.GetRequiredService<AccountDirectory>().Find(session.Account);
        return context.WriteVisitorAsync(
            [new Claim(Visitor.AccountClaim, session.Account), session.ToClaim(), .. entry is null ? [] : SessionCheck.WhoHeIs(entry)]);
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
