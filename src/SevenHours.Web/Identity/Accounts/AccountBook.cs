using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenHours.Exercises;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Changes accounts; what a change ends is ended when it returns. Its refusals are ids of sentences.</summary>
public sealed partial class AccountBook(
    AccountsContext accounts, UserManager<Account> users, AccountDirectory directory, EndedSessions ended, TimeProvider time)
{
    /// <summary>An account by its id, to be read or handed back; null when there is none.</summary>
    public Task<Account?> FindAsync(string id) => users.FindByIdAsync(id);

    /// <summary>An account by what its owner signs in with; null when there is none.</summary>
    public Task<Account?> FindByNameAsync(string signInName) => users.FindByNameAsync(signInName.Trim());

    /// <summary>Makes an account nobody can come into yet. An account of that name that nobody ever came into is used again.</summary>
    /// <returns>The account, or the sentence that says why not.</returns>
    public async Task<(Account? Account, string? Refusal)> MakeAsync(string signInName, string name, ServerRoles roles)
    {
        (signInName, name) = (signInName.Trim(), name.Trim());
        if (name.Length is 0 or > Account.LongestName || name.Any(char.IsControl))
            return (null, "accounts.wrong.name");
        if (signInName.Length is 0 or > Account.LongestName)
            return (null, "accounts.wrong.signin");
        if (roles == ServerRoles.None)
            return (null, "accounts.wrong.roles");

        if (await users.FindByNameAsync(signInName) is { } known)
        {
            if (directory.Find(known.Id) is not { WaysIn: 0 })
                return (null, "accounts.wrong.taken");
            (known.Name, known.Roles) = (name, roles);
            await StampAsync(known);
            return (known, null);
        }

        var account = new Account { UserName = signInName, Name = name, Roles = roles, MadeAt = time.GetUtcNow().ToUnixTimeSeconds() };
        if (!(await users.CreateAsync(account)).Succeeded)
            return (null, "accounts.wrong.signin");
        directory.Drop(account.Id);
        return (account, null);
    }

    /// <summary>Gives an account other roles. The last administrator stays one, and everybody keeps at least one.</summary>
    public async Task<string?> GiveRolesAsync(Account account, ServerRoles roles)
    {
        if (roles == ServerRoles.None)
            return "accounts.wrong.roles";
        using var turn = await directory.TurnAsync();
        if (!roles.HasFlag(ServerRoles.Administrator) && directory.IsLastAdministrator(account.Id))
            return "accounts.wrong.last";
        account.Roles = roles;
        await SaveAsync(account);
        return null;
    }

    /// <summary>Locks an account out: its sessions end at once.</summary>
    public async Task<string?> LockAsync(Account account)
    {
        using var turn = await directory.TurnAsync();
        if (directory.IsLastAdministrator(account.Id))
            return "accounts.wrong.last";
        account.IsLocked = true;
        await StampAsync(account);
        return null;
    }

    public Task UnlockAsync(Account account)
    {
        account.IsLocked = false;
        return SaveAsync(account);
    }

    /// <summary>Removes an account and all that was kept of it.</summary>
    public async Task<string?> RemoveAsync(Account account)
    {
        using var turn = await directory.TurnAsync();
        if (directory.IsLastAdministrator(account.Id))
            return "accounts.wrong.last";
        Must(await users.DeleteAsync(account));
        directory.Drop(account.Id);
        return null;
    }

    /// <summary>
    /// Takes every way in away, for somebody who has lost his: he comes back by a new invitation. His sessions end at once.
    /// </summary>
    public async Task<string?> ResetAsync(Account account)
    {
        using var turn = await directory.TurnAsync();
        if (directory.IsLastAdministrator(account.Id))
            return "accounts.wrong.last";

        await using var transaction = await accounts.Database.BeginTransactionAsync();
        await accounts.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync();
        await accounts.UserLogins.Where(login => login.UserId == account.Id).ExecuteDeleteAsync();
        await accounts.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync();
        (account.PasswordHash, account.CodeSecret) = (null, null);
        Must(await users.UpdateSecurityStampAsync(account));
        await transaction.CommitAsync();
        directory.Drop(account.Id);
        return null;
    }

    /// <summary>Ends one session: not even a copy of its cookie counts any longer.</summary>
    public Task EndSessionAsync(AccountSession session) => EndSessionAsync(session.Account, session.Session, session.At);

    /// <summary>Ends one of the sessions that somebody's last sign-ins opened; nothing else is ended.</summary>
    public async Task EndSessionAsync(Account account, string session)
    {
        if (await accounts.SignIns.AsNoTracking().FirstOrDefaultAsync(past => past.AccountId == account.Id && past.Session == session) is { } past)
            await EndSessionAsync(account.Id, past.Session, past.At);
    }

    /// <summary>Whether a session that was opened at a time may still be used, as far as its own age and end go.</summary>
    public bool IsOpen(PastSignIn past) =>
        past.At + (long)AccountSession.Longest.TotalSeconds > time.GetUtcNow().ToUnixTimeSeconds() && !ended.Contains(past.Session);

    private async Task EndSessionAsync(string account, string session, long at)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var until = at + (long)AccountSession.Longest.TotalSeconds;
        await accounts.EndedSessions.Where(old => old.Until <= now).ExecuteDeleteAsync();
        if (ended.Contains(session))
            return;
        accounts.EndedSessions.Add(new EndedSession { Session = session, Until = until });
        await accounts.SaveChangesAsync();
        ended.Add(session, until);
        directory.Drop(account);
    }

    /// <summary>Ends all sessions of an account.</summary>
    public Task SignOutEverywhereAsync(Account account) => StampAsync(account);

    /// <summary>Says how the others see him.</summary>
    public async Task<string?> RenameAsync(Account account, string name)
    {
        name = name.Trim();
        if (name.Length is 0 or > Account.LongestName || name.Any(char.IsControl))
            return "accounts.wrong.name";
        account.Name = name;
        await SaveAsync(account);
        return null;
    }

    /// <summary>The last times somebody came in, newest first.</summary>
    public Task<List<PastSignIn>> SignInsAsync(string account, CancellationToken cancellation) =>
        accounts.SignIns.AsNoTracking().Where(past => past.AccountId == account).OrderByDescending(past => past.Id).ToListAsync(cancellation);

    private async Task StampAsync(Account account)
    {
        Must(await users.UpdateSecurityStampAsync(account));
        directory.Drop(account.Id);
    }

    private async Task SaveAsync(Account account)
    {
        Must(await users.UpdateAsync(account));
        directory.Drop(account.Id);
    }

    private static void Must(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"The account cannot be stored: {string.Join(", ", result.Errors.Select(error => error.Code))}");
    }
}
