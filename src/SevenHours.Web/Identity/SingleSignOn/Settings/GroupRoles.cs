using System.Collections.Immutable;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Which groups of the provider give which roles here.</summary>
/// <param name="Claim">The claim that lists the groups; a path such as <c>realm_access.roles</c> looks inside an object.</param>
/// <param name="Roles">The role of each group. Groups are compared letter by letter.</param>
public sealed record GroupRoles(string Claim, ImmutableSortedDictionary<string, ServerRoles> Roles)
{
    /// <summary>No mapping: roles are given here.</summary>
    public static GroupRoles None { get; } = new("groups", ImmutableSortedDictionary.Create<string, ServerRoles>(StringComparer.Ordinal));

    /// <summary>Whether groups decide about roles. If so, they replace the account's roles at each sign-in.</summary>
    public bool Decide => Roles.Count > 0;

    /// <summary>The roles somebody in these groups has.</summary>
    public ServerRoles Of(IEnumerable<string> groups) =>
        groups.Aggregate(ServerRoles.None, (roles, group) => roles | Roles.GetValueOrDefault(group));
}
