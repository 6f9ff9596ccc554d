using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Identity;

/// <summary>Who somebody is. Nobody comes in unknown unless an address says so; what he may do then, the access gate asks.</summary>
public static class IdentityServices
{
    public static IServiceCollection AddSevenHoursIdentity(this IServiceCollection services, SevenHoursOptions options)
    {
        services.AddSingleton<DirectorLink>();
        services.AddSingleton<PinGate>();
        services.AddSingleton<Audits.Attempts>();
        services.AddAccounts();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Harden("sh-visitor", options.IsSecure);
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/";
            cookie.Events.OnValidatePrincipal = SessionCheck.RunAsync;
            cookie.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    // A plain status, which the error page turns into words: a redirect would hide from a script that it was refused.
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
