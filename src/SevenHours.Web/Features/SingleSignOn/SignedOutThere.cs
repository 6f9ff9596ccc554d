using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary><c>POST /single-sign-on/{provider}/ended</c>: the provider says, with a signed message, that somebody signed out there.</summary>
internal static class SignedOutThere
{
    public static async Task<IResult> HearAsync(
        string provider, HttpContext context, SingleSignOnProviders providers, LogoutTokenCheck check, VouchedSessions sessions,
        SignOnTroubles troubles)
    {
        if (providers.Find(provider) is not { } known || !context.Request.HasFormContentType)
            return Refused;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["logout_token"] is not [{ } token])
            return Refused;
        if ((await check.CheckAsync(token, known, providers.MetadataOf(known), context.RequestAborted)).Failed(out var fault, out var notice))
        {
            troubles.Add(known, fault);
            return Refused;
        }

        await sessions.EndAsync(known, notice, context.RequestAborted);
        return Results.Ok();
    }

    private static IResult Refused => Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
}
