using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>A reading connection and what is asked of it.</summary>
internal sealed class Reader(SqliteConnection connection) : IDisposable
{
    private const string RecordColumns = "r.version, r.position, r.type, r.type_version, r.payload, r.attachments, r.hash, r.at";
    private const string AttachmentColumns = "s.name, a.id, a.version, a.commitment, a.salt, a.content, a.owner, a.erased_at";

    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    public StreamHead HeadOf(StreamName stream)
    {
        using var rows = Get("SELECT version, hash FROM streams WHERE name = $1", 1).Query(stream.Value);
        return rows.Read() ? new(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)) : StreamHead.None;
    }

    public long LastPosition() => (long)Get("SELECT coalesce(max(position), 0) FROM records").Find()!;

    public long CountStray() => (long)Get("SELECT count(*) FROM records WHERE stream NOT IN (SELECT id FROM streams)").Find()!;

    public byte[]? HashAt(StreamName stream, long version) => (byte[]?)Get(
        "SELECT r.hash FROM records r JOIN streams s ON s.id = r.stream WHERE s.name = $1 AND r.version = $2", 2).Find(stream.Value, version);

    public IReadOnlyList<StreamName> Streams(string prefix)
    {
        var names = new List<StreamName>();
        using var rows = Get("SELECT name FROM streams WHERE name >= $1 AND name < $2 ORDER BY name", 2).Query(prefix, EndOf(prefix));
        while (rows.Read()) names.Add(Sound(rows, row => new StreamName(row.GetString(0))));
        return names;
    }

    public string? Answer(CommandId command) => (string?)Get("SELECT answer FROM commands WHERE id = $1", 1).Find(command.Value);

    public IEnumerable<StoredRecord> Records(StreamName stream, long afterVersion, int limit)
    {
        using var rows = Get($"""
            SELECT {RecordColumns} FROM records r
            WHERE r.stream = (SELECT id FROM streams WHERE name = $1) AND r.version > $2 ORDER BY r.version LIMIT $3
            """, 3).Query(stream.Value, afterVersion, limit);
        while (rows.Read()) yield return Sound(rows, row => Record(row, stream));
    }

    public IEnumerable<StoredRecord> RecordsByPosition(string prefix, long afterPosition, int limit)
    {
        // CROSS JOIN keeps the order of positions as the outer loop, so a follower that is nearly up to date reads only what is new.
        using var rows = Get($"""
            SELECT {RecordColumns}, s.name FROM records r CROSS JOIN streams s ON s.id = r.stream
            WHERE r.position > $1 AND s.name >= $2 AND s.name < $3 ORDER BY r.position LIMIT $4
            """, 4).Query(afterPosition, prefix, EndOf(prefix), limit);
        while (rows.Read()) yield return Sound(rows, row => Record(row, new(row.GetString(8))));
    }

    public Attachment? Attachment(string id)
    {
        using var rows = Get($"SELECT {AttachmentColumns} FROM attachments a JOIN streams s ON s.id = a.stream WHERE a.id = $1", 1).Query(id);
        return rows.Read() ? Sound(rows, Attachment) : null;
    }

    public Dictionary<string, Attachment> Attachments(StreamName stream)
    {
        var found = new Dictionary<string, Attachment>(StringComparer.Ordinal);
        using var rows = Get($"SELECT {AttachmentColumns} FROM attachments a JOIN streams s ON s.id = a.stream WHERE s.name = $1", 1)
            .Query(stream.Value);
        while (rows.Read())
        {
            var attachment = Sound(rows, Attachment);
            found.Add(attachment.Id, attachment);
        }
        return found;
    }

    /// <summary>Gives the work one unchanging view of the file.</summary>
    public T InOneView<T>(Func<Reader, T> work)
    {
        Get("BEGIN").Run();
        try
        {
            return work(this);
        }
        finally { Get("ROLLBACK").Run(); }
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        connection.Dispose();
    }

    private Statement Get(string sql, int parameters = 0)
    {
        if (!statements.TryGetValue(sql, out var statement)) statements.Add(sql, statement = new(connection, sql, parameters));
        return statement;
    }

    /// <summary>The first text after all that begin with the prefix; names are ASCII below it.</summary>
    private static string EndOf(string prefix) => prefix + '\u007f';

    private static StoredRecord Record(SqliteDataReader row, StreamName stream)
    {
        return new(
            stream, row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4),
            row.IsDBNull(5) ? [] : CommitmentList.Decode(row.GetFieldValue<byte[]>(5)),
            row.GetFieldValue<byte[]>(6), new(row.GetInt64(7), TimeSpan.Zero));
    }

    /// <summary>Values that this journal never writes mean that the file was damaged, not that the reader has a bug.</summary>
    private static T Sound<T>(SqliteDataReader row, Func<SqliteDataReader, T> read)
    {
        try
        {
            return read(row);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or InvalidCastException)
        {
            throw new JournalUnavailableException(UnavailableReason.Unreadable, e.Message, e);
        }
    }

    private static Attachment Attachment(SqliteDataReader row) => new(
        row.GetString(1), new(row.GetString(0)), row.GetInt64(2), row.GetFieldValue<byte[]>(3),
        row.IsDBNull(4) ? null : row.GetFieldValue<byte[]>(4), row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5),
        row.IsDBNull(6) ? null : row.GetString(6), row.IsDBNull(7) ? null : new DateTimeOffset(row.GetInt64(7), TimeSpan.Zero));
}
