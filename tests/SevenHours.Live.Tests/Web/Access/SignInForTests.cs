using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SevenHours.Exercises;
using SevenHours.Web.Hosting;
using System.Security.Claims;

namespace SevenHours.Live.Tests.Web.Access;

/// <summary>Lets a test be anybody: a cookie with roles on the server, as sign-in would write it.</summary>
internal sealed class SignInForTests : IFeature
{
    public const string Path = "/test/sign-in";

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, async (int roles, HttpContext context) =>
    {
        var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, $"test-{roles}"));
        if (roles != 0)
        {
            identity.AddClaim(new Claim(ClaimTypes.Role, ((ServerRoles)roles).ToString()));
        }

        await context.SignInAsync(new ClaimsPrincipal(identity));
        return Results.Ok();
    }).AllowAnonymous();
}
