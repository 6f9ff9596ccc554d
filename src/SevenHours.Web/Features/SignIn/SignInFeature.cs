using SevenHours.Web.Audits;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.SignIn;

/// <summary><c>GET /sign-in?token=…</c>: exchanges the director's one-time link for a cookie and leaves no secret in the address.</summary>
public sealed class SignInFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/sign-in", async (string? token, HttpContext context, DirectorLink link) =>
    {
        if (!link.Burn(token))
            return ErrorPages.Show(context, StatusCodes.Status403Forbidden, "error.link");

        await context.SignInOperatorAsync();
        return Results.Redirect("/");
    }).AllowAnonymous().Audited("sign-in.operator").RequireRateLimiting(Pace.SignIn);
}
