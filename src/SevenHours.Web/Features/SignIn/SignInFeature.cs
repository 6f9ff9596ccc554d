using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Audits;
using SevenHours.Web.Features.Accounts;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.SingleSignOn;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;

namespace SevenHours.Web.Features.SignIn;

/// <summary>
/// <c>/sign-in</c>: with a passkey, or with a password and a code. With <c>?token=…</c> it exchanges the operator's one-time link for a
/// cookie and leaves no secret in the address.
/// </summary>
public sealed class SignInFeature : IFeature
{
    private const string OperatorAct = "sign-in.operator";

    public void Map(IEndpointRouteBuilder routes)
    {
        var signIn = routes.MapGroup("").AllowAnonymous();
        // A wrong link is audited, so even asking has a pace; the page itself is for whole rooms behind one address.
        signIn.MapGet("/sign-in", ShowAsync).RequireRateLimiting(Pace.Join);
        signIn.MapPost("/sign-in", WithPasswordAsync).Audited("sign-in.password").RequireRateLimiting(Pace.SignIn);
        signIn.MapPost("/sign-in/passkey/options", async (HttpContext context, PasskeyCeremonies passkeys) =>
            TypedResults.Json(await passkeys.AskToShowAsync(context)));
        signIn.MapPost("/sign-in/passkey", WithPasskeyAsync).Audited("sign-in.passkey").RequireRateLimiting(Pace.SignIn);
        routes.MapPost("/sign-out", async (HttpContext context, LeavingThere leaving, AccountBook book) =>
        {
            if (AccountSession.Of(context.User) is { } session)
                await book.EndSessionAsync(session);
            var there = await leaving.CloseAsync(context);
            await context.SignOutVisitorAsync();
            return Results.Redirect(there ?? "/");
        }).AllowAnonymous().Audited("sign-out");
    }

    private static async Task<IResult> ShowAsync(string? token, string? back, HttpContext context, DirectorLink link, AccountDirectory directory)
    {
        if (token is null)
            return Page(context, directory, back, null);
        if (!link.Burn(token))
        {
            await context.AuditAsync(OperatorAct, AuditResult.Forbidden);
            return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.link");
        }

        await context.SignInOperatorAsync();
        await context.AuditAsync(OperatorAct, AuditResult.Done);
        return Results.Redirect("/");
    }

    private static async Task<IResult> WithPasswordAsync(HttpContext context, PasswordSignIn passwords, AccountDirectory directory)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form["back"].ToString();
        var (answer, account, way) = await passwords.TryAsync(
            form["name"].ToString(), form["password"].ToString(), form["code"].ToString(), context.RequestAborted);
        if (account is not null && await context.SignInAccountAsync(account, way))
            return Results.Redirect(way == SignInWay.RecoveryCode ? "/account" : LocalPath.Of(back));

        return Page(context, directory, back, answer == PasswordAnswer.TooOften ? "signin.often" : "signin.wrong", form["name"].ToString());
    }

    private static async Task<IResult> WithPasskeyAsync(PasskeyReply reply, HttpContext context, PasskeyCeremonies passkeys, AccountBook book)
    {
        if (await passkeys.ShownAsync(reply, context) is not var (account, passkey))
            return PasskeyAnswer.Refused(context, "signin.passkey.wrong");

        await book.UsedPasskeyAsync(account, passkey);
        return await context.SignInAccountAsync(account, SignInWay.Passkey)
            ? PasskeyAnswer.Go(LocalPath.Of(reply.Back))
            : PasskeyAnswer.Refused(context, "signin.passkey.wrong");
    }

    private static IResult Page(HttpContext context, AccountDirectory directory, string? back, string? wrong, string? name = null)
    {
        var known = directory.Find(context.User.Account());
        return new RazorComponentResult<SignInPage>(new Dictionary<string, object?>
        {
            [nameof(SignInPage.Back)] = LocalPath.Of(back),
            [nameof(SignInPage.Again)] = !context.Request.Query.ContainsKey("again") ? null
                : known is not null ? "signin.again"
                : context.User.May(Permission.ManageAccounts) ? "signin.again.operator"
                : null,
            [nameof(SignInPage.Wrong)] = wrong,
            [nameof(SignInPage.Name)] = name ?? known?.SignInName,
        }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
    }
}
