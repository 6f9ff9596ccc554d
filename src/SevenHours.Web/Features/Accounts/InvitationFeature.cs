using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Audits;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;

namespace SevenHours.Web.Features.Accounts;

/// <summary>
/// <c>/invitation</c>: somebody makes the first way into his account. The link's token goes into the cookie and leaves the address at once;
/// it is used up when a way in is made, not when something merely looks at the link. <c>/accounts/first</c>: the operator makes the first
/// administrator account and goes the same way.
/// </summary>
public sealed class InvitationFeature : IFeature
{
    private const string Home = "/invitation";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Home, ShowAsync).AllowAnonymous().RequireRateLimiting(Pace.Join);
        var open = routes.MapGroup(Home).AllowAnonymous().AddEndpointFilter(OnlyInvitedAsync).RequireRateLimiting(Pace.SignIn);
        open.MapPost("/passkey/options", async (HttpContext context, Invitations invitations, PasskeyCeremonies passkeys) =>
            Results.Json(await passkeys.AskToMakeAsync(invitations.For(context)!, context)));
        open.MapPost("/passkey", WithPasskeyAsync).Audited("invitation.passkey");
        open.MapGet("/password", (HttpContext context, Invitations invitations, PasswordForms forms) =>
            forms.Show(context, invitations.For(context)!, Home + "/password"));
        open.MapPost("/password", WithPasswordAsync).Audited("invitation.password");

        var first = routes.MapGroup("/accounts/first").Needing(Permission.ManageAccounts).AddEndpointFilter(OnlyFirstAsync);
        first.MapGet("", () => AskFirst("", "", null));
        first.MapPost("", MakeFirstAsync).OnlyFresh("/accounts/first");
    }

    private static async ValueTask<object?> OnlyInvitedAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        invocation.HttpContext.RequestServices.GetRequiredService<Invitations>().For(invocation.HttpContext) is not null
            ? await next(invocation)
            : Over(invocation.HttpContext);

    private static async ValueTask<object?> OnlyFirstAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        invocation.HttpContext.RequestServices.GetRequiredService<AccountDirectory>().HasAdministrator
            ? Results.Redirect("/accounts")
            : await next(invocation);

    private static async Task<IResult> ShowAsync(string? token, HttpContext context, Invitations invitations)
    {
        if (token is null)
            return invitations.For(context) is { } account ? Page(account) : Over(context);
        if (invitations.Open(token) is not { } ticket)
            return Over(context);

        await ticket.GiveAsync(context);
        return Results.Redirect(Home);
    }

    private static async Task<IResult> WithPasskeyAsync(
        PasskeyReply reply, HttpContext context, Invitations invitations, PasskeyCeremonies passkeys, AccountBook book)
    {
        var account = await book.FindAsync(invitations.For(context)!.Id);
        if (account is null || await passkeys.MadeAsync(account.Id, reply, context) is not { } made)
            return PasskeyAnswer.Refused(context, "passkey.stopped");

        await book.AddPasskeyAsync(account, made, PasskeyNames.For(reply.Name, context), isFirstWayIn: true);
        await context.SignInAccountAsync(account, SignInWay.Invitation);
        return PasskeyAnswer.Go("/account?said=account.said.welcome");
    }

    private static async Task<IResult> WithPasswordAsync(HttpContext context, Invitations invitations, PasswordForms forms, AccountBook book)
    {
        var invited = invitations.For(context)!;
        return await forms.SetAsync(context, invited, Home + "/password", async (hash, secret, used) =>
        {
            if (await book.FindAsync(invited.Id) is not { } account)
                return Over(context);
            await book.SetPasswordAsync(account, hash, secret, used);
            await context.SignInAccountAsync(account, SignInWay.Invitation);
            return RecoveryCodesPage.Show(await book.NewRecoveryCodesAsync(account), "/account?said=account.said.welcome");
        });
    }

    private static async Task<IResult> MakeFirstAsync(HttpContext context, AccountBook book, Invitations invitations)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (signInName, name) = (form["signin"].ToString(), form["name"].ToString());
        var (account, refusal) = await book.MakeAsync(signInName, name, ServerRoles.Administrator);
        if (account is null)
            return AskFirst(signInName, name, refusal);

        await invitations.Ticket(account).GiveAsync(context);
        return Results.Redirect(Home);
    }

    private static IResult Page(AccountEntry account) =>
        new RazorComponentResult<InvitationPage>(new Dictionary<string, object?> { [nameof(InvitationPage.Account)] = account });

    private static IResult AskFirst(string signInName, string name, string? wrong) => new RazorComponentResult<FirstAccountPage>(new Dictionary<string, object?>
    {
        [nameof(FirstAccountPage.SignInName)] = signInName, [nameof(FirstAccountPage.Name)] = name, [nameof(FirstAccountPage.Wrong)] = wrong,
    }) { StatusCode = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };

    private static IResult Over(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.invitation");
}
