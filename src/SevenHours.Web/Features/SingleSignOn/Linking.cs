using SevenHours.Web.Features.Errors;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>
/// <c>POST /single-sign-on/{provider}/link</c>: links an identity to the account that the visitor is signed in to, and signed in to a moment
/// ago; an unwatched browser must not get a second key cut. Nothing else ever links an identity to an account that was there before it.
/// </summary>
internal static class Linking
{
    public static async Task<IResult> BeginAsync(
        string provider, HttpContext context, SingleSignOnProviders providers, SingleSignOnFlow flow, SignOnTroubles troubles, TimeProvider time)
    {
        if (providers.Find(provider) is not { } chosen)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (AccountSession.Of(context.User) is not { } session || !session.IsWithin(AccountSession.Fresh, time.GetUtcNow()))
            return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "sso.stale");
        var begun = await flow.BeginAsync(context, chosen, "/account", session.Account);
        return begun.Failed(out var fault, out var there)
            ? SignOnFailure.Of(troubles, chosen, fault)
            : Elsewhere.To(context, there, chosen, ElsewherePage.Going);
    }
}
