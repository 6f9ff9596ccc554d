using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SevenHours.Programmes;

/// <summary>
/// Makes the tables of <c>registry.db</c> and brings older ones up to date: numbered steps, each in one transaction with its number.
/// A step that was released is never changed; a change is a new step.
/// </summary>
internal static class RegistrySchema
{
    private static readonly string[] s_steps = ["01-programmes"];

    /// <summary>The number of the newest step.</summary>
    public static int Newest => s_steps.Length;

    /// <summary>Runs the steps that a database lacks.</summary>
    /// <exception cref="InvalidOperationException">A newer version of the product has written it.</exception>
    public static void Upgrade(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        Run(connection, null, "PRAGMA journal_mode = WAL");

        // Immediate: of two servers that start at once on one folder, the second waits and finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Convert.ToInt32(Ask(connection, transaction, "PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version > Newest)
            throw new InvalidOperationException($"registry.db was written by a newer version (schema {version}); this one knows {Newest}.");
        for (var step = version; step < Newest; step++)
        {
            Run(connection, transaction, Sql(s_steps[step]));
            Run(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step + 1}"));
        }

        transaction.Commit();
    }

    private static string Sql(string step)
    {
        using var stream = typeof(RegistrySchema).Assembly.GetManifestResourceStream($"Registry/{step}.sql")
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
