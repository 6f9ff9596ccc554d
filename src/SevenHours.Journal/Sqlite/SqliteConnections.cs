using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>Opens connections and runs what is run once.</summary>
internal static class SqliteConnections
{
    /// <summary>
    /// The one connection that writes. FULL syncs the log at every commit, which is what "durable" means here; fullfsync asks the
    /// same of systems whose fsync stops at the drive's cache; secure_delete overwrites what is erased.
    /// </summary>
    public static SqliteConnection OpenWriter(string path, TimeSpan busy) => Open(path, busy, """
        PRAGMA synchronous = FULL;
        PRAGMA fullfsync = ON;
        PRAGMA checkpoint_fullfsync = ON;
        PRAGMA secure_delete = ON;
        """);

    public static SqliteConnection OpenReader(string path, TimeSpan busy) => Open(path, busy, "PRAGMA query_only = ON");

    public static SqliteConnection Open(string path, TimeSpan busy, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(busy.TotalSeconds)),
        }.ToString());
        try
        {
            connection.Open();
            connection.Run(settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
