using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace SevenHours.Programmes.Badges;

/// <summary>Which badges were revoked: as a list anybody may read, from such a list, and from a folder of data that no server needs to serve.</summary>
public static class BadgeRevocations
{
    /// <summary>The list after Open Badges 3.0, without a name.</summary>
    /// <param name="address">The origin of this server.</param>
    /// <param name="revoked">What was revoked.</param>
    public static JsonObject List(string address, IEnumerable<Certificate> revoked) => new()
    {
        ["id"] = $"{address}/badges/revocations",
        ["issuer"] = $"{address}/badges/issuer",
        ["revokedCredential"] = new JsonArray(
        [
            .. revoked.Select(one => (JsonNode)new JsonObject
            {
                ["id"] = BadgeCredential.IdOf(one.Id), ["revoked"] = true, ["revocationReason"] = one.Revocation?.ToString().ToLowerInvariant(),
            }),
        ]),
    };

    /// <summary>The ids in such a list.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON.</exception>
    public static IReadOnlySet<string> Read(string list) =>
        (JsonNode.Parse(list)?["revokedCredential"] as JsonArray ?? []).OfType<JsonObject>().Where(one => one["revoked"]?.GetValueKind() != System.Text.Json.JsonValueKind.False)
            .Select(one => one["id"]?.ToString()).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The ids of what was revoked in a folder of data; empty where there is no registry or it is older than certificates. Nothing is written.</summary>
    public static IReadOnlySet<string> In(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "registry.db");
        if (!File.Exists(path))
            return new HashSet<string>();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'Certificates'";
        if (command.ExecuteScalar() is not 1L)
            return new HashSet<string>();
        command.CommandText = "SELECT Id FROM Certificates WHERE RevokedAt IS NOT NULL";
        using var reader = command.ExecuteReader();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
            ids.Add(BadgeCredential.IdOf(reader.GetString(0)));
        return ids;
    }
}
