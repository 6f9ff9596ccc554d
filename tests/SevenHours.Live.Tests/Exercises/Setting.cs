using System.Runtime.CompilerServices;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Memory;
using SevenHours.Journal.Sqlite;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>A server's exercises with a clock that stands until a test moves it.</summary>
internal sealed class Setting : IAsyncDisposable
{
    public static readonly Actor Host = Actor.Host("host");

    private readonly DirectoryInfo folder;
    private readonly IScenarioShelf shelf;
    private bool isOwner = true;

    private Setting(DirectoryInfo folder, IScenarioShelf shelf, ManualTime time, IJournal journal) =>
        (this.folder, this.shelf, Time, Journal) = (folder, shelf, time, journal);

    public ManualTime Time { get; }

    public IJournal Journal { get; }

    public ExerciseService Service { get; private set; } = null!;

    public string Folder => folder.FullName;

    /// <summary>A journal in memory, or another one in place of it.</summary>
    public static Task<Setting> OpenAsync(IJournal? journal = null, IScenarioShelf? shelf = null)
    {
        var time = new ManualTime();
        return OpenAsync(Directory.CreateTempSubdirectory("sevenhours-exercises-"), shelf ?? new BellCase(), time, journal ?? new MemoryJournal(time));
    }

    /// <summary>A journal in a file.</summary>
    public static Task<Setting> OpenOnDiskAsync(IScenarioShelf? shelf = null)
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-exercises-");
        return OpenAsync(folder, shelf ?? new BellCase(), new ManualTime(), SqliteJournal.Open(Path.Combine(folder.FullName, "journal.db")));
    }

    /// <summary>Another server that begins with what is on the disk at this moment, as after a kill: nothing is closed first.</summary>
    public async Task<Setting> KilledAsync()
    {
        var copy = Directory.CreateTempSubdirectory("sevenhours-killed-");
        foreach (var file in folder.EnumerateFiles())
        {
            await using var from = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using var to = File.Create(Path.Combine(copy.FullName, file.Name));
            await from.CopyToAsync(to, TestContext.Current.CancellationToken);
        }

        return await OpenAsync(copy, shelf, Time, SqliteJournal.Open(Path.Combine(copy.FullName, "journal.db")));
    }

    /// <summary>The same server, stopped and started.</summary>
    public async Task<Setting> RestartedAsync()
    {
        isOwner = false;
        await DisposeAsync();
        var journal = Journal is SqliteJournal file ? SqliteJournal.Open(file.Path) : Journal;
        return await OpenAsync(folder, shelf, Time, journal);
    }

    public async Task<Exercise> MakeAsync(Func<NewExercise, NewExercise>? with = null)
    {
        var wanted = new NewExercise { ScenarioFolder = "small", Title = "Trial", Seed = 7, HasWaitingRoom = false };
        return (await Service.CreateAsync(with?.Invoke(wanted) ?? wanted, Host)).Exercise.ShouldNotBeNull();
    }

    /// <summary>An exercise that runs, with a person in each seat named.</summary>
    public async Task<(Exercise Exercise, string[] People)> PlayAsync(params string[] seats)
    {
        var exercise = await MakeAsync();
        var people = new string[seats.Length];
        for (var i = 0; i < seats.Length; i++)
        {
            people[i] = (await exercise.JoinAsync($"Person {i}")).Person.ShouldNotBeNull();
            (await exercise.TakeSeatAsync(Actor.Person(people[i]), people[i], new SeatPlace(1, seats[i]))).ShouldBeNull();
        }

        (await exercise.RunAsync(Host)).ShouldBeNull();
        return (exercise, people);
    }

    /// <summary>Stops the service and leaves the journal open.</summary>
    public ValueTask DisposeServiceAsync() => Service.DisposeAsync();

    /// <summary>Moves the wall clock and waits until the worlds have followed.</summary>
    public async Task PassAsync(TimeSpan by)
    {
        Time.Advance(by);
        foreach (var exercise in Service.All)
        {
            foreach (var syndicate in exercise.Session.Syndicates)
            {
                await exercise.Live(syndicate.Number).SettledAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        if (Journal is SqliteJournal || isOwner)
        {
            await Journal.DisposeAsync();
        }

        if (isOwner)
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Setting> OpenAsync(DirectoryInfo folder, IScenarioShelf shelf, ManualTime time, IJournal journal)
    {
        var setting = new Setting(folder, shelf, time, journal);
        setting.Service = await ExerciseService.OpenAsync(
            new ExerciseServiceOptions { Journal = journal, Scenarios = shelf, DataFolder = folder.FullName, Time = time });
        return setting;
    }
}

/// <summary>Short words for tests.</summary>
internal static class Small
{
    public static Id<Seat> Seat(this Exercise exercise, string name) => exercise.Edition.Scenario.Seats[name];

    public static RingBell Ring(this Exercise exercise, string from, params string[] at) =>
        new(exercise.Seat(from), SeatSet.Of(at.Select(exercise.Seat)));

    public static async Task<T> Within<T>(this Task<T> task, [CallerArgumentExpression(nameof(task))] string what = "") =>
        await task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public static CommandAnswer.Done ShouldBeDone(this CommandAnswer answer) => answer.ShouldBeOfType<CommandAnswer.Done>();

    public static string ShouldBeRefused(this CommandAnswer answer) => answer.ShouldBeOfType<CommandAnswer.Refused>().Refusal.Code;
}
