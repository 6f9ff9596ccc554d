using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SevenHours.Exercises;

/// <summary>Half-written text, kept until it is sent or emptied. Not part of the journal: nobody has said it yet.</summary>
/// <remarks>Thread-safe. What was saved outlives the process, however it ends.</remarks>
public sealed class DraftStore : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Lock gate = new();

    /// <summary>Opens the drafts in a file, making it when it is not there.</summary>
    public DraftStore(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=NORMAL");
        Run("PRAGMA secure_delete=ON");
        Run("CREATE TABLE IF NOT EXISTS drafts (owner TEXT NOT NULL, form TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (owner, form)) WITHOUT ROWID");
    }

    /// <summary>Keeps a text; an empty one forgets the draft.</summary>
    /// <param name="owner">Whose it is: a person or a seat, with the exercise.</param>
    /// <param name="form">Which box it stood in.</param>
    /// <param name="text">What was written so far.</param>
    /// <returns>False when the storage cannot write now.</returns>
    public bool Save(string owner, string form, string text)
    {
        try
        {
            return text.Length == 0
                ? Run("DELETE FROM drafts WHERE owner = $1 AND form = $2", owner, form) >= 0
                : Run("INSERT INTO drafts VALUES ($1, $2, $3) ON CONFLICT DO UPDATE SET text = $3", owner, form, text) >= 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>The text kept for a box; null when there is none.</summary>
    public string? Find(string owner, string form)
    {
        lock (gate)
        {
            using var command = Command("SELECT text FROM drafts WHERE owner = $1 AND form = $2", owner, form);
            return (string?)command.ExecuteScalar();
        }
    }

    /// <summary>Everything kept for an owner, by box.</summary>
    public IReadOnlyList<(string Form, string Text)> All(string owner)
    {
        lock (gate)
        {
            using var command = Command("SELECT form, text FROM drafts WHERE owner = $1 ORDER BY form", owner);
            using var rows = command.ExecuteReader();
            var all = new List<(string, string)>();
            while (rows.Read())
            {
                all.Add((rows.GetString(0), rows.GetString(1)));
            }

            return all;
        }
    }

    /// <summary>Forgets everything of an owner; nothing of it is left in any file.</summary>
    /// <returns>False when the storage cannot write now.</returns>
    public bool Erase(string owner)
    {
        try
        {
            Run("DELETE FROM drafts WHERE owner = $1", owner);
            Run("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Forgets everything of all owners that begin alike.</summary>
    /// <returns>How many drafts there were; 0 also when the storage cannot write now.</returns>
    public int EraseAll(string prefix)
    {
        try
        {
            var count = Run("DELETE FROM drafts WHERE substr(owner, 1, length($1)) = $1", prefix);
            Run("PRAGMA wal_checkpoint(TRUNCATE)");
            return count;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();

    private int Run(string sql, params ReadOnlySpan<string> values)
    {
        lock (gate)
        {
            using var command = Command(sql, values);
            return command.ExecuteNonQuery() is var rows && rows < 0 ? 0 : rows;
        }
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> values)
    {
        var command = new SqliteCommand(sql, connection);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), values[i]);
        }

        return command;
    }
}
