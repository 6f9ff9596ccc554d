using System.Text.Json;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The claims of a token whose signature, issuer, audience and time hold.</summary>
/// <param name="Payload">All claims.</param>
/// <param name="Algorithm">How it was signed.</param>
public sealed record ProvenClaims(JsonElement Payload, string Algorithm)
{
    public override string ToString() => nameof(ProvenClaims);
}
