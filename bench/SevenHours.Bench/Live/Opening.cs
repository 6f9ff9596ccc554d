using System.Diagnostics;
using System.Globalization;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Sqlite;
using SevenHours.Kernel;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>Opening an exercise of 100,000 events: in a process that is warm, and a server from its start until it serves.</summary>
internal static class Opening
{
    private const int Events = 100_000;
    private const string Rules = """
        rules:
          patrol:
            every: 1s
            do:
              - reveal: { fact: car_seen, to: [police] }

        """;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-live-");
        var from = ScenarioOnDisk.Write(folder.FullName, 3, Rules);
        await File.WriteAllTextAsync(Path.Combine(from, "scenarios", ScenarioOnDisk.Name, "facts.yaml"), "facts: { car_seen: { statement: A grey car was seen., held_by: [] } }\n");
        var data = Path.Combine(folder.FullName, "data");
        var empty = await ServingAsync(Path.Combine(folder.FullName, "empty"), from);
        var count = await PlayAsync(data, Path.Combine(from, "scenarios", ScenarioOnDisk.Name));

        var times = new List<double>();
        for (var i = 0; i < 7; i++)
        {
            var watch = Stopwatch.StartNew();
            await using var host = await ExerciseHost.OpenAsync(data, AllDisciplines.Create());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Say.Line($"{string.Create(CultureInfo.InvariantCulture, $"opening an exercise of {count} events, warm"),-58} {times[3],14:N0} ms   (from {times[0]:N0} to {times[^1]:N0}; bound 1,000)");
        var reading = Reading(Path.Combine(data, "journal.db"));
        Say.Line($"{"bare: reading its records from SQLite",-58} {reading,14:N0} ms   ({times[3] / reading:N1} times)");
        var full = await ServingAsync(data, from);
        Say.Line($"{"a server from its start until it serves, with it and empty",-58} {full,14:N0} ms, {empty:N0} ms");
        folder.Delete(recursive: true);
    }

    private static async Task<int> PlayAsync(string data, string package)
    {
        await using var host = await ExerciseHost.OpenAsync(data, AllDisciplines.Create());
        var by = Actor.Host("bench");
        var made = await host.Service.CreateAsync(new NewExercise { ScenarioFolder = package, Title = "Long", Seed = 1 }, by);
        var exercise = made.Exercise ?? throw new InvalidOperationException(made.Refusal?.Says ?? string.Join('\n', made.Diagnostics!.All));
        await exercise.RunAsync(by);
        var live = exercise.Live(1);
        for (var at = 2000; live.Events.Count < Events && at < 170_000; at += 2000)
        {
            await exercise.JumpAsync(by, new SimTime(at));
            await live.SettledAsync();
        }

        await exercise.PauseAsync(by);
        return live.Events.Count;
    }

    private static double Reading(string path)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM records";
        var watch = Stopwatch.StartNew();
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
            reader.GetValues(values);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> ServingAsync(string data, string from)
    {
        var watch = Stopwatch.StartNew();
        await using var server = await RunningServer.StartAsync(data, from: from);
        return watch.Elapsed.TotalMilliseconds;
    }
}
