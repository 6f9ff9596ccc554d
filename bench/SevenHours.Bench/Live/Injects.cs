using System.Diagnostics;
using System.Globalization;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>A staff inject to everybody: the time from the click until the last of 60 seats has received it, and until it is acknowledged.</summary>
internal static class Injects
{
    public const int Seats = 60;
    private const int SecondScreens = 50;
    private const int Staff = 10;
    private const int Rounds = 240;
    private const int WarmUp = 160;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-live-");
        await using var server = await RunningServer.StartAsync(Path.Combine(folder.FullName, "data"), from: ScenarioOnDisk.Write(folder.FullName, Seats));
        using var director = await Person.DirectorAsync(server);
        var exercise = await director.MakeAsync(ScenarioOnDisk.Name);
        await director.ClockAsync(exercise.Id, new { running = true });
        Say.Line($"server: {server.ResidentBytes >> 20} MB with an exercise and nobody in it");

        var people = new List<Person>();
        var ears = new List<Ear>();
        for (var i = 0; i < Seats + SecondScreens; i++)
        {
            var person = await Person.SeatedAsync(server.Url, exercise, ScenarioOnDisk.Seat(i % Seats));
            people.Add(person);
            ears.Add(await Ear.OpenAsync(person, await FeedOfAsync(person, $"/exercises/{exercise.Id}/desk")));
        }

        for (var i = 0; i < Staff; i++)
            ears.Add(await Ear.OpenAsync(director, await FeedOfAsync(director, $"/exercises/{exercise.Id}/control")));

        var token = await director.TokenAsync($"/exercises/{exercise.Id}/control");
        var worked = TimeSpan.Zero;
        var (last, acknowledged) = await MeasureAsync(ears, () => worked = server.ProcessorTime, async text =>
        {
            using var answer = await director.PostWithAsync(
                token, $"/exercises/{exercise.Id}/control/inject",
                ("to", "all"), ("channel", "email"), ("from", "Control"), ("title", text), ("text", "A car with this number was seen at the crossing."));
            answer.EnsureSuccessStatusCode();
        });
        var bytes = (int)(ears[0].Bytes / (Rounds + WarmUp));
        Say.Line($"server: {server.ResidentBytes >> 20} MB with {Seats} seats and {ears.Count} connections after {Rounds + WarmUp} injects (bound 300)");
        Say.Line($"{"server: processor time an inject, all connections told",-58} {(server.ProcessorTime - worked).TotalMilliseconds / Rounds,11:N1} ms");
        Tell("inject: to the last of 60 seats", last, "bound 10 and 25");
        Tell("inject: to its acknowledgement", acknowledged, "durable before");

        var bare = await BareAsync(bytes);
        Tell($"bare: SSE broadcast of {bytes} bytes", bare, "nothing durable");
        Say.Line($"{"inject beside bare broadcast, p50 and p95",-58} {last[Rounds / 2] / bare[Rounds / 2],14:N1} {last[Rounds * 95 / 100] / bare[Rounds * 95 / 100],8:N1} times");

        ears.ForEach(e => e.Dispose());
        people.ForEach(p => p.Dispose());
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The feed a page asks for, as the page says it.</summary>
    public static async Task<string> FeedOfAsync(Person person, string page)
    {
        var html = await person.PageAsync(page);
        var from = html.IndexOf("hx-sse:connect=\"", StringComparison.Ordinal) + "hx-sse:connect=\"".Length;
        return System.Net.WebUtility.HtmlDecode(html[from..html.IndexOf('"', from)]);
    }

    private static async Task<double[]> BareAsync(int bytes)
    {
        var (process, url) = await BareBroadcast.StartAsync();
        using var person = new Person(url);
        var ears = new List<Ear>();
        for (var i = 0; i < Seats + SecondScreens + Staff; i++)
            ears.Add(await Ear.OpenAsync(person, "/feed"));
        var (last, _) = await MeasureAsync(ears, () => { }, text => person.PostBytesAsync("/send", BareBroadcast.Message(text, bytes)));
        ears.ForEach(e => e.Dispose());
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return last;
    }

    private static async Task<(double[] Last, double[] Acknowledged)> MeasureAsync(List<Ear> ears, Action isWarm, Func<string, Task> send)
    {
        var (last, acknowledged) = (new List<double>(), new List<double>());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0)
                isWarm();
            var text = string.Create(CultureInfo.InvariantCulture, $"Inject no {round + WarmUp:00000}");
            var heard = ears.Take(Seats).Select(ear => ear.HearAsync(text)).ToList();
            var from = Stopwatch.GetTimestamp();
            await send(text);
            var answered = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            var at = await Task.WhenAll(heard).WaitAsync(TimeSpan.FromSeconds(30));
            if (round < 0)
                continue;
            acknowledged.Add(answered);
            last.Add(Stopwatch.GetElapsedTime(from, at.Max()).TotalMilliseconds);
        }

        return ([.. last.Order()], [.. acknowledged.Order()]);
    }

    private static void Tell(string name, double[] sorted, string remark) => Say.Line(
        $"{name,-58} {sorted[sorted.Length / 2],11:N1} ms p50 {sorted[sorted.Length * 95 / 100],7:N1} ms p95   ({remark}; {sorted.Length} rounds)");
}
