using System.Diagnostics;
using System.Text.Json;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>Steps of a replay of the first day of Vicenza played by stand-ins: what the server takes until the parts that changed have come.</summary>
internal static class ReplaySteps
{
    private const int Steps = 300;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-replay-");
        await using var server = await RunningServer.StartAsync(Path.Combine(folder.FullName, "data"));
        using var director = await Person.DirectorAsync(server);
        var exercise = await director.MakeAsync("vicenza", "school", 2);
        await director.ClockAsync(exercise.Id, new { running = true, jumpTo = 7 * 3600 });
        await director.ClockAsync(exercise.Id, new { running = false });
        Say.Line($"{Environment.ProcessorCount} processors, shared with the client");
        foreach (var (what, query) in new[]
        {
            ("a desk", "branch=1&seat=lead_investigator"),
            ("the control room", "branch=1"),
            ("two control rooms side by side", "branch=1&beside=2"),
        })
        {
            await director.PageAsync($"/exercises/{exercise.Id}/debrief/replay?{query}");
            await WalkAsync(server, director, exercise.Id, query, $"{what}: on, moment by moment", "after", 0);
            await WalkAsync(server, director, exercise.Id, query, $"{what}: back, moment by moment", "before", 6 * 3600);
            await ScrubAsync(server, director, exercise.Id, query, $"{what}: anywhere");
        }

        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task WalkAsync(RunningServer server, Person director, string exercise, string query, string what, string way, int at)
    {
        var (known, next) = (at, await StepAsync(director, exercise, query, at, at, way));
        await MeasureAsync(server, what, async () =>
        {
            if (next is not { } to)
                return false;
            next = await StepAsync(director, exercise, query, to, known, way);
            known = to;
            return true;
        });
    }

    private static async Task ScrubAsync(RunningServer server, Person director, string exercise, string query, string what)
    {
        var (known, i) = (0, 0);
        await MeasureAsync(server, what, async () =>
        {
            var to = ++i * 7919 % (7 * 3600);
            await StepAsync(director, exercise, query, to, known, "after");
            known = to;
            return true;
        });
    }

    private static async Task MeasureAsync(RunningServer server, string what, Func<Task<bool>> step)
    {
        var (times, worked) = (new List<double>(), server.ProcessorTime);
        while (times.Count < Steps)
        {
            var watch = Stopwatch.StartNew();
            if (!await step())
                break;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Say.Line($"{what,-44} {times[times.Count / 2],8:N1} ms, 95 in 100 {times[times.Count * 95 / 100],8:N1} ms; processor {(server.ProcessorTime - worked).TotalMilliseconds / times.Count,6:N1} ms a step ({times.Count})");
    }

    private static async Task<int?> StepAsync(Person director, string exercise, string query, int at, int from, string way)
    {
        using var step = JsonDocument.Parse(await director.PageAsync($"/exercises/{exercise}/debrief/replay/step?{query}&at={at}&from={from}"));
        return step.RootElement.GetProperty(way) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
    }
}
