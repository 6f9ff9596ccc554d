using Microsoft.Data.Sqlite;

namespace SevenHours.Journal.Sqlite;

/// <summary>A prepared statement with its parameters <c>$1</c>, <c>$2</c> and so on, used again and again.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;

    public Statement(SqliteConnection connection, string sql, int parameters = 0)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") });
    }

    public int Run(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    public object? Find(params ReadOnlySpan<object?> values) => Bind(values).ExecuteScalar();

    public SqliteDataReader Query(params ReadOnlySpan<object?> values) => Bind(values).ExecuteReader();

    public void Dispose() => command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
