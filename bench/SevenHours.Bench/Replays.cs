using System.Diagnostics;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>Going to a moment of a played case: forward a step, back a step, and anywhere.</summary>
internal static class Replays
{
    public static void Run(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        var package = AllDisciplines.Compiler().Read(source, root);
        var (scenario, frame) = (package.Scenario!, package.Frame!);
        var skill = scenario.Table<Skill>().FirstOrDefault(s => s.Name == "school") ?? new Skill { Name = "school" };
        Happened[] events = [.. new Play(scenario, 7, skill).Run(frame.Latest).Events];
        var moments = events.Select(h => h.At).Distinct().ToArray();
        Say.Line($"{events.Length:N0} events at {moments.Length:N0} moments");
        var worlds = new PastWorlds(scenario, 7, events);
        Measure("first time to the end", worlds, [moments[^1]]);
        Measure("forward, moment by moment", worlds, moments);
        Measure("back, moment by moment", worlds, [.. moments.Reverse()]);
        Measure("anywhere", worlds, [.. Enumerable.Range(0, 300).Select(i => moments[i * 7919 % moments.Length])]);
    }

    private static void Measure(string what, PastWorlds worlds, SimTime[] moments)
    {
        var times = new List<double>();
        foreach (var at in moments)
        {
            var watch = Stopwatch.StartNew();
            worlds.Read(at, world => world.EventCount);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Say.Line($"{what,-58} {times[times.Count / 2],10:N2} ms, 95 in 100 {times[times.Count * 95 / 100],10:N2} ms, slowest {times[^1],10:N2} ms");
    }
}
