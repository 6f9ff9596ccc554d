namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>How a try to sign in with a password ended.</summary>
public enum PasswordAnswer
{
    /// <summary>He is who he says.</summary>
    Right,

    /// <summary>Name, password, code or all are wrong, or the account is locked: which, is not said.</summary>
    Wrong,

    /// <summary>The name was tried too often, whether anybody has it or not.</summary>
    TooOften,
}

/// <summary>
/// Signs in with a password and a code, both always. Names that nobody has are answered like names that somebody has, in words and in work.
/// </summary>
public sealed class PasswordSignIn(AccountBook book, PasswordWork work, SignInTries tries, CodeSecrets secrets, TimeProvider time)
{
    private static readonly byte[] s_nobodys = Totp.NewSecret();

    /// <summary>Tries; a code that was right together with its password is used up.</summary>
    public async Task<(PasswordAnswer Answer, Account? Account, SignInWay Way)> TryAsync(
        string name, string password, string typed, CancellationToken cancellation)
    {
        var isOpen = tries.IsOpen(name);
        var code = TypedCode.Of(typed);
        var account = await book.FindByNameAsync(name);
        var (step, isRecovery) = await LookAtAsync(account, code, cancellation);
        var isPassword = await work.IsRightAsync(account is { CodeSecret: not null } ? account.PasswordHash : null, password, cancellation);
        if (!isOpen)
            return (PasswordAnswer.TooOften, null, default);

        if (isPassword && account is { IsLocked: false } && await UseAsync(account, code, step, isRecovery, cancellation))
        {
            tries.Right(name);
            return (PasswordAnswer.Right, account, isRecovery ? SignInWay.RecoveryCode : SignInWay.Password);
        }

        tries.Wrong(name);
        return (PasswordAnswer.Wrong, null, default);
    }

    // The same look-ups for everybody, before it is known whether the password is right.
    private async Task<(long? Step, bool IsRecovery)> LookAtAsync(Account? account, TypedCode code, CancellationToken cancellation)
    {
        var id = account?.Id ?? "nobody";
        var secret = account?.CodeSecret is { } kept ? secrets.Open(kept) : s_nobodys;
        var step = Totp.Match(secret, code.Text, time.GetUtcNow(), account?.CodeUsed ?? 0);
        return (step, code.IsRecovery && await book.HasRecoveryCodeAsync(id, code.Hash(id), cancellation));
    }

    private async Task<bool> UseAsync(Account account, TypedCode code, long? step, bool isRecovery, CancellationToken cancellation) =>
        isRecovery ? await book.UseRecoveryCodeAsync(account.Id, code.Hash(account.Id), cancellation)
        : step is { } half && await book.UseCodeAsync(account, half, cancellation);
}
