using System.Diagnostics;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>One what-if over many seeds, and the ranking of all decisions of a run: how long a debrief waits for them.</summary>
internal static class WhatIfs
{
    private const int Seeds = 1000;
    private const int Decisions = 30;
    private const int SeedsEach = 200;

    /// <summary>One change under a thousand seeds, both lines: an early one, which shares nothing, and one in the middle.</summary>
    public static void Run(string folder)
    {
        var (run, average) = Told(folder);
        var points = DecisionPoint.Of(run);
        ByStandIns.Of(run, Left(points[1]), average, 20); // so that the compiler's work is not counted
        foreach (var (name, at) in new[] { ("an early decision", points[1]), ("a decision in the middle", points[points.Count / 2]) })
        {
            Timed($"{name} left out, {Seeds:N0} seeds, {2 * Seeds:N0} plays", () => _ = ByStandIns.Of(run, Left(at), average, Seeds).Measures);
        }
    }

    /// <summary>The weightiest decisions of a run, each with and without.</summary>
    public static void Ranking(string folder)
    {
        var (run, average) = Told(folder);
        ByStandIns.Of(run, Left(DecisionPoint.Of(run)[1]), average, 20);
        Timed($"{Decisions} decisions ranked at {SeedsEach} seeds, {2 * Decisions * SeedsEach:N0} plays", () => DecisionRank.Of(run, Decisions, average, SeedsEach));
    }

    /// <summary>What a whole play costs, playing and measuring apart.</summary>
    public static void Parts(string folder)
    {
        var (run, average) = Told(folder);
        Parts(run, average);
    }

    private static Change Left(DecisionPoint point) => new(point.Event) { LeavesOut = true };

    private static (RecordedRun Run, Skill Average) Told(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        var compiler = AllDisciplines.Compiler();
        var compiled = compiler.Read(source, root);
        var run = Recorded(compiled, compiler.WireNames);
        Say.Line($"{$"a run of {run.Scenario.Name} by average stand-ins",-62} {run.Events.Count,10:N0} events, {run.Commands.Count:N0} commands, {DecisionPoint.Of(run).Count:N0} decisions");
        return (run, run.Scenario.Table<Skill>().First(s => s.Name == "average"));
    }

    private static void Timed(string name, Action work)
    {
        var (allocated, collected) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0));
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        Say.Line($"{name,-62} {watch.Elapsed.TotalSeconds,10:N2} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:N2} s of processors, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:N0} MB allocated, {GC.CollectionCount(0) - collected:N0} collections");
    }

    private static void Parts(RecordedRun run, Skill skill)
    {
        const int Plays = 300;
        const int Kept = 30;
        Play Once(int seed) => new Play(run.Scenario, (ulong)seed, skill).Run(run.Frame.Play.Latest);
        List<Play> plays = [.. Enumerable.Range(1, Kept).Select(Once)];
        plays.ForEach(play => PlaySum.Of(play, run.Frame));
        Timed($"{Plays} whole plays, one thread: playing", () =>
        {
            for (var seed = 1; seed <= Plays; seed++) Once(seed);
        });
        Timed($"{Plays} whole plays, one thread: measuring", () =>
        {
            for (var i = 0; i < Plays; i++) PlaySum.Of(plays[i % Kept], run.Frame);
        });
        var world = plays[0].World;
        Timed("1,000 forks of a world that has been played through", () =>
        {
            for (var i = 0; i < 1000; i++) world.Fork((ulong)i);
        });
        var histories = plays.ConvertAll(play => new History(play.World.Scenario, run.Frame, play.Events));
        foreach (var (measure, ms) in Measures.All.Select(m =>
        {
            var watch = Stopwatch.StartNew();
            histories.ForEach(history => m.Compute(history));
            return (m.Name, watch.Elapsed.TotalMilliseconds);
        }).OrderByDescending(m => m.TotalMilliseconds).Take(12)) Say.Line($"{$"  {measure}",-58} {1000 * ms / Kept,14:N0} µs a play");
    }

    internal static RecordedRun Recorded(CompiledPackage compiled, WireNames names)
    {
        var (scenario, commands) = (compiled.Scenario!, new List<(Command Command, int Before)>());
        var play = new Play(scenario, 7, scenario.Table<Skill>().First(s => s.Name == "average"), onCommand: (command, before) => commands.Add((command, before))).Run(compiled.Frame!.Latest);
        var codec = new WireCodec(scenario, names);
        return RecordedRun.Read(scenario, DebriefFrame.Compile(compiled), names, 7, commands.SelectMany((one, i) =>
            play.Events.Skip(one.Before).Take((i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count) - one.Before).Select(happened => codec.Write(in happened)).Prepend(codec.Write(one.Command))));
    }
}
