using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>An exercise whose clock runs while nobody does anything: what its feeds bring, and what it costs.</summary>
internal static class Idle
{
    private const int Seats = 60;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(40);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-live-");
        await using var server = await RunningServer.StartAsync(Path.Combine(folder.FullName, "data"), from: ScenarioOnDisk.Write(folder.FullName, Seats));
        using var director = await Person.DirectorAsync(server);
        var exercise = await director.MakeAsync(ScenarioOnDisk.Name);
        await director.ClockAsync(exercise.Id, new { running = true });
        var people = new List<Person>();
        for (var i = 0; i < Seats; i++)
            people.Add(await Person.SeatedAsync(server.Url, exercise, ScenarioOnDisk.Seat(i)));

        // Joining is news for those who are there already: feeds are opened when all sit.
        var ears = new List<Ear>();
        foreach (var person in people)
            ears.Add(await Ear.OpenAsync(person, await Injects.FeedOfAsync(person, $"/exercises/{exercise.Id}/desk")));
        await Task.Delay(TimeSpan.FromSeconds(1));
        var (messages, bytes, worked) = (ears.Sum(e => e.Messages), ears.Sum(e => e.Bytes), server.ProcessorTime);
        await Task.Delay(Long);
        Say.Line($"{$"idle, running, {Seats} seats, {Long.TotalSeconds} s: messages that are no ping",-58} {ears.Sum(e => e.Messages) - messages,14:N0}");
        Say.Line($"{"idle: bytes a seat and second; processor time of the server",-58} {(ears.Sum(e => e.Bytes) - bytes) / Long.TotalSeconds / Seats,14:N1} B/s, {(server.ProcessorTime - worked).TotalMilliseconds / Long.TotalSeconds:N1} ms/s, {server.ResidentBytes >> 20} MB");
        ears.ForEach(e => e.Dispose());
        people.ForEach(p => p.Dispose());
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
