using SevenHours.Web.Features.Errors;
using SevenHours.Web.Identity;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>
/// Links an identity to an account that is there already: by whoever signed in to it a moment ago, or was invited to it. Nothing else ever
/// does; an unwatched browser must not get a second key cut.
/// </summary>
internal static class Linking
{
    private const string Home = "/account";

    /// <summary><c>POST /single-sign-on/{provider}/link</c>, for who is signed in.</summary>
    public static Task<IResult> BeginAsync(string provider, HttpContext context, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnTroubles troubles) =>
        LeadAsync(provider, context.User.Account(), Home + "?said=account.said.linked", context, providers, flow, troubles);

    /// <summary><c>POST /single-sign-on/{provider}/accept</c>, for who was invited: the identity is his first way in.</summary>
    public static Task<IResult> AcceptAsync(
        string provider, HttpContext context, Invitations invitations, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnTroubles troubles) =>
        LeadAsync(provider, invitations.For(context)?.Id, Home + "?said=account.said.welcome", context, providers, flow, troubles);

    /// <summary><c>POST /single-sign-on/{provider}/unlink</c>.</summary>
    public static async Task<IResult> EndAsync(string provider, HttpContext context, SingleSignOnProviders providers, AccountBook book)
    {
        if (providers.Find(provider) is not { } chosen || await book.FindAsync(context.User.Account() ?? "") is not { } account)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (await book.UnlinkAsync(account, chosen.Issuer) is { } refusal)
            return Results.Redirect($"{Home}?said={refusal}");
        await context.KeepSessionAsync(account);
        return Results.Redirect($"{Home}?said=account.said.removed");
    }

    private static async Task<IResult> LeadAsync(
        string provider, string? account, string to, HttpContext context, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnTroubles troubles)
    {
        if (providers.Find(provider) is not { } chosen)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (account is null)
            return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.invitation");
        var begun = await flow.BeginAsync(context, chosen, to, account);
        return begun.Failed(out var fault, out var there)
            ? SignOnFailure.Of(troubles, chosen, fault)
            : Elsewhere.To(context, there, chosen, ElsewherePage.Going);
    }
}
