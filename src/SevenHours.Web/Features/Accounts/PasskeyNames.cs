using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Features.Accounts;

/// <summary>What a passkey is called until its owner names it: the browser it was made in.</summary>
internal static class PasskeyNames
{
    public static string For(string? given, HttpContext context) => !string.IsNullOrWhiteSpace(given) ? given
        : BrowserKind.Of(context.Request.Headers.UserAgent.ToString()) is { Length: > 0 } browser ? browser
        : "Passkey";
}
