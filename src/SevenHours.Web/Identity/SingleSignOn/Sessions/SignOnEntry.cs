using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Lets somebody whom a provider has proven in to his account here.</summary>
public sealed class SignOnEntry(AccountDirectory accounts, Invitations invitations, VouchedSessions sessions)
{
    /// <summary>Signs him in, or says why not. Issuer and subject alone lead to an account; a name or an address never does.</summary>
    public async Task<Fault?> EnterAsync(HttpContext context, SingleSignOnProvider provider, SignOn signOn)
    {
        var person = signOn.Person;
        var known = await accounts.FindExternalAsync(person.Issuer, person.Subject);
        if (known is { IsLocked: true })
            return new Fault(FaultKind.Entry, "locked", $"The account {known.UserName} is locked.");
        if (signOn.Attempt.LinkTo is { } linkTo)
        {
            if (AccountSession.Of(context.User)?.Account != linkTo && invitations.For(context)?.Id != linkTo)
                return new Fault(FaultKind.Attempt, "link", "He is no longer signed in to the account that he wanted to link, or his invitation is over.");
            if (known is not null && known.Id != linkTo)
                return new Fault(FaultKind.Taken, "taken", $"The identity belongs to the account {known.UserName}.");
        }
        else if (known is null && !MayMake(provider, person))
        {
            return new Fault(FaultKind.Entry, "no_account", $"\"{LogText.Of(person.Subject)}\" has no account here, and none of his groups gives him a role.");
        }

        var account = await accounts.LinkOrCreateExternalAsync(
            new ExternalPerson(person.Issuer, person.Subject, provider.Name, NameOf(person), person.SignInName, person.Roles), signOn.Attempt.LinkTo);
        if (!await context.SignInAccountAsync(account, SignInWay.SingleSignOn))
            return new Fault(FaultKind.Entry, "locked", $"The account {account.UserName} is locked.");
        await sessions.RememberAsync(AccountSession.Of(context.User)!, signOn, context.RequestAborted);
        return null;
    }

    private static bool MayMake(SingleSignOnProvider provider, VouchedPerson person) => provider.NewAccounts switch
    {
        NewAccounts.Anybody => true,
        NewAccounts.WithRole => person.Roles is not (null or 0),
        _ => false,
    };

    private static string NameOf(VouchedPerson person) => person.Name.Length > 0 ? person.Name : person.SignInName ?? person.Subject;
}
