namespace SevenHours.Web.Identity;

/// <summary>Keeps a redirect inside this server.</summary>
public static class LocalPath
{
    /// <summary>The path when it is one of this server's own, else the home page.</summary>
    public static string Of(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
