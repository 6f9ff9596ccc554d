using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>
/// Signing out at the provider after signing out here. It goes by way of a page of this server, because a form may lead nowhere else
/// (<c>form-action 'self'</c>): a post cannot be redirected there itself.
/// </summary>
public sealed class LeavingThere(
    SevenHoursOptions server, SingleSignOnProviders providers, VouchedSessions sessions, IDataProtectionProvider protection)
{
    /// <summary>The page that leads to the provider.</summary>
    public const string Path = "/single-sign-on/leave";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("SevenHours.SingleSignOn.Leaving").ToTimeLimitedDataProtector();

    private string Cookie => HostCookies.Name("sh-leaving", server.IsSecure);

    /// <summary>
    /// Ends the visitor's session when a provider vouched for it, so that not even a copy of its cookie counts any longer, and gives the path
    /// to go on with; null when there is nothing to do at a provider. Called while he is still signed in.
    /// </summary>
    public async Task<string?> CloseAsync(HttpContext context)
    {
        if (AccountSession.Of(context.User) is not { Way: SignInWay.SingleSignOn } session
            || await sessions.CloseAsync(session.Session, context.RequestAborted) is not { } closed
            || providers.Find(closed.Provider) is not { SignOutThere: true })
            return null;
        context.Response.Cookies.Append(Cookie, _protector.Protect(closed.Session, s_patience), Options(context, s_patience));
        return Path;
    }

    /// <summary><c>GET /single-sign-on/leave</c>: leads to the provider, once.</summary>
    public async Task<IResult> LeaveAsync(HttpContext context)
    {
        if (Left(context) is not { } session
            || await sessions.FindAsync(session, context.RequestAborted) is not { } vouched
            || providers.Find(vouched.Provider) is not { } provider
            || (await providers.MetadataOf(provider).CurrentAsync(context.RequestAborted)).Failed(out _, out var metadata)
            || !SafeAddress.Is(metadata.EndSessionEndpoint))
            return Results.Redirect("/");

        var there = QueryHelpers.AddQueryString(metadata.EndSessionEndpoint, new Dictionary<string, string?>
        {
            ["client_id"] = provider.ClientId,
            ["id_token_hint"] = sessions.IdTokenOf(vouched),
            ["post_logout_redirect_uri"] = providers.Outside(context.Request, "/single-sign-on/left"),
        });
        return Elsewhere.To(context, there, provider, ElsewherePage.Left);
    }

    private string? Left(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } cookie)
            return null;
        context.Response.Cookies.Delete(Cookie, Options(context, TimeSpan.Zero));
        try
        {
            return _protector.Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(HttpContext context, TimeSpan life) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = server.IsSecure || context.Request.IsHttps, Path = "/", MaxAge = life, IsEssential = true,
    };
}
