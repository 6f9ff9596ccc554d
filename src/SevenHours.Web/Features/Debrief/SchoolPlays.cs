using System.Collections.Concurrent;
using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What the school solution reaches in a scenario: a few plays by stand-ins, played once and kept while the server runs.</summary>
/// <remarks>They are played one after the other on one thread, and begin after the page that first asked is out: whoever opens a debrief does not wait for them.</remarks>
public sealed class SchoolPlays
{
    private const int Plays = 20;
    private const string School = "school";

    private static readonly TimeSpan After = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<EnsembleSummary>>> known = new(StringComparer.Ordinal);

    /// <summary>The runs it is set beside, as they were read last.</summary>
    internal RunsRead Runs { get; } = new();

    /// <summary>The summary, or null while it is being played, or when the scenario has no school solution.</summary>
    public EnsembleSummary? Of(Scenario scenario, DebriefFrame frame)
    {
        if (!scenario.Table<Skill>().TryFind(School, out var skill))
            return null;

        var playing = known.GetOrAdd(scenario.Hash, _ => new(() => PlayAsync(scenario, scenario.Table<Skill>()[skill], frame)));
        return playing.Value.IsCompletedSuccessfully ? playing.Value.Result : null;
    }

    private static async Task<EnsembleSummary> PlayAsync(Scenario scenario, Skill skill, DebriefFrame frame)
    {
        await Task.Delay(After);
        return await Task.Factory.StartNew(
            () => EnsembleSummary.Of([.. Enumerable.Range(1, Plays).Select(seed => PlaySum.Of(new Play(scenario, (ulong)seed, skill).Run(frame.Play.Latest), frame))]),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }
}
