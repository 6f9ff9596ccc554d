using Microsoft.AspNetCore.Identity;

namespace SevenHours.Web.Identity.Accounts;

public sealed partial class AccountBook
{
    /// <summary>The issuers of the identity providers that vouch for an account.</summary>
    public async Task<IReadOnlySet<string>> IssuersAsync(Account account) =>
        (await users.GetLoginsAsync(account)).Select(login => login.LoginProvider).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes an identity provider's way into an account away and ends all sessions; never the last way in.</summary>
    /// <returns>The sentence that says why not; null when it is done.</returns>
    public async Task<string?> UnlinkAsync(Account account, string issuer)
    {
        var logins = (await users.GetLoginsAsync(account)).Where(login => login.LoginProvider == issuer).ToList();
        if (logins.Count == 0)
            return null;
        using var turn = await directory.TurnAsync();
        // However many identities of it are linked, all providers together count as one way in.
        if (directory.Find(account.Id) is { WaysIn: <= 1 } && (await users.GetLoginsAsync(account)).Count == logins.Count)
            return "account.last";
        foreach (var login in logins)
            Must(await users.RemoveLoginAsync(account, login.LoginProvider, login.ProviderKey));
        await StampAsync(account);
        return null;
    }
}
