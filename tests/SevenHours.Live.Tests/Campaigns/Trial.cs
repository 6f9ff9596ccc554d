using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Testing;
using SevenHours.Testing.Server;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Campaigns;

/// <summary>A real server with one running exercise, and people in its seats; it can be killed and started again under them.</summary>
internal sealed class Trial : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sevenhours-trial-");
    private string from = "";

    public RunningServer Server { get; private set; } = null!;

    public Person Director { get; private set; } = null!;

    public Made Exercise { get; private set; } = null!;

    public IReadOnlyList<Player> Players { get; private set; } = [];

    public string DataFolder => Path.Combine(folder.FullName, "data");

    public string JournalPath => Path.Combine(DataFolder, "journal.db");

    /// <summary>Starts a server and an exercise of a small package.</summary>
    public static Task<Trial> StartAsync(int people = 6) =>
        StartAsync(ScenarioOnDisk.Name, [.. Enumerable.Range(0, people).Select(ScenarioOnDisk.Seat)], speed: 1, standIns: null);

    /// <summary>Starts a server and an exercise of a package of the repository.</summary>
    public static async Task<Trial> StartAsync(string scenario, IReadOnlyList<string> seats, int speed, string? standIns)
    {
        var trial = new Trial();
        trial.from = scenario == ScenarioOnDisk.Name ? ScenarioOnDisk.Write(trial.folder.FullName, seats.Count) : Repository.Root;
        trial.Server = await RunningServer.StartAsync(trial.DataFolder, from: trial.from);
        trial.Director = await Person.DirectorAsync(trial.Server);
        trial.Exercise = await trial.Director.MakeAsync(scenario, standIns);
        var players = new List<Player>();
        for (var i = 0; i < seats.Count; i++)
        {
            var person = await Person.SeatedAsync(trial.Server.Url, trial.Exercise, seats[i]);
            players.Add(new Player(person, trial.Exercise.Id, seats[i], seats[(i + 1) % seats.Count]));
        }

        trial.Players = players;
        await trial.Director.ClockAsync(trial.Exercise.Id, new { running = true, speed });
        return trial;
    }

    /// <summary>Lets everybody play and listen until something is so, then does something to the server, and waits until all have noticed.</summary>
    public async Task UnderLoadAsync(Func<int, bool> until, Func<Task> then)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(TimeSpan.FromMinutes(2));
        var before = Acknowledged;
        List<Task> busy = [.. Players.Select(p => p.PlayAsync(end.Token)), .. Players.Select(p => p.ListenAsync(end.Token))];
        while (!until(Acknowledged - before))
        {
            if (await Task.WhenAny([.. busy, Task.Delay(TimeSpan.FromMilliseconds(2), end.Token)]) is var ended && busy.Contains(ended))
                await ended;
            end.Token.ThrowIfCancellationRequested();
        }

        await then();
        await Task.WhenAll(busy);
    }

    /// <summary>Everybody gives some commands that must be done.</summary>
    public async Task PlayAllAsync(int times)
    {
        for (var i = 0; i < times; i++)
            (await Task.WhenAll(Players.Select(p => p.PressAsync()))).ShouldAllBe(isDone => isDone);
    }

    /// <summary>Everybody gives commands until he is refused.</summary>
    public Task PlayUntilRefusedAsync() => Task.WhenAll(Players.Select(p => p.PlayAsync(TestContext.Current.CancellationToken)));

    /// <summary>How many commands were acknowledged so far.</summary>
    public int Acknowledged => Players.Sum(p => p.Acknowledged);

    /// <summary>Starts the server again on the same data, at the same address.</summary>
    public async Task RestartAsync()
    {
        await Server.DisposeAsync();
        Server = await RunningServer.StartAsync(DataFolder, Server.Url, from);
    }

    /// <summary>Opens the data after the server has gone: hashes, commitments and replay agree.</summary>
    public async Task ShouldVerifyAsync()
    {
        await Server.DisposeAsync();
        await using var host = await ExerciseHost.OpenAsync(DataFolder, AllDisciplines.Create());
        (await host.Service.VerifyAsync(TestContext.Current.CancellationToken)).FirstFault.ShouldBeNull();
        var exercise = host.Service.Find(Exercise.Id).ShouldNotBeNull();
        (await exercise.ReplayAsync(1)).What.ShouldBeNull();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var player in Players)
            player.Person.Dispose();
        Director?.Dispose();
        if (Server is not null)
            await Server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
