using System.Diagnostics;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>One what-if over many seeds, and the ranking of all decisions of a run: how long a debrief waits for them.</summary>
internal static class WhatIfs
{
    private const int Pairs = 500;
    private const int Decisions = 30;
    private const int PairsEach = 200;

    public static void Run(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        var compiler = AllDisciplines.Compiler();
        var compiled = compiler.Read(source, root);
        var run = Recorded(compiled, compiler.WireNames);
        var average = run.Scenario.Table<Skill>().First(s => s.Name == "average");
        var points = DecisionPoint.Of(run);
        Say.Line($"{$"a run of {run.Scenario.Name} by average stand-ins",-58} {run.Events.Count,14:N0} events, {run.Commands.Count:N0} commands, {points.Count:N0} decisions");
        foreach (var (name, at) in new[] { ("an early decision", points[1]), ("a decision in the middle", points[points.Count / 2]) })
        {
            Timed($"{2 * Pairs} plays for one what-if, {name}, left out", () => ByStandIns.Of(run, new Change(at.Event) { LeavesOut = true }, average, Pairs));
        }

        Timed($"{Decisions} decisions ranked at {PairsEach} seeds", () => DecisionRank.Of(run, Decisions, average, PairsEach));
        Parts(run, average);
    }

    private static void Timed(string name, Action work)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        Say.Line($"{name,-62} {watch.Elapsed.TotalSeconds,10:N2} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:N2} s of processors, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:N0} MB allocated");
    }

    /// <summary>What a whole play costs, playing and measuring apart.</summary>
    private static void Parts(RecordedRun run, Skill skill)
    {
        const int Plays = 200;
        var plays = new List<Play>(Plays);
        Timed($"{Plays} whole plays, one thread: playing", () => plays.AddRange(Enumerable.Range(1, Plays).Select(seed => new Play(run.Scenario, (ulong)seed, skill).Run(run.Frame.Play.Latest))));
        Timed($"{Plays} whole plays, one thread: measuring", () => plays.ForEach(play => PlaySum.Of(play, run.Frame)));
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
        }).OrderByDescending(m => m.TotalMilliseconds).Take(12)) Say.Line($"{$"  {measure}",-58} {1000 * ms / Plays,14:N0} µs a play");
    }

    private static RecordedRun Recorded(CompiledPackage compiled, WireNames names)
    {
        var (scenario, commands) = (compiled.Scenario!, new List<(Command Command, int Before)>());
        var play = new Play(scenario, 7, scenario.Table<Skill>().First(s => s.Name == "average"), onCommand: (command, before) => commands.Add((command, before))).Run(compiled.Frame!.Latest);
        var codec = new WireCodec(scenario, names);
        return RecordedRun.Read(scenario, DebriefFrame.Compile(compiled), names, 7, commands.SelectMany((one, i) =>
            play.Events.Skip(one.Before).Take((i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count) - one.Before).Select(happened => codec.Write(in happened)).Prepend(codec.Write(one.Command))));
    }
}
