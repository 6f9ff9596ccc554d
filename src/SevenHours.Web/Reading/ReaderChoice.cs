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

    /// <summary>Who asked for a page in a language and is led to another, such as the sign-in, reads that in the same language.</summary>
    public static void KeepOverRedirect(HttpContext context)
    {
        if (UiLanguage.Find(context.Request.Query["lang"]) is not { } asked)
            return;
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is >= 300 and < 400 && context.Response.Headers.Location.ToString() is ['/', not ('/' or '\\'), ..] to)
                context.Response.Headers.Location = With(to, asked.Tag);
            return Task.CompletedTask;
        });
    }

    // Behind the question mark and before the mark of a place; an address that names a language keeps it.
    private static string With(string address, string tag)
    {
        var mark = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var (path, place) = (address[..mark], address[mark..]);
        var question = path.IndexOf('?', StringComparison.Ordinal);
        return question >= 0 && Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(path[question..]).ContainsKey("lang") ? address
            : $"{path}{(question < 0 ? '?' : '&')}lang={tag}{place}";
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
