using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>The writing connection and every statement it runs, prepared once.</summary>
internal sealed class WriteStatements : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly List<Statement> all = [];

    public WriteStatements(string path, TimeSpan busy)
    {
        connection = SqliteConnections.OpenWriter(path, busy);
        try
        {
            Schema.Ensure(connection);
            PageSize = connection.Number("PRAGMA page_size");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        Begin = Prepare("BEGIN IMMEDIATE");
        Commit = Prepare("COMMIT");
        Savepoint = Prepare("SAVEPOINT one");
        Release = Prepare("RELEASE one");
        RollbackTo = Prepare("ROLLBACK TO one");
        DataVersion = Prepare("PRAGMA data_version");
        LastPosition = Prepare("SELECT coalesce(max(position), 0) FROM records");
        FindCommand = Prepare("SELECT answer FROM commands WHERE id = $1", 1);
        InsertCommand = Prepare("INSERT INTO commands (id, answer) VALUES ($1, $2)", 2);
        FindStream = Prepare("SELECT id, version, hash FROM streams WHERE name = $1", 1);
        InsertStream = Prepare("INSERT INTO streams (name, version, hash) VALUES ($1, 0, $2) RETURNING id", 2);
        UpdateStream = Prepare("UPDATE streams SET version = $2, hash = $3 WHERE id = $1", 3);
        InsertRecord = Prepare(
            """
            INSERT INTO records (position, stream, version, type, type_version, payload, attachments, hash, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, 9);
        InsertAttachment = Prepare(
            """
            INSERT INTO attachments (id, stream, version, commitment, salt, content, owner)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, 7);
        FindOwned = Prepare("SELECT id FROM attachments WHERE owner = $1 AND erased_at IS NULL ORDER BY id", 1);
        FindErasable = Prepare("SELECT 1 FROM attachments WHERE id = $1 AND erased_at IS NULL", 1);
        Erase = Prepare("UPDATE attachments SET salt = NULL, content = NULL, owner = NULL, erased_at = $2 WHERE id = $1", 2);
        Scrub = Prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public long PageSize { get; }

    public Statement Begin { get; }

    public Statement Commit { get; }

    public Statement Savepoint { get; }

    public Statement Release { get; }

    public Statement RollbackTo { get; }

    public Statement DataVersion { get; }

    public Statement LastPosition { get; }

    public Statement FindCommand { get; }

    public Statement InsertCommand { get; }

    public Statement FindStream { get; }

    public Statement InsertStream { get; }

    public Statement UpdateStream { get; }

    public Statement InsertRecord { get; }

    public Statement InsertAttachment { get; }

    public Statement FindOwned { get; }

    public Statement FindErasable { get; }

    public Statement Erase { get; }

    public Statement Scrub { get; }

    /// <summary>Begins, or fails at once when another process holds the file; <see cref="Begin"/> would wait for it.</summary>
    public void BeginAtOnce() =>
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE"), connection.Handle);

    public void LimitPages(long pages) =>
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    public void Dispose()
    {
        foreach (var statement in all) statement.Dispose();
        connection.Dispose(); // closing rolls back whatever is open
    }

    private Statement Prepare(string sql, int parameters = 0)
    {
        var statement = new Statement(connection, sql, parameters);
        all.Add(statement);
        return statement;
    }
}
