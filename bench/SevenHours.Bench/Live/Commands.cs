using System.Diagnostics;
using System.Globalization;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>20 exercises at once, three seats each that act and listen: durable commands a second between them.</summary>
internal static class Commands
{
    private const int Exercises = 20;
    private const int Seats = 3;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);

    public static async Task<double> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-live-");
        await using var server = await RunningServer.StartAsync(Path.Combine(folder.FullName, "data"), from: ScenarioOnDisk.Write(folder.FullName, Seats));
        using var director = await Person.DirectorAsync(server);
        var seated = new List<(Person Person, string Exercise)>();
        var ears = new List<Ear>();
        for (var i = 0; i < Exercises; i++)
        {
            var exercise = await director.MakeAsync(ScenarioOnDisk.Name);
            await director.ClockAsync(exercise.Id, new { running = true });
            for (var seat = 0; seat < Seats; seat++)
            {
                var person = await Person.SeatedAsync(server.Url, exercise, ScenarioOnDisk.Seat(seat));
                seated.Add((person, exercise.Id));
                ears.Add(await Ear.OpenAsync(person, await Injects.FeedOfAsync(person, $"/exercises/{exercise.Id}/desk")));
            }
        }

        await ActAsync(seated, TimeSpan.FromSeconds(3), "warm");
        var (worked, mine) = (server.ProcessorTime, Process.GetCurrentProcess().TotalProcessorTime);
        var watch = Stopwatch.StartNew();
        var done = await ActAsync(seated, Long, "run");
        var rate = done / watch.Elapsed.TotalSeconds;
        var share = (server.ProcessorTime - worked) / watch.Elapsed;
        var own = (Process.GetCurrentProcess().TotalProcessorTime - mine) / watch.Elapsed;
        Say.Line($"{$"commands of {Exercises} exercises, {Seats} listening seats each",-58} {rate,14:N0} commands/s, each durable   (bound 1,000; the server worked {share:N2} processors of it, the clients {own:N2})");
        Say.Line($"server: {server.ResidentBytes >> 20} MB with {Exercises} exercises and {ears.Count} connections");
        ears.ForEach(e => e.Dispose());
        seated.ForEach(s => s.Person.Dispose());
        await server.DisposeAsync();
        folder.Delete(recursive: true);
        return rate;
    }

    private static async Task<int> ActAsync(List<(Person Person, string Exercise)> seated, TimeSpan during, string run)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(seated.Select(async one =>
        {
            var count = 0;
            for (; watch.Elapsed < during; count++)
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{run}-{count}");
                using var answer = await one.Person.DoAsync(
                    one.Exercise, "do.decide", new { what = new { text = "Wait for the mediator" }, sure = "sure" }, key);
                answer.EnsureSuccessStatusCode();
            }

            return count;
        }));
        return counts.Sum();
    }
}
