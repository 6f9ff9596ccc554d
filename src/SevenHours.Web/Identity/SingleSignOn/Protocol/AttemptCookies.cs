using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>
/// Keeps sign-ins under way in cookies: protected, out of reach of scripts and other hosts, for ten minutes. Each has its own, so that
/// two windows do not disturb each other, and each counts once.
/// </summary>
public sealed class AttemptCookies(SevenHoursOptions server, IDataProtectionProvider protection, TimeProvider time)
{
    private const string Prefix = "sh-sign-on-";
    private const int Most = 4;

    /// <summary>How long a person may take at the provider.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly IDataProtector _protector = protection.CreateProtector("SevenHours.SingleSignOn.Attempt");
    private readonly SpentOnce _spent = new(time);

    /// <summary>Begins a sign-in in this browser.</summary>
    public Attempt Begin(HttpContext context, SingleSignOnProvider provider, string answerAddress, string to, string? linkTo)
    {
        var attempt = new Attempt
        {
            Provider = provider.Key,
            State = Pkce.RandomText(),
            Nonce = Pkce.RandomText(),
            Verifier = Pkce.RandomText(),
            AnswerAddress = answerAddress,
            To = to,
            LinkTo = linkTo,
            Ends = time.GetUtcNow() + Patience,
        };
        Forget(context);
        context.Response.Cookies.Append(CookieName(attempt.State), _protector.Protect(JsonSerializer.Serialize(attempt)), Options(context, Patience));
        return attempt;
    }

    /// <summary>Takes the sign-in that a state belongs to out of the browser. Whatever comes of it, it cannot be taken again.</summary>
    public Outcome<Attempt> Take(HttpContext context, SingleSignOnProvider provider, string state)
    {
        var name = CookieName(state);
        if (context.Request.Cookies[name] is not { } cookie)
            return new Fault(FaultKind.Attempt, "state", "The answer's state belongs to no sign-in of this browser.");
        context.Response.Cookies.Delete(name, Options(context, TimeSpan.Zero));

        if (Read(cookie) is not { } attempt || attempt.Provider != provider.Key || !Same(attempt.State, state))
            return new Fault(FaultKind.Attempt, "state", "The browser's sign-in cookie is not the one of this answer.");
        if (attempt.Ends < time.GetUtcNow())
            return new Fault(FaultKind.Attempt, "late", "The answer came after ten minutes.");
        if (!_spent.Spend(attempt.State, attempt.Ends))
            return new Fault(FaultKind.Attempt, "replay", "The answer was used already.");
        return attempt;
    }

    private Attempt? Read(string cookie)
    {
        try
        {
            return JsonSerializer.Deserialize<Attempt>(_protector.Unprotect(cookie));
        }
        catch (Exception forged) when (forged is CryptographicException or JsonException)
        {
            return null;
        }
    }

    // Sign-ins begun and left lie in the browser for a while; too many would make its requests too long to be read.
    private void Forget(HttpContext context)
    {
        var begun = context.Request.Cookies.Keys.Where(name => name.StartsWith(HostCookies.Name(Prefix, server.IsSecure), StringComparison.Ordinal)).ToList();
        foreach (var name in begun.Skip(Most - 1))
            context.Response.Cookies.Delete(name, Options(context, TimeSpan.Zero));
    }

    private CookieOptions Options(HttpContext context, TimeSpan life) => new()
    {
        HttpOnly = true,
        // Lax: the answer is a plain navigation from the provider's site.
        SameSite = SameSiteMode.Lax,
        Secure = server.IsSecure || context.Request.IsHttps,
        Path = "/",
        MaxAge = life,
        IsEssential = true,
    };

    private string CookieName(string state) =>
        HostCookies.Name(Prefix, server.IsSecure) + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 8));

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
