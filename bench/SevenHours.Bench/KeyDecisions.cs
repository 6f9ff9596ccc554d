using System.Diagnostics;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>What asking for the worth of every key decision costs: each play from the beginning, forked where they part, and curtailed as well.</summary>
/// <remarks>Told in processor time and as ratios of one run, so that what else the machine does matters little.</remarks>
internal static class KeyDecisions
{
    public static void Run(string folder, int runs)
    {
        var (source, root) = FolderSource.Of(folder);
        var compiled = AllDisciplines.Compiler().Read(source, root);
        if (compiled.Scenario is not { } scenario || compiled.Frame is not { } frame)
        {
            throw new InvalidOperationException($"{folder} has errors.");
        }

        var books = scenario.Table<Playbook>();
        var skill = scenario.Table<Skill>()[scenario.Table<Skill>()["school"]];
        var keys = books.SelectMany(b => b.Steps.Where(s => s.IsKey).Select(s => (Book: b, s.Name))).ToList();
        var from = Spent(() => keys.Select(key => Ensemble.Run(
            scenario, skill, 1, runs, frame.Latest, play => frame.IsReached(play.World), [.. books.Select(b => b == key.Book ? b.Without(key.Name) : b)]).Count(r => r)).ToList());
        var forked = Spent(() => KeyDecisionWorth.Of(scenario, frame, skill, runs, 1));
        var curtailed = Spent(() => KeyDecisionWorth.Of(scenario, frame, skill, runs, 1, PlayCheck.LeastKeyWorth));
        Say.Line($"{$"{scenario.Name}: {keys.Count} key decisions, {runs} seeds, from the beginning",-58} {from.Seconds,10:N1} s");
        Say.Line($"{"forked where they part",-58} {forked.Seconds,10:N1} s {forked.Seconds / from.Seconds,10:P0}");
        Say.Line($"{"forked and curtailed",-58} {curtailed.Seconds,10:N1} s {curtailed.Seconds / from.Seconds,10:P0}, {curtailed.Result.Sum(w => w.Runs):N0} of {keys.Count * runs:N0} pairs");
        if (!from.Result.SequenceEqual(forked.Result.Select(w => w.Without)))
        {
            throw new InvalidOperationException("Forked plays and plays from the beginning differ.");
        }
    }

    private static (double Seconds, T Result) Spent<T>(Func<T> work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = work();
        return ((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, result);
    }
}
