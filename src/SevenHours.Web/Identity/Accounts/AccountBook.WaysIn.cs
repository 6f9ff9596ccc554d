using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.Accounts.WaysIn;

namespace SevenHours.Web.Identity.Accounts;

public sealed partial class AccountBook
{
    /// <summary>Most passkeys of one account.</summary>
    public const int MostPasskeys = 20;

    /// <summary>Longest name of a passkey, in characters.</summary>
    public const int LongestPasskeyName = 60;

    /// <summary>The passkeys of an account, oldest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> PasskeysAsync(Account account) =>
        [.. (await users.GetPasskeysAsync(account)).OrderBy(passkey => passkey.CreatedAt)];

    /// <summary>Keeps a passkey that was just made; other invitations to the account end.</summary>
    public async Task<string?> AddPasskeyAsync(Account account, UserPasskeyInfo passkey, string name, bool isFirstWayIn)
    {
        if ((await users.GetPasskeysAsync(account)).Count >= MostPasskeys)
            return "account.passkeys.many";
        passkey.Name = Shortened(name);
        Must(await users.AddOrUpdatePasskeyAsync(account, passkey));
        await (isFirstWayIn ? StampAsync(account) : SaveAsync(account));
        return null;
    }

    /// <summary>Keeps what a passkey said when it was used, so that a copied one can be told.</summary>
    public async Task UsedPasskeyAsync(Account account, UserPasskeyInfo passkey) => Must(await users.AddOrUpdatePasskeyAsync(account, passkey));

    public async Task NamePasskeyAsync(Account account, byte[] id, string name)
    {
        if (await users.GetPasskeyAsync(account, id) is not { } passkey || string.IsNullOrWhiteSpace(name))
            return;
        passkey.Name = Shortened(name);
        Must(await users.AddOrUpdatePasskeyAsync(account, passkey));
    }

    /// <summary>Removes a passkey and ends all sessions, for it may have been lost; never the last way in.</summary>
    public async Task<string?> RemovePasskeyAsync(Account account, byte[] id)
    {
        if (await users.GetPasskeyAsync(account, id) is null)
            return null;
        using var turn = await directory.TurnAsync();
        if (directory.Find(account.Id) is { WaysIn: <= 1 })
            return "account.last";
        Must(await users.RemovePasskeyAsync(account, id));
        await StampAsync(account);
        return null;
    }

    /// <summary>Sets password and authenticator app, or only one of them when the account has the other; all sessions end.</summary>
    /// <param name="account">The account.</param>
    /// <param name="hash">The password's hash; null leaves the password.</param>
    /// <param name="secret">The app's protected secret; null leaves the app.</param>
    /// <param name="used">The half minute whose code has shown that the app works; it is not taken again.</param>
    public Task SetPasswordAsync(Account account, string? hash, string? secret, long used)
    {
        account.PasswordHash = hash ?? account.PasswordHash;
        if (secret is not null)
            (account.CodeSecret, account.CodeUsed) = (secret, used);
        return StampAsync(account);
    }

    /// <summary>Removes password, authenticator app and recovery codes; never the last way in. All sessions end.</summary>
    public async Task<string?> RemovePasswordAsync(Account account)
    {
        using var turn = await directory.TurnAsync();
        if (directory.Find(account.Id) is { WaysIn: <= 1 })
            return "account.last";
        await accounts.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync();
        (account.PasswordHash, account.CodeSecret) = (null, null);
        await StampAsync(account);
        return null;
    }

    /// <summary>Draws new recovery codes; the old ones are void. They are shown once and can never be read again.</summary>
    public async Task<string[]> NewRecoveryCodesAsync(Account account)
    {
        var codes = TypedCode.NewRecoveryCodes();
        await using var transaction = await accounts.Database.BeginTransactionAsync();
        await accounts.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync();
        accounts.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = account.Id, Hash = TypedCode.Of(code).Hash(account.Id) }));
        await accounts.SaveChangesAsync();
        await transaction.CommitAsync();
        return codes;
    }

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> RecoveryCodesLeftAsync(string account, CancellationToken cancellation) =>
        accounts.RecoveryCodes.CountAsync(code => code.AccountId == account, cancellation);

    /// <summary>Whether an account has this recovery code; it stays.</summary>
    internal Task<bool> HasRecoveryCodeAsync(string account, string hash, CancellationToken cancellation) =>
        accounts.RecoveryCodes.AnyAsync(code => code.AccountId == account && code.Hash == hash, cancellation);

    /// <summary>Uses a recovery code up. Of two who use it at once, one is told true.</summary>
    internal async Task<bool> UseRecoveryCodeAsync(string account, string hash, CancellationToken cancellation) =>
        await accounts.RecoveryCodes.Where(code => code.AccountId == account && code.Hash == hash).ExecuteDeleteAsync(cancellation) == 1;

    /// <summary>Uses the code of a half minute up, and all before it. Of two who use it at once, one is told true.</summary>
    internal async Task<bool> UseCodeAsync(Account account, long step, CancellationToken cancellation)
    {
        // A new concurrency stamp, so that nobody who read the account before this can write the older half minute back.
        var changed = await accounts.Users.Where(a => a.Id == account.Id && a.CodeUsed < step).ExecuteUpdateAsync(
            change => change.SetProperty(a => a.CodeUsed, step).SetProperty(a => a.ConcurrencyStamp, Guid.NewGuid().ToString()), cancellation);
        await accounts.Entry(account).ReloadAsync(cancellation);
        return changed == 1;
    }

    private static string Shortened(string name) => name.Trim() is var trimmed && trimmed.Length > LongestPasskeyName ? trimmed[..LongestPasskeyName] : trimmed;
}
