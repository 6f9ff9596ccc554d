using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SevenHours.Programmes;

/// <summary><c>registry.db</c> in the data folder. A server without programmes never makes it. Thread-safe.</summary>
public sealed class RegistryFile
{
    // One line each: a part adds its own.
    private static readonly string[] s_steps =
    [
        "01-programmes",
        "02-learning",
        "03-certificates",
        "04-countries",
        "05-training",
        "06-course",
        "07-titles",
    ];

    private readonly Lazy<DbContextOptions<RegistryContext>> _ready;

    /// <summary>The registry of a data folder; nothing is opened yet.</summary>
    public RegistryFile(string dataFolder)
    {
        Path = System.IO.Path.Combine(dataFolder, "registry.db");
        var connection = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true }.ToString();
        _ready = new Lazy<DbContextOptions<RegistryContext>>(() =>
        {
            new SchemaSteps("registry.db", typeof(RegistryFile).Assembly, "Registry", s_steps).Upgrade(connection);
            return new DbContextOptionsBuilder<RegistryContext>().UseSqlite(connection).AddInterceptors(new Careful()).Options;
        });
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Whether there is one; without it there are no programmes, and nothing needs to be opened to know that.</summary>
    public bool Exists => File.Exists(Path);

    internal RegistryContext Open() => new(_ready.Value);

    // A change is on disk before it is said to be kept, and what is erased is overwritten.
    private sealed class Careful : DbConnectionInterceptor
    {
        private const string Settings = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
