using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;

namespace SevenHours.Web.Features.Accounts;

/// <summary>
/// Asks for a password and an authenticator app, for the first time or anew. Who has both may leave one of the two as it is. The app's
/// secret travels sealed in the form until a code has shown that the app knows it.
/// </summary>
public sealed class PasswordForms(Sealed letters, CodeSecrets secrets, PasswordWork work, TimeProvider time)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(30);

    public IResult Show(HttpContext context, AccountEntry account, string action) => Page(context, account, action, NewSecret(account), null);

    /// <summary>Checks what was written, and keeps it; else shows the form again with what is wrong.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Whose password it is.</param>
    /// <param name="action">Where the form is posted.</param>
    /// <param name="keep">Keeps the hash, the protected secret and the half minute that was used.</param>
    public async Task<IResult> SetAsync(HttpContext context, AccountEntry account, string action, Func<string?, string?, long, Task<IResult>> keep)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (password, code, letter) = (form["password"].ToString(), TypedCode.Of(form["code"].ToString()), form["secret"].ToString());
        if (letters.Open<byte[]>(Purpose(account), letter) is not { } secret)
            return Page(context, account, action, NewSecret(account), "password.late");

        var wantsPassword = !account.HasPassword || password.Length > 0;
        var wantsApp = !account.HasPassword || code.Text.Length > 0;
        var used = Totp.Match(secret, code.Text, time.GetUtcNow(), 0);
        var wrong = !wantsPassword && !wantsApp ? "password.nothing"
            : wantsPassword && PasswordRules.Refuse(password, account.SignInName, account.Name) is { } refusal ? refusal
            : wantsPassword && password != form["repeat"].ToString() ? "password.differs"
            : wantsApp && used is null ? "password.code"
            : null;
        if (wrong is not null)
            return Page(context, account, action, letter, wrong);

        return await keep(
            wantsPassword ? await work.HashAsync(password, context.RequestAborted) : null, wantsApp ? secrets.Close(secret) : null, used ?? 0);
    }

    /// <summary>A new secret for an app, sealed for an account.</summary>
    public string NewSecret(AccountEntry account) => letters.Seal(Purpose(account), Totp.NewSecret(), s_patience);

    /// <summary>The secret in a sealed letter that was just written.</summary>
    public byte[] Read(AccountEntry account, string letter) =>
        letters.Open<byte[]>(Purpose(account), letter) ?? throw new InvalidOperationException("A letter was opened for another account.");

    private IResult Page(HttpContext context, AccountEntry account, string action, string letter, string? wrong) =>
        new RazorComponentResult<PasswordPage>(new Dictionary<string, object?>
        {
            [nameof(PasswordPage.Account)] = account,
            [nameof(PasswordPage.Action)] = action,
            [nameof(PasswordPage.Letter)] = letter,
            [nameof(PasswordPage.Secret)] = Read(account, letter),
            [nameof(PasswordPage.Wrong)] = wrong,
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static string Purpose(AccountEntry account) => $"authenticator {account.Id}";
}
