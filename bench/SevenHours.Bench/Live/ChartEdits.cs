using System.Diagnostics;
using System.Globalization;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>Ten editors on one chart of 500 entities and 2,000 ties: the time from a press until the last of the ten has the edit.</summary>
internal static class ChartEdits
{
    private const int Editors = 10;
    private const int Entities = 500;
    private const int Ties = 2_000;
    private const int WarmUp = 40;
    private const int Rounds = 200;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sevenhours-live-");
        await using var server = await RunningServer.StartAsync(Path.Combine(folder.FullName, "data"), from: ScenarioOnDisk.Write(folder.FullName, Editors));
        using var director = await Person.DirectorAsync(server);
        var exercise = await director.MakeAsync(ScenarioOnDisk.Name);
        await director.ClockAsync(exercise.Id, new { running = true });
        var people = new List<Person>();
        for (var i = 0; i < Editors; i++)
            people.Add(await Person.SeatedAsync(server.Url, exercise, ScenarioOnDisk.Seat(i)));

        var charts = $"/api/v1/exercises/{exercise.Id}/charts";
        var chart = $"{charts}/{(await people[0].AskAsync(HttpMethod.Post, charts, new { name = "" })).GetProperty("id").GetString()}";
        foreach (var part in Drawn().Chunk(3_000))
            await people[0].AskAsync(HttpMethod.Post, $"{chart}/edits", new { changes = part });

        var after = (await people[0].AskAsync(HttpMethod.Get, chart)).GetProperty("after").GetInt64();
        var ears = new List<Ear>();
        foreach (var person in people)
            ears.Add(await Ear.OpenAsync(person, $"{chart}/feed?after={after.ToString(CultureInfo.InvariantCulture)}"));

        var last = new double[Rounds];
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var note = $"note {Guid.NewGuid():N}";
            var heard = ears.Select(ear => ear.HearAsync(note)).ToList();
            var pressed = Stopwatch.GetTimestamp();
            await people[(round + WarmUp) % Editors].AskAsync(
                HttpMethod.Post, $"{chart}/edits", new { changes = new[] { Change($"n{(round + WarmUp) % Entities}", "note", note) } });
            var at = (await Task.WhenAll(heard)).Max();
            if (round >= 0)
                last[round] = Stopwatch.GetElapsedTime(pressed, at).TotalMilliseconds;
        }

        Array.Sort(last);
        Say.Line($"{$"chart of {Entities} and {Ties:N0}: an edit to the last of {Editors} editors",-58} {last[Rounds / 2],11:N1} ms p50 {last[Rounds * 95 / 100],8:N1} ms p95   (bound 100)");
        Say.Line($"{"beside that bound, p50 and p95",-58} {last[Rounds / 2] / 100,14:P0} {last[Rounds * 95 / 100] / 100,8:P0}");
        ears.ForEach(ear => ear.Dispose());
        people.ForEach(person => person.Dispose());
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static IEnumerable<object> Drawn()
    {
        for (var i = 0; i < Entities; i++)
        {
            yield return Change($"n{i}", "is", "entity");
            yield return Change($"n{i}", "label", $"Name {i}");
            yield return Change($"n{i}", "kind", "person");
        }

        for (var i = 0; i < Ties; i++)
        {
            yield return Change($"t{i}", "is", "tie");
            yield return Change($"t{i}", "from", $"n{i % Entities}");
            yield return Change($"t{i}", "to", $"n{(i * 7 + 1 + (i / Entities)) % Entities}");
        }
    }

    private static object Change(string element, string field, string value) => new { element, field, value };
}
