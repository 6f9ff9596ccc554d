using System.Collections.Concurrent;
using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What the school solution reaches in a scenario: a few plays by stand-ins, played once and kept while the server runs.</summary>
public sealed class SchoolPlays
{
    private const int Plays = 20;
    private const string School = "school";

    private readonly ConcurrentDictionary<string, Lazy<Task<EnsembleSummary>>> known = new(StringComparer.Ordinal);

    /// <summary>The runs it is set beside, as they were read last.</summary>
    internal RunsRead Runs { get; } = new();

    /// <summary>The summary, or null while it is being played, or when the scenario has no school solution.</summary>
    public EnsembleSummary? Of(Scenario scenario, DebriefFrame frame)
    {
        if (!scenario.Table<Skill>().TryFind(School, out var skill))
            return null;

        var playing = known.GetOrAdd(scenario.Hash, _ => new(() => Task.Run(() => EnsembleSummary.Of(
            Ensemble.Run(scenario, scenario.Table<Skill>()[skill], 1, Plays, frame.Play.Latest, play => PlaySum.Of(play, frame))))));
        return playing.Value.IsCompletedSuccessfully ? playing.Value.Result : null;
    }
}
