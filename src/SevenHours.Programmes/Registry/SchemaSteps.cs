using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace SevenHours.Programmes;

/// <summary>
/// Makes the tables of a SQLite database and brings older ones up to date: numbered steps, each kept with its number, all that are lacking in one transaction.
/// A step that was released is never changed; a change is a new step.
/// </summary>
/// <param name="file">What the database is called, for people: <c>registry.db</c>.</param>
/// <param name="assembly">The assembly that holds the steps.</param>
/// <param name="folder">Where its resources hold them: <c>Registry/01-programmes.sql</c> begins with <c>Registry</c>.</param>
/// <param name="steps">The names of the steps, the oldest first.</param>
public sealed class SchemaSteps(string file, Assembly assembly, string folder, IReadOnlyList<string> steps)
{
    /// <summary>Runs the steps that a database lacks.</summary>
    /// <param name="connectionString">How the database is opened; it is made where there is none.</param>
    /// <exception cref="InvalidOperationException">A newer version of the product has written it.</exception>
    public void Upgrade(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        Run(connection, null, "PRAGMA journal_mode = WAL");

        // Immediate: of two servers that start at once on one folder, the second waits and finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Convert.ToInt32(Ask(connection, transaction, "PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version > steps.Count)
            throw new InvalidOperationException($"{file} was written by a newer version (schema {version}); this one knows {steps.Count}.");
        for (var step = version; step < steps.Count; step++)
        {
            Run(connection, transaction, Sql(steps[step]));
            Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step + 1}"));
        }

        transaction.Commit();
    }

    private string Sql(string step)
    {
        using var stream = assembly.GetManifestResourceStream($"{folder}/{step}.sql")
            ?? throw new InvalidOperationException($"The assembly has no step '{step}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        command.ExecuteNonQuery();
    }

    private static object? Ask(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        return command.ExecuteScalar();
    }
}
