using System.Text.Json;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Whether a provider's message that somebody signed out there is genuine (OpenID Connect Back-Channel Logout, 2.6).</summary>
public sealed class LogoutTokenCheck(SignedClaims signed, TimeProvider time)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    private readonly SpentOnce _spent = new(time);

    public async Task<Outcome<LogoutNotice>> CheckAsync(
        string token, SingleSignOnProvider provider, ProviderMetadata metadata, CancellationToken cancellation)
    {
        var checkedToken = await signed.CheckAsync(token, ["logout+jwt", "JWT"], provider, metadata, cancellation);
        if (checkedToken.Failed(out var fault, out var claims))
            return fault;
        var payload = claims.Payload;
        // An ID token has the same issuer, audience and key: only the event tells them apart.
        if (!payload.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Object
            || !events.TryGetProperty(Event, out var happened) || happened.ValueKind != JsonValueKind.Object)
            return Fault.Proof("events", "The token does not say that somebody signed out.");
        if (payload.TryGetProperty("nonce", out _))
            return Fault.Proof("nonce", "A message about signing out has no nonce.");
        if (payload.Text("jti") is not { Length: > 0 } id || !payload.TryGetProperty("iat", out _))
            return Fault.Proof("jti", "The message has no id or no time.");
        var notice = new LogoutNotice(payload.Text("sub"), payload.Text("sid"));
        if (notice is { Subject: null, Sid: null })
            return Fault.Proof("sub", "The message names nobody.");
        var until = DateTimeOffset.FromUnixTimeSeconds(payload.GetProperty("exp").GetInt64()) + SignedClaims.Skew;
        return _spent.Spend($"{provider.Key} {id}", until) ? notice : Fault.Proof("replay", "The message came before.");
    }
}

/// <summary>Who signed out at the provider.</summary>
/// <param name="Subject">The person; null when only the session is named.</param>
/// <param name="Sid">The provider's name of the one session that ended; null when all of the person's did.</param>
public sealed record LogoutNotice(string? Subject, string? Sid);
