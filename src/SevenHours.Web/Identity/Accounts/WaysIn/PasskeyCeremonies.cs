using Microsoft.AspNetCore.Identity;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>
/// Makes and uses passkeys: what the browser is asked travels to it sealed and comes back with its answer, once and within five minutes.
/// </summary>
public sealed class PasskeyCeremonies(IPasskeyHandler<Account> handler, Sealed letters, ILogger<PasskeyCeremonies> log)
{
    private const string Using = "passkey sign-in";

    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(5);

    /// <summary>What the browser is asked so that it makes a passkey for an account.</summary>
    public async Task<PasskeyQuestion> AskToMakeAsync(AccountEntry account, HttpContext context)
    {
        var made = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id, Name = account.SignInName, DisplayName = account.Name }, context);
        return new PasskeyQuestion(made.CreationOptionsJson, letters.Seal(Making(account.Id), made.AttestationState ?? "", s_life));
    }

    /// <summary>The passkey that the browser made; null when it is not what was asked for.</summary>
    public async Task<UserPasskeyInfo?> MadeAsync(string account, PasskeyReply reply, HttpContext context)
    {
        if (letters.OpenOnce<string>(Making(account), reply.State) is not { } state)
            return null;
        var result = await handler.PerformAttestationAsync(
            new PasskeyAttestationContext { CredentialJson = reply.Credential, AttestationState = state, HttpContext = context });
        if (result.Failure is { } failure)
            log.LogWarning("A passkey could not be made: {Reason}", failure.Message);
        return result.Succeeded && result.UserEntity.Id == account ? result.Passkey : null;
    }

    /// <summary>What the browser is asked so that it shows a passkey of whoever sits there.</summary>
    public async Task<PasskeyQuestion> AskToShowAsync(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        return new PasskeyQuestion(asked.RequestOptionsJson, letters.Seal(Using, asked.AssertionState ?? "", s_life));
    }

    /// <summary>The account whose passkey the browser showed; null when it is none.</summary>
    public async Task<(Account Account, UserPasskeyInfo Passkey)?> ShownAsync(PasskeyReply reply, HttpContext context)
    {
        if (letters.OpenOnce<string>(Using, reply.State) is not { } state)
            return null;
        var result = await handler.PerformAssertionAsync(
            new PasskeyAssertionContext { CredentialJson = reply.Credential, AssertionState = state, HttpContext = context });
        if (result.Failure is { } failure)
            log.LogWarning("A passkey was not accepted: {Reason}", failure.Message);
        return result is { Succeeded: true, User: { } account, Passkey: { } passkey } ? (account, passkey) : null;
    }

    private static string Making(string account) => $"passkey making {account}";
}

/// <summary>What a browser is asked, in the words of WebAuthn, and the sealed memory of it.</summary>
/// <param name="Options">The options, as JSON.</param>
/// <param name="State">To be sent back with the answer.</param>
public sealed record PasskeyQuestion(string Options, string State);

/// <summary>What a browser answers.</summary>
/// <param name="Credential">The credential, as JSON.</param>
/// <param name="State">The sealed memory of what it was asked.</param>
/// <param name="Name">What its owner calls the passkey; null when he does not say.</param>
/// <param name="Back">Where he wants to go then; null for home.</param>
public sealed record PasskeyReply(string Credential, string State, string? Name = null, string? Back = null);
