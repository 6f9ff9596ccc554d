using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>Says which account and which cookies a request came with.</summary>
internal sealed class WhoFeature : IFeature
{
    public const string Path = "/who";

    public const string VisitorPath = "/who/visitor";

    public const string CookiesPath = "/who/cookies";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext context) => AccountSession.Of(context.User)?.Account ?? "").AllowAnonymous();
        routes.MapGet(VisitorPath, (HttpContext context) => $"sh-visitor={context.Request.Cookies["sh-visitor"]}").AllowAnonymous();
        routes.MapGet(CookiesPath, (HttpContext context) => string.Join(' ', context.Request.Cookies.Keys)).AllowAnonymous();
    }
}
