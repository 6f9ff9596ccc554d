using System.Diagnostics;
using System.Globalization;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>The first view of a debrief of 100,000 events: a week in which four people write to everybody from morning to night, and stand-ins in all other seats read and work the case.</summary>
internal static class FirstView
{
    private const int Events = 100_000;
    private const int Writers = 4;
    private const int Readers = 30;
    private const int Every = 24;

    private static readonly string[] Pages =
    [
        "/debrief", "/debrief/lived", "/debrief/decisions", "/debrief/casework", "/debrief/what-if", "/debrief/conversation", "/debrief/work", "/debrief/replay",
        "/debrief/mistakes", "/debrief/report", "/debrief/measures.csv", "/debrief/events?measure=time_to_open", "/control",
    ];

    /// <param name="folder">The data folder; made and played when it is not there, and kept.</param>
    public static async Task RunAsync(string folder)
    {
        var known = Path.Combine(folder, "exercise.txt");
        if (!File.Exists(known))
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(known, await PlayAsync(folder));
        }

        var id = await File.ReadAllTextAsync(known);
        await using var server = await RunningServer.StartAsync(folder);
        using var director = await Person.DirectorAsync(server);
        foreach (var page in Pages)
        {
            await TimedAsync(server, director, $"{page}, first", $"/exercises/{id}{page}");
            await TimedAsync(server, director, $"{page}, again", $"/exercises/{id}{page}");
        }

        Say.Line($"server: {server.ResidentBytes >> 20} MB");
    }

    private static async Task TimedAsync(RunningServer server, Person who, string name, string path)
    {
        var (watch, before) = (Stopwatch.StartNew(), server.ProcessorTime);
        var page = await who.PageAsync(path);
        Say.Line($"{name,-58} {watch.Elapsed.TotalSeconds,10:N2} s, {(server.ProcessorTime - before).TotalSeconds:N2} s of processors, {page.Length / 1000.0:N0} kB");
    }

    private static async Task<string> PlayAsync(string data)
    {
        // Made as its director makes it, so that it is his to open afterwards; played in this process, which is quicker.
        string id;
        await using (var server = await RunningServer.StartAsync(data))
        {
            using var director = await Person.DirectorAsync(server);
            id = (await director.MakeAsync("vicenza", "average")).Id;
            await server.StopAsync();
        }

        await using var host = await ExerciseHost.OpenAsync(data, AllDisciplines.Create());
        var (by, exercise) = (Actor.Host("bench"), host.Service.Find(id)!);
        var scenario = exercise.Edition.Scenario;
        List<Id<Seat>> seats = [.. scenario.Seats.Ids.Where(seat => !scenario.Seats[seat].IsRolePlayer)];
        var writers = new List<(string Person, Id<Seat> Seat)>();
        foreach (var seat in seats.TakeLast(Writers))
        {
            var person = (await exercise.JoinAsync($"Writer {writers.Count}")).Person!;
            await exercise.TakeSeatAsync(by, person, new SeatPlace(1, scenario.Seats[seat].Name));
            writers.Add((person, seat));
        }

        await exercise.RunAsync(by);
        var (live, days) = (exercise.Live(1), exercise.Edition.Frame!.Days);
        for (var (round, day, at) = (1, 0, 0); live.Events.Count < Events; round++)
        {
            at += Every;
            if (day < days.Count && at >= days[day].Closes.Seconds)
            {
                if (++day == days.Count) break;
                await exercise.JumpAsync(by, days[day - 1].Closes);
                await exercise.OpenNextDayAsync(by, 1);
                await exercise.RunAsync(by);
                at = days[day].Opens.Seconds + Every;
            }

            await exercise.JumpAsync(by, new SimTime(at));
            await Task.WhenAll(writers.Select((writer, i) => exercise.ActAsync(
                writer.Person, 1, new SendMessage(writer.Seat, SeatSet.Of(seats.Take(Readers)), scenario.Seats[writer.Seat].Title, []), string.Create(CultureInfo.InvariantCulture, $"{round}-{i}"))));
            await live.SettledAsync();
            if (round % 200 == 0) Say.Line($"{new SimTime(at)}: {live.Events.Count:N0} events");
        }

        await exercise.PauseAsync(by);
        return exercise.Id.Value;
    }
}
