using System.Text.Json;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>What a provider says of a person: the proven token first, then what else it told.</summary>
public sealed class PersonClaims(IReadOnlyList<JsonElement> sources)
{
    private const int LongestName = 100;

    /// <summary>A claim by its name or path; null when nobody says it.</summary>
    public JsonElement? Find(string name) => sources.Select(source => source.Find(name)).FirstOrDefault(claim => claim is not null);

    /// <summary>The person as this server needs to know him.</summary>
    public Outcome<VouchedPerson> Person(SingleSignOnProvider provider)
    {
        var groups = provider.Groups;
        // Above some number of groups a provider names only where they could be asked for; taken as none they would cost somebody his roles.
        if (groups.Decide && Find("_claim_names") is { ValueKind: JsonValueKind.Object } elsewhere && elsewhere.TryGetProperty(groups.Claim, out _))
            return Fault.Provider("groups", $"The provider left the claim {groups.Claim} out because the person is in too many groups. Let it send application roles instead.");
        return new VouchedPerson
        {
            Provider = provider.Key,
            Issuer = provider.Issuer,
            Subject = Text("sub")!,
            Sid = Text("sid"),
            Name = Short(Text("name") ?? ""),
            SignInName = Text("preferred_username") ?? Text("upn") ?? Text("email"),
            Roles = groups.Decide ? groups.Of(Find(groups.Claim).Texts()) : null,
        };
    }

    private string? Text(string name) => Find(name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value ? value : null;

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
