using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity.Accounts;

public sealed partial class AccountDirectory
{
    /// <summary>The account an identity provider's subject is linked to; null when there is none.</summary>
    public async Task<Account?> FindExternalAsync(string issuer, string subject)
    {
        if (!file.Exists)
            return null;
        using var scope = scopes.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByLoginAsync(issuer, subject);
    }

    /// <summary>
    /// The account of somebody a provider vouches for: the one linked to him, else <paramref name="linkTo"/>, else a new one.
    /// Nobody is linked by name or address: only who is signed in to an account links it to himself. Roles given by the provider replace
    /// those the account had, but the last administrator stays one.
    /// </summary>
    /// <param name="person">Who he is.</param>
    /// <param name="linkTo">The account the visitor is signed in to and wants linked; null for none.</param>
    public async Task<Account> LinkOrCreateExternalAsync(ExternalPerson person, string? linkTo = null)
    {
        using var scope = scopes.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await users.FindByLoginAsync(person.Issuer, person.Subject);
        if (account is null)
        {
            account = linkTo is null ? null : await users.FindByIdAsync(linkTo);
            account ??= await MakeAsync(users, person, scope.ServiceProvider.GetRequiredService<TimeProvider>());
            Must(await users.AddLoginAsync(account, new UserLoginInfo(person.Issuer, person.Subject, person.Provider)));
            Drop(account.Id);
        }

        if (person.Roles is { } roles && roles != account.Roles)
        {
            using var turn = await TurnAsync();
            account.Roles = IsLastAdministrator(account.Id) ? roles | ServerRoles.Administrator : roles;
            Must(await users.UpdateAsync(account));
            Drop(account.Id);
        }
        return account;
    }

    private static async Task<Account> MakeAsync(UserManager<Account> users, ExternalPerson person, TimeProvider time)
    {
        var wanted = string.Concat((person.SignInName ?? person.Name).Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@'));
        wanted = wanted.Length == 0 ? "account" : wanted[..Math.Min(wanted.Length, Account.LongestName - 8)];
        var name = wanted;
        for (var n = 2; await users.FindByNameAsync(name) is not null; n++)
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");

        var account = new Account
        {
            UserName = name,
            Name = person.Name.Length > Account.LongestName ? person.Name[..Account.LongestName] : person.Name,
            MadeAt = time.GetUtcNow().ToUnixTimeSeconds(),
        };
        Must(await users.CreateAsync(account));
        return account;
    }

    private static void Must(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"The account cannot be stored: {string.Join(", ", result.Errors.Select(error => error.Code))}");
    }
}
