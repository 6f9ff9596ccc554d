using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The stand-ins of a trial and how many threads they have.</summary>
internal sealed class TrialCrew(RecordedRun run, Skill skill, TrialWanted wanted, Func<int> threads, Action onPlay, CancellationToken cancellation)
{
    /// <summary>How many plays one change takes.</summary>
    public int PlaysOfOne => PlaysOf(wanted);

    public static int PlaysOf(TrialWanted wanted) => 2 * (wanted.Runs + (wanted.Varies ? Variation.All.Count * RunsVaried(wanted) : 0));

    /// <summary>Plays both lines and sums up.</summary>
    /// <exception cref="ChangeException">It cannot be done.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public TrialSummary Try(Change change)
    {
        var found = TrialSummary.Of(Play(change, wanted.Runs, null));
        return wanted.Varies
            ? found with { Variations = [.. Variation.All.Select(variation => TrialVariation.Of(variation.Name, Play(change, RunsVaried(wanted), variation)))] }
            : found;
    }

    // A sign takes fewer plays to see than a size.
    private static int RunsVaried(TrialWanted wanted) => Math.Min(wanted.Runs, Math.Max(20, wanted.Runs / 4));

    private ByStandIns Play(Change change, int runs, Variation? variation) => ByStandIns.Of(
        run,
        change,
        skill,
        runs,
        _ =>
        {
            onPlay();
            onPlay();
        },
        cancellation,
        (count, play) => OwnThreads.For(count, threads(), play, cancellation),
        variation);
}
