using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>What the provider sent back in the address.</summary>
/// <param name="Code">The one-time code; null when it refused.</param>
/// <param name="State">What binds the answer to the browser.</param>
/// <param name="Issuer">Who says it is answering (RFC 9207).</param>
/// <param name="Error">Why it refused.</param>
public sealed record AuthorizationAnswer(string? Code, string State, string? Issuer, string? Error)
{
    private const int LongestPart = 4096;

    /// <summary>Reads the query; a repeated, missing or endless part is refused.</summary>
    public static Outcome<AuthorizationAnswer> Read(IQueryCollection query)
    {
        if (query.Any(part => part.Value.Count != 1 || part.Value[0]!.Length > LongestPart))
            return new Fault(FaultKind.Attempt, "answer", "The answer repeats a part of itself, or is too long.");
        var answer = new AuthorizationAnswer(Part(query, "code"), Part(query, "state") ?? "", Part(query, "iss"), Part(query, "error"));
        return answer is { State: "" } or { Code: null, Error: null }
            ? new Fault(FaultKind.Attempt, "answer", "The answer holds no state, or neither a code nor an error.")
            : answer;
    }

    /// <summary>
    /// Whether the answer comes from whom it should: a provider that says its name in answers must say it, and nobody may say another's.
    /// Without this, one dishonest provider could have another's codes brought to itself (mix-up).
    /// </summary>
    public Fault? CheckIssuer(SingleSignOnProvider provider, OpenIdConnectConfiguration metadata) => Issuer switch
    {
        null when metadata.AuthorizationResponseIssParameterSupported =>
            Fault.Proof("answer_issuer", "The provider says its name in answers, and this one has none."),
        not null when Issuer != provider.Issuer => Fault.Proof("answer_issuer", $"The answer is of the issuer \"{LogText.Of(Issuer)}\"."),
        _ => null,
    };

    private static string? Part(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } one] ? one : null;
}
