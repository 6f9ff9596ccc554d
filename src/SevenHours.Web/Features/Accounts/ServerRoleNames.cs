using SevenHours.Exercises;

namespace SevenHours.Web.Features.Accounts;

/// <summary>The roles of an account, in forms and in words.</summary>
internal static class ServerRoleNames
{
    /// <summary>Each role with its name in forms; <c>accounts.role.{name}</c> is its word.</summary>
    public static IReadOnlyList<(ServerRoles Role, string Name)> All { get; } =
        [(ServerRoles.Administrator, "administrator"), (ServerRoles.ProgrammeManager, "manager"), (ServerRoles.Designer, "designer")];

    public static ServerRoles? Find(string? name) => All.FirstOrDefault(role => role.Name == name) is { Name: not null } found ? found.Role : null;
}
