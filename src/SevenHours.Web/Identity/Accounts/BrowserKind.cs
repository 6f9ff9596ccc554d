namespace SevenHours.Web.Identity.Accounts;

/// <summary>The kind of a browser in a word or two, for its owner to recognise; the rest of what it says of itself is not kept.</summary>
internal static class BrowserKind
{
    // In this order: most browsers also call themselves by the names of others.
    private static readonly (string Mark, string Name)[] s_browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] s_systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var parts = new[] { Named(s_browsers, userAgent), Named(s_systems, userAgent) }.OfType<string>();
        return string.Join(", ", parts);
    }

    private static string? Named((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(kind => userAgent.Contains(kind.Mark, StringComparison.Ordinal)).Name;
}
