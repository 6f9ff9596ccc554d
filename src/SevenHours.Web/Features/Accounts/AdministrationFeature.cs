using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Features.Accounts;

/// <summary><c>/accounts</c>: administrators invite people, give roles, lock, unlock, remove, and help who lost his way in.</summary>
public sealed class AdministrationFeature : IFeature
{
    private const string Home = "/accounts";

    public void Add(IServiceCollection services) => services.AddSingleton<PasswordForms>();

    public void Map(IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup(Home).Needing(Permission.ManageAccounts);
        accounts.MapGet("", (string? said, HttpContext context, AccountDirectory directory) => Page(context, directory, said, InviteForm.Empty, null));

        var guarded = accounts.MapGroup("").OnlyFresh(Home);
        guarded.MapPost("/invite", InviteAsync);
        guarded.MapPost("/{account}/roles", (string account, HttpContext context, AccountBook book) =>
            ChangeAsync(context, book, account, async known => await book.GiveRolesAsync(known, RolesIn(await context.Request.ReadFormAsync(context.RequestAborted)))));
        guarded.MapPost("/{account}/lock", (string account, HttpContext context, AccountBook book) => ChangeAsync(context, book, account, book.LockAsync));
        guarded.MapPost("/{account}/unlock", (string account, HttpContext context, AccountBook book) => ChangeAsync(context, book, account, async known =>
        {
            await book.UnlockAsync(known);
            return null;
        }));
        guarded.MapPost("/{account}/remove", (string account, HttpContext context, AccountBook book) => ChangeAsync(context, book, account, book.RemoveAsync));
        guarded.MapPost("/{account}/invitation", InviteAgainAsync);
    }

    private static async Task<IResult> InviteAsync(HttpContext context, AccountBook book, AccountDirectory directory, Invitations invitations)
    {
        var form = InviteForm.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        var (account, refusal) = await book.MakeAsync(form.SignInName, form.Name, form.Roles);
        return account is null
            ? Page(context, directory, null, form, refusal, StatusCodes.Status422UnprocessableEntity)
            : Invited(context, invitations, account);
    }

    // Whoever asks for a new way in has lost the old one: it is taken away before the link is given out.
    private static async Task<IResult> InviteAgainAsync(string account, HttpContext context, AccountBook book, Invitations invitations)
    {
        if (await book.FindAsync(account) is not { } known)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        return await book.ResetAsync(known) is { } refusal ? Refused(context, refusal) : Invited(context, invitations, known);
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, AccountBook book, string id, Func<Account, Task<string?>> change)
    {
        if (await book.FindAsync(id) is not { } account)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        return await change(account) is { } refusal ? Refused(context, refusal) : Results.Redirect($"{Home}?said=accounts.said.kept");
    }

    private static IResult Invited(HttpContext context, Invitations invitations, Account account)
    {
        var request = context.Request;
        return new RazorComponentResult<InvitedPage>(new Dictionary<string, object?>
        {
            [nameof(InvitedPage.Name)] = account.Name,
            [nameof(InvitedPage.Link)] = $"{request.Scheme}://{request.Host}/invitation?token={invitations.Write(account)}",
        });
    }

    private static IResult Page(
        HttpContext context, AccountDirectory directory, string? said, InviteForm form, string? wrong, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<AdministrationPage>(new Dictionary<string, object?>
        {
            [nameof(AdministrationPage.Accounts)] = directory.All.ToList(),
            [nameof(AdministrationPage.Mine)] = context.User.Account(),
            [nameof(AdministrationPage.Said)] = said,
            [nameof(AdministrationPage.Form)] = form,
            [nameof(AdministrationPage.Wrong)] = wrong,
        }) { StatusCode = status };

    private static IResult Refused(HttpContext context, string refusal) =>
        Page(context, context.RequestServices.GetRequiredService<AccountDirectory>(), refusal, InviteForm.Empty, null, StatusCodes.Status422UnprocessableEntity);

    internal static ServerRoles RolesIn(IFormCollection form) => form["roles"].Aggregate(
        ServerRoles.None, (roles, said) => ServerRoleNames.Find(said) is { } role ? roles | role : roles);
}

/// <summary>Whom an administrator invites, as it was written.</summary>
public sealed record InviteForm(string Name, string SignInName, ServerRoles Roles)
{
    public static InviteForm Empty { get; } = new("", "", ServerRoles.ProgrammeManager);

    public static InviteForm Of(IFormCollection form) =>
        new(form["name"].ToString().Trim(), form["signin"].ToString().Trim(), AdministrationFeature.RolesIn(form));
}
