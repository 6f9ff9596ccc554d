using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Accounts;

/// <summary>What <c>js/passkeys.js</c> is told: where to go, or what to say.</summary>
internal static class PasskeyAnswer
{
    public static IResult Go(string to) => TypedResults.Json(new { to });

    /// <param name="context">The request.</param>
    /// <param name="id">The sentence.</param>
    public static IResult Refused(HttpContext context, string id) => TypedResults.Json(
        new { say = context.RequestServices.GetRequiredService<Reader>().Words[id] }, statusCode: StatusCodes.Status422UnprocessableEntity);
}
