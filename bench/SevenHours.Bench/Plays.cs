using System.Diagnostics;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>Full plays of a case a second, with events per play, and memory over many plays.</summary>
internal static class Plays
{
    private const int AtOnce = 500;

    public static void Run(string folder, int runs)
    {
        var (source, root) = FolderSource.Of(folder);
        var compiled = AllDisciplines.Compiler().Read(source, root);
        if (compiled.Scenario is not { } scenario || compiled.Frame is not { } frame)
        {
            foreach (var finding in compiled.Package.Diagnostics.All.Where(d => d.Severity == Severity.Error)) Console.Error.WriteLine($"{finding.At}: {finding.Code} {finding.Message}");
            throw new InvalidOperationException($"{folder} has errors.");
        }

        var skill = scenario.Table<Skill>().FirstOrDefault(s => s.Name == "school") ?? new Skill { Name = "school" };
        foreach (var threads in (int[])[1, Environment.ProcessorCount])
        {
            var events = 0L;
            var rate = Say.Rate($"plays of {scenario.Name}, {threads} thread(s)", "plays", 3, () =>
            {
                events = Events(scenario, skill, frame.Latest, 1, AtOnce, threads).Sum();
                return AtOnce;
            });
            Say.Line($"{"",-58} {(double)events / AtOnce,14:N0} events a play, {rate * events / AtOnce:N0} events/s");
        }

        Memory(scenario, skill, frame.Latest, runs);
        Cost(scenario, skill, frame.Latest);
    }

    private static void Memory(Scenario scenario, Skill skill, SimTime latest, int runs)
    {
        for (var done = 0; done < runs; done += runs / 5)
        {
            Events(scenario, skill, latest, (ulong)done + 1, runs / 5, Environment.ProcessorCount);
            Say.Line($"{$"after {done + runs / 5} plays: live memory",-58} {GC.GetTotalMemory(forceFullCollection: true) / 1024.0,14:N0} kB, peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:N0} MB");
        }
    }

    /// <summary>Whether the cost of an event grows with the length of the history: the first half of a play against the whole.</summary>
    private static void Cost(Scenario scenario, Skill skill, SimTime latest)
    {
        foreach (var part in (int[])[4, 2, 1])
        {
            var until = new SimTime(latest.Seconds / part);
            var watch = Stopwatch.StartNew();
            var events = Events(scenario, skill, until, 1, AtOnce, 1).Sum();
            Say.Line($"{$"plays stopped at {until}: cost",-58} {watch.Elapsed.TotalMicroseconds / events,14:N2} µs an event, {(double)events / AtOnce:N0} events a play");
        }
    }

    private static int[] Events(Scenario scenario, Skill skill, SimTime latest, ulong firstSeed, int count, int threads)
    {
        var results = new int[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            results[i] = new Play(scenario, firstSeed + (ulong)i, skill).Run(latest).Events.Count);
        return results;
    }
}
