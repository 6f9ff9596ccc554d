using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Reading;

/// <summary>Language, theme and scale, kept in cookies; each sends the reader back to the page he came from.</summary>
public sealed class ReadingFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language/{tag}", (string tag, string? back, HttpContext context) =>
            Keep(context, ReaderChoice.LanguageCookie, UiLanguage.Find(tag)?.Tag, back)).AllowAnonymous();
        routes.MapGet("/theme/{name}", (string name, string? back, HttpContext context) =>
            Keep(context, ReaderChoice.ThemeCookie, ReaderChoice.Themes.Contains(name) ? name : null, back)).AllowAnonymous();
        routes.MapGet("/scale/{name}", (string name, string? back, HttpContext context) =>
            Keep(context, ReaderChoice.ScaleCookie, name == "room" ? "room" : "near", back)).AllowAnonymous();
    }

    private static IResult Keep(HttpContext context, string cookie, string? value, string? back)
    {
        if (value is null)
            return Results.NotFound();

        context.Response.Cookies.Append(HostCookies.Name(cookie, context.Request.IsHttps), value, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Secure = context.Request.IsHttps,
        });
        return Results.Redirect(LocalPath.Of(back));
    }
}
