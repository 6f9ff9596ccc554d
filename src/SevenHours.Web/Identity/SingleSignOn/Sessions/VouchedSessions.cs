using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Remembers which sessions an identity provider vouches for, and ends them when it no longer does.</summary>
public sealed class VouchedSessions(
    IDbContextFactory<AccountsContext> contexts, AccountDirectory accounts, EndedSessions ended, IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SevenHours.SingleSignOn.IdToken");

    /// <summary>Remembers a session that has just begun, and forgets those that are over.</summary>
    public async Task RememberAsync(AccountSession session, SignOn signOn, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        await context.VouchedSessions.Where(old => old.Until <= now).ExecuteDeleteAsync(cancellation);
        context.VouchedSessions.Add(new VouchedSession
        {
            Session = session.Session,
            AccountId = session.Account,
            Provider = signOn.Person.Provider,
            Subject = signOn.Person.Subject,
            Sid = signOn.Person.Sid,
            IdToken = _protector.Protect(signOn.IdToken),
            Until = session.At + (long)AccountSession.Longest.TotalSeconds,
        });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends the sessions that a provider says have ended there; what they have open closes at once.</summary>
    public async Task EndAsync(SingleSignOnProvider provider, LogoutNotice notice, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var sessions = await context.VouchedSessions
            .Where(session => session.Provider == provider.Key && !session.HasEnded
                && (notice.Subject == null || session.Subject == notice.Subject)
                && (notice.Sid == null || session.Sid == notice.Sid))
            .ToListAsync(cancellation);
        foreach (var session in sessions)
            session.HasEnded = true;
        await context.SaveChangesAsync(cancellation);
        foreach (var session in sessions)
        {
            ended.Add(session);
            accounts.Drop(session.AccountId);
        }
    }

    /// <summary>Ends a session because its owner signs out; null when no provider vouched for it.</summary>
    public async Task<VouchedSession?> CloseAsync(string session, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.VouchedSessions.FindAsync([session], cancellation) is not { } vouched)
            return null;
        vouched.HasEnded = true;
        await context.SaveChangesAsync(cancellation);
        ended.Add(vouched);
        return vouched;
    }

    /// <summary>A session by its id, ended or not.</summary>
    public async Task<VouchedSession?> FindAsync(string session, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.VouchedSessions.FindAsync([session], cancellation);
    }

    /// <summary>The proof a session began with; null when the server's keys were changed since, and the provider then asks him itself.</summary>
    public string? IdTokenOf(VouchedSession session)
    {
        try
        {
            return _protector.Unprotect(session.IdToken);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
