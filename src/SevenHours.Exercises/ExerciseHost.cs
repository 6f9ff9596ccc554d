using SevenHours.Journal;
using SevenHours.Journal.Sqlite;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The exercises of a data folder: journal, scenarios, drafts and marks in one place, opened and closed together.</summary>
public sealed class ExerciseHost : IAsyncDisposable
{
    private ExerciseHost(SqliteJournal journal, ExerciseService service) => (Journal, Service) = (journal, service);

    /// <summary>The journal.</summary>
    public SqliteJournal Journal { get; }

    /// <summary>The exercises.</summary>
    public ExerciseService Service { get; }

    /// <summary>Opens a data folder, making it when it is not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="disciplines">What scenarios are compiled with.</param>
    /// <param name="time">The wall clock.</param>
    /// <param name="pictures">Pictures people added.</param>
    /// <exception cref="JournalUnavailableException">The journal is locked, damaged or cannot be read.</exception>
    public static async Task<ExerciseHost> OpenAsync(string folder, IReadOnlyList<Discipline> disciplines, TimeProvider? time = null, IPictures? pictures = null)
    {
        time ??= TimeProvider.System;
        var journal = SqliteJournal.Open(Path.Combine(folder, "journal.db"), new SqliteJournalOptions { Time = time });
        try
        {
            return new ExerciseHost(journal, await ExerciseService.OpenAsync(new ExerciseServiceOptions
            {
                Journal = journal,
                Scenarios = new ScenarioShelf(Path.Combine(folder, "scenarios"), new ScenarioCompiler(disciplines)),
                DataFolder = folder,
                Pictures = pictures,
                Time = time,
            }));
        }
        catch
        {
            await journal.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Journal.DisposeAsync();
    }
}
