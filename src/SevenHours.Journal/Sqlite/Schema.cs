using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>The tables of a journal file.</summary>
internal static class Schema
{
    private const long ApplicationId = 0x37484A31; // "7HJ1"
    private const long Current = 1;

    private const string Tables = """
        CREATE TABLE streams (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE TABLE records (
            position INTEGER PRIMARY KEY,
            stream INTEGER NOT NULL,
            version INTEGER NOT NULL,
            type TEXT NOT NULL,
            type_version INTEGER NOT NULL,
            payload BLOB NOT NULL,
            attachments BLOB,
            hash BLOB NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (stream, version)
        ) STRICT;
        CREATE TABLE attachments (
            id TEXT NOT NULL UNIQUE,
            stream INTEGER NOT NULL,
            version INTEGER NOT NULL,
            commitment BLOB NOT NULL,
            salt BLOB,
            content BLOB,
            owner TEXT,
            erased_at INTEGER
        ) STRICT;
        CREATE INDEX attachments_by_stream ON attachments (stream);
        CREATE INDEX attachments_by_owner ON attachments (owner) WHERE owner IS NOT NULL;
        CREATE TABLE commands (
            id TEXT PRIMARY KEY,
            answer TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Makes the tables in a new file; checks that an old one is a journal of this version.</summary>
    public static void Ensure(SqliteConnection connection)
    {
        var version = connection.Number("PRAGMA user_version");
        if (version == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0) Create(connection);
        else if (connection.Number("PRAGMA application_id") != ApplicationId)
            throw new JournalUnavailableException(UnavailableReason.Unreadable, $"{connection.DataSource} is not a journal.");
        else if (version != Current)
            throw new JournalUnavailableException(
                UnavailableReason.Unreadable, $"{connection.DataSource} was written by a newer version of SevenHours.");
    }

    private static void Create(SqliteConnection connection)
    {
        connection.Run("PRAGMA journal_mode = WAL");
        connection.Run($"BEGIN IMMEDIATE; PRAGMA application_id = {ApplicationId}; {Tables} PRAGMA user_version = {Current}; COMMIT;");
    }
}
