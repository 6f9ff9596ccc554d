using SevenHours.Web.Hosting;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Reading;

/// <summary>
/// Finds out how a request wants to be read: the address (<c>?lang=ar&amp;theme=control&amp;scale=room</c>) for this one page, else
/// the cookie, else what the browser asks for.
/// </summary>
public static class ReaderChoice
{
    public const string LanguageCookie = "sh-language";
    public const string ThemeCookie = "sh-theme";
    public const string ScaleCookie = "sh-scale";

    public static IReadOnlyList<string> Themes { get; } = ["desk", "control"];

    public static void Apply(HttpRequest request, Reader reader)
    {
        reader.Language = UiLanguage.Find(request.Query["lang"])
            ?? UiLanguage.Find(Kept(request, LanguageCookie))
            ?? Accepted(request)
            ?? UiLanguage.English;
        reader.Theme = OneOf(Themes, request.Query["theme"], Kept(request, ThemeCookie));
        reader.Scale = OneOf(["room"], request.Query["scale"], Kept(request, ScaleCookie));
    }

    private static string? Kept(HttpRequest request, string cookie) => request.Cookies[HostCookies.Name(cookie, request.IsHttps)];

    private static string? OneOf(IReadOnlyList<string> allowed, params string?[] asked) =>
        asked.FirstOrDefault(value => value is not null && allowed.Contains(value));

    private static UiLanguage? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => UiLanguage.Find(language.Value.Value))
            .FirstOrDefault(language => language is not null && Words.Offered.Contains(language));
}
