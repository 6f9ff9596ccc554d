using System.Buffers.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Audits;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.Accounts.WaysIn;

namespace SevenHours.Web.Features.Accounts;

/// <summary><c>/account</c>: somebody's own account. The operator, who has none, is led to the accounts of the server.</summary>
public sealed class AccountFeature : IFeature
{
    private const string Home = "/account";

    public void Map(IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup(Home).Needing(Permission.OwnAccount).AddEndpointFilter(OnlyWithAccountAsync);
        account.MapGet("", ShowAsync);
        account.MapPost("/name", async (HttpContext context, AccountBook book) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Said(await book.RenameAsync(await MineAsync(context, book), form["name"].ToString()) ?? "account.said.kept");
        });

        var guarded = account.MapGroup("").OnlyFresh(Home);
        guarded.MapPost("/passkeys/options", async (HttpContext context, AccountDirectory directory, PasskeyCeremonies passkeys) =>
            Results.Json(await passkeys.AskToMakeAsync(directory.Find(context.User.Account())!, context)));
        guarded.MapPost("/passkeys", AddPasskeyAsync).Audited("account.passkey.made");
        guarded.MapPost("/passkeys/{passkey}/name", NamePasskeyAsync);
        guarded.MapPost("/passkeys/{passkey}/remove", async (string passkey, HttpContext context, AccountBook book) =>
            await ChangedAsync(context, book, mine => book.RemovePasskeyAsync(mine, Id(passkey)))).Audited("account.passkey.removed");
        guarded.MapPost("/password/remove", async (HttpContext context, AccountBook book) => await ChangedAsync(context, book, book.RemovePasswordAsync))
            .Audited("account.password.removed");
        guarded.MapPost("/recovery-codes", async Task<IResult> (HttpContext context, AccountBook book) =>
            RecoveryCodesPage.Show(await book.NewRecoveryCodesAsync(await MineAsync(context, book)), Home)).Audited("account.recovery-codes");
        guarded.MapPost("/sessions/{session}/end", async (string session, HttpContext context, AccountBook book) =>
        {
            await book.EndSessionAsync(await MineAsync(context, book), session);
            return Said("account.said.ended");
        }).Audited("account.session.ended");
        guarded.MapPost("/sign-out-everywhere", async (HttpContext context, AccountBook book) =>
        {
            await book.SignOutEverywhereAsync(await MineAsync(context, book));
            await context.SignOutVisitorAsync();
            return Results.Redirect("/");
        }).Audited("account.sign-out-everywhere");
        guarded.MapGet("/password", (HttpContext context, PasswordForms forms) => forms.Show(context, Own(context), Home + "/password"));
        guarded.MapPost("/password", async Task<IResult> (HttpContext context, PasswordForms forms, AccountBook book) =>
            await forms.SetAsync(context, Own(context), Home + "/password", async (hash, secret, used) =>
            {
                var mine = await MineAsync(context, book);
                var isFirst = mine.CodeSecret is null;
                await book.SetPasswordAsync(mine, hash, secret, used);
                await context.KeepSessionAsync(mine);
                return isFirst ? RecoveryCodesPage.Show(await book.NewRecoveryCodesAsync(mine), Home) : Said("account.said.kept");
            })).Audited("account.password");
    }

    // Removed, locked or re-stamped accounts have lost their cookie before this.
    private static async ValueTask<object?> OnlyWithAccountAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        invocation.HttpContext.User.Account() is not null ? await next(invocation) : Results.Redirect("/accounts");

    private static async Task<IResult> ShowAsync(string? said, HttpContext context, AccountBook book, AccountDirectory directory)
    {
        var mine = await MineAsync(context, book);
        var signIns = await book.SignInsAsync(mine.Id, context.RequestAborted);
        return new RazorComponentResult<AccountPage>(new Dictionary<string, object?>
        {
            [nameof(AccountPage.Account)] = directory.Find(mine.Id)!,
            [nameof(AccountPage.Passkeys)] = await book.PasskeysAsync(mine),
            [nameof(AccountPage.CodesLeft)] = await book.RecoveryCodesLeftAsync(mine.Id, context.RequestAborted),
            [nameof(AccountPage.SignIns)] = signIns,
            [nameof(AccountPage.Open)] = signIns.Where(book.IsOpen).Select(past => past.Session).ToHashSet(StringComparer.Ordinal),
            [nameof(AccountPage.Session)] = AccountSession.Of(context.User)!.Session,
            [nameof(AccountPage.Said)] = said,
        });
    }

    private static async Task<IResult> AddPasskeyAsync(PasskeyReply reply, HttpContext context, AccountBook book, PasskeyCeremonies passkeys)
    {
        var mine = await MineAsync(context, book);
        if (await passkeys.MadeAsync(mine.Id, reply, context) is not { } made)
            return PasskeyAnswer.Refused(context, "passkey.stopped");
        if (await book.AddPasskeyAsync(mine, made, PasskeyNames.For(reply.Name, context), isFirstWayIn: false) is { } refusal)
            return PasskeyAnswer.Refused(context, refusal);
        return PasskeyAnswer.Go($"{Home}?said=account.said.passkey");
    }

    private static async Task<IResult> NamePasskeyAsync(string passkey, HttpContext context, AccountBook book)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        await book.NamePasskeyAsync(await MineAsync(context, book), Id(passkey), form["name"].ToString());
        return Said("account.said.kept");
    }

    // What ends all sessions leaves the one in which it is done.
    private static async Task<IResult> ChangedAsync(HttpContext context, AccountBook book, Func<Account, Task<string?>> change)
    {
        var mine = await MineAsync(context, book);
        if (await change(mine) is { } refusal)
            return Said(refusal);
        await context.KeepSessionAsync(mine);
        return Said("account.said.removed");
    }

    private static async Task<Account> MineAsync(HttpContext context, AccountBook book) =>
        await book.FindAsync(context.User.Account()!) ?? throw new InvalidOperationException("An account was removed while it was being changed.");

    private static AccountEntry Own(HttpContext context) =>
        context.RequestServices.GetRequiredService<AccountDirectory>().Find(context.User.Account())!;

    private static IResult Said(string id) => Results.Redirect($"{Home}?said={id}");

    private static byte[] Id(string passkey) => Base64Url.IsValid(passkey) ? Base64Url.DecodeFromChars(passkey) : [];
}
