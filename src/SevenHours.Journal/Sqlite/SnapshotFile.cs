using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>
/// Snapshots in a file of their own beside the journal: big, rewritten often, worth no sync, and free to be deleted at any time.
/// Each holds the hash of the record it was taken at, so one of another history is never handed out, and its own checksum.
/// </summary>
internal sealed class SnapshotFile(string path, TimeSpan busy) : IDisposable
{
    private const string Settings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = OFF;
        CREATE TABLE IF NOT EXISTS snapshots (
            stream TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL,
            hash BLOB NOT NULL,
            bytes BLOB NOT NULL,
            checksum BLOB NOT NULL,
            PRIMARY KEY (stream, key)
        ) STRICT;
        """;

    private readonly Lock gate = new();
    private SqliteConnection? connection;
    private bool closed;

    public bool TrySave(Snapshot snapshot, byte[] hash) => Try(open =>
    {
        using var save = new Statement(open, "INSERT OR REPLACE INTO snapshots VALUES ($1, $2, $3, $4, $5, $6)", 6);
        save.Run(
            snapshot.Stream.Value, snapshot.Key, snapshot.Version, hash, snapshot.Bytes, SHA256.HashData(snapshot.Bytes));
        return true;
    });

    public (Snapshot Snapshot, byte[] Hash)? Find(StreamName stream, string key) => Try<(Snapshot, byte[])?>(open =>
    {
        using var find = new Statement(open, "SELECT version, bytes, hash, checksum FROM snapshots WHERE stream = $1 AND key = $2", 2);
        using var rows = find.Query(stream.Value, key);
        if (!rows.Read()) return null;
        var bytes = rows.GetFieldValue<byte[]>(1);
        var sound = SHA256.HashData(bytes).AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(3));
        return sound ? (new(stream, rows.GetInt64(0), key, bytes), rows.GetFieldValue<byte[]>(2)) : null;
    });

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            connection?.Dispose();
            connection = null;
        }
    }

    /// <summary>A cache that cannot be used is a cache that holds nothing; a damaged one is thrown away.</summary>
    private T? Try<T>(Func<SqliteConnection, T> work)
    {
        lock (gate)
        {
            if (closed) return default;
            try
            {
                connection ??= SqliteConnections.Open(path, busy, Settings);
                return work(connection);
            }
            catch (SqliteException e)
            {
                connection?.Dispose();
                connection = null;
                if (e.ToReason() == UnavailableReason.Unreadable) Delete();
                return default;
            }
        }
    }

    private void Delete()
    {
        try
        {
            foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm"]) File.Delete(path + suffix);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays unusable, which costs time when a stream is opened and nothing else.
        }
    }
}
