using Microsoft.Data.Sqlite;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal;

namespace SevenHours.Cli.Across;

/// <summary>A data folder as it stands now, copied aside: what is read may be in use by a server, and clocks that run in it are left alone.</summary>
internal sealed class FolderCopy : IAsyncDisposable
{
    private readonly string aside;

    private FolderCopy(string aside, ExerciseHost host) => (this.aside, Host) = (aside, host);

    /// <summary>Its exercises.</summary>
    public ExerciseHost Host { get; }

    /// <summary>Copies it; null after what is wrong was printed.</summary>
    public static async Task<FolderCopy?> OpenAsync(string folder)
    {
        var aside = Directory.CreateTempSubdirectory("sevenhours-across-").FullName;
        try
        {
            await using (var journal = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "journal.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString))
            {
                await journal.OpenAsync();
                await using var copying = journal.CreateCommand();
                copying.CommandText = "VACUUM INTO $1";
                copying.Parameters.AddWithValue("$1", Path.Combine(aside, "journal.db"));
                await copying.ExecuteNonQueryAsync();
            }

            foreach (var part in new[] { "scenarios", "digests" })
            {
                Copy(new DirectoryInfo(Path.Combine(folder, part)), Path.Combine(aside, part));
            }

            return new FolderCopy(aside, await ExerciseHost.OpenAsync(aside, AllDisciplines.Create()));
        }
        catch (Exception e) when (e is SqliteException or JournalUnavailableException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{folder} cannot be read: {e.Message}");
            Directory.Delete(aside, recursive: true);
            return null;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(aside, recursive: true);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        if (!from.Exists)
        {
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var inner in from.EnumerateDirectories())
        {
            Copy(inner, Path.Combine(to, inner.Name));
        }
    }
}
