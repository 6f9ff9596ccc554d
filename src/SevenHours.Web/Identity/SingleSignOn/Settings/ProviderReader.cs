using System.Collections.Immutable;
using SevenHours.Exercises;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Reads the settings of one provider.</summary>
internal static class ProviderReader
{
    private static readonly (string Word, ServerRoles Role)[] s_roles =
    [
        ("administrator", ServerRoles.Administrator), ("programme_manager", ServerRoles.ProgrammeManager), ("designer", ServerRoles.Designer),
    ];

    public static SingleSignOnProvider Read(SettingReader read, string key)
    {
        read.AllowOnly(
            "name", "issuer", "client_id", "client_secret", "client_secret_file", "client_authentication", "scopes", "groups", "new_accounts",
            "require_acr", "require_amr", "user_info", "assume_pkce", "sign_out_there");
        var secret = Secret(read);
        var authentication = read.Choice(
            "client_authentication",
            secret is null ? ClientAuthentication.None : ClientAuthentication.Basic,
            ("basic", ClientAuthentication.Basic), ("post", ClientAuthentication.Post), ("none", ClientAuthentication.None));
        if (authentication != ClientAuthentication.None && secret is null)
            read.Find("client_authentication", "It needs a secret, and there is none.", "Name the file that holds it in client_secret_file.");
        return new SingleSignOnProvider
        {
            Key = key,
            Name = read.Text("name") ?? key,
            Issuer = read.Address("issuer", required: true) ?? "",
            ClientId = read.Required("client_id", "Register SevenHours at the provider and copy the client's id."),
            Secret = secret,
            Authentication = authentication,
            Scopes = [.. read.List("scopes") is [_, ..] scopes ? scopes.Prepend("openid").Distinct(StringComparer.Ordinal) : ["openid", "profile", "email"]],
            Groups = Groups(read),
            NewAccounts = read.Choice(
                "new_accounts", NewAccounts.WithRole,
                ("with_role", NewAccounts.WithRole), ("anybody", NewAccounts.Anybody), ("nobody", NewAccounts.Nobody)),
            Acr = read.List("require_acr"),
            Amr = read.List("require_amr"),
            UserInfo = read.Flag("user_info", otherwise: false),
            AssumePkce = read.Flag("assume_pkce", otherwise: false),
            SignOutThere = read.Flag("sign_out_there", otherwise: true),
        };
    }

    private static GroupRoles Groups(SettingReader read)
    {
        var groups = read.Within("groups");
        groups.AllowOnly(["claim", .. s_roles.Select(role => role.Word)]);
        var roles = ImmutableSortedDictionary.CreateBuilder<string, ServerRoles>(StringComparer.Ordinal);
        foreach (var (word, role) in s_roles)
        {
            foreach (var group in groups.List(word))
                roles[group] = roles.GetValueOrDefault(group) | role;
        }

        read.Take(groups);
        return new GroupRoles(groups.Text("claim") ?? GroupRoles.None.Claim, roles.ToImmutable());
    }

    private static ClientSecret? Secret(SettingReader read)
    {
        if (read.Text("client_secret") is { } inline)
        {
            if (!read.IsFromEnvironment("client_secret"))
                read.Find("client_secret", "A secret does not belong in this file.", "Put it into a file of its own and name that in client_secret_file, or set it in the environment.");
            return new ClientSecret(inline);
        }

        if (read.Text("client_secret_file") is not { } name)
            return null;
        try
        {
            if (File.ReadAllText(Path.Combine(read.Folder, name)).Trim() is { Length: > 0 } secret)
                return new ClientSecret(secret);
            read.Find("client_secret_file", $"The file \"{name}\" is empty.", "Write the client's secret into it.");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            read.Find("client_secret_file", $"The file \"{name}\" cannot be read: {missing.Message}", "Name a file that the server may read; a relative path starts in the data folder.");
        }

        return null;
    }
}
