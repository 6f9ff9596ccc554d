namespace SevenHours.Web.Hosting;

/// <summary>Cookies that no other host, no script and no plain connection can set or read.</summary>
public static class HostCookies
{
    private const string Prefix = "__Host-";

    /// <summary>The name of a cookie: over HTTPS it carries the prefix that binds it to this host and to secure connections.</summary>
    public static string Name(string name, bool isSecure) => isSecure ? Prefix + name : name;

    /// <summary>Binds a cookie to this host: never for scripts, never sent by a foreign page's post.</summary>
    public static CookieBuilder Harden(this CookieBuilder cookie, string name, bool isSecure)
    {
        cookie.Name = Name(name, isSecure);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Path = "/";
        cookie.IsEssential = true;
        return cookie;
    }
}
