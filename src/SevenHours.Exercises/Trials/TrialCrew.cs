using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The stand-ins of a trial and how many threads they have.</summary>
internal sealed class TrialCrew(RecordedRun run, Skill skill, TrialWanted wanted, Func<int> threads, Action onPlay, CancellationToken cancellation)
{
    /// <summary>How many plays one change takes.</summary>
    public int PlaysOfOne => PlaysOf(wanted);

    public static int PlaysOf(TrialWanted wanted) => DecisionRank.PlaysOf(wanted.Runs, wanted.Varies);

    /// <summary>Plays both lines and sums up.</summary>
    /// <exception cref="ChangeException">It cannot be done.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public TrialSummary Try(Change change)
    {
        var found = TrialSummary.Of(Play(change, wanted.Runs, null));
        return wanted.Varies
            ? found with { Variations = [.. Variation.All.Select(variation => TrialVariation.Of(variation.Name, Play(change, DecisionRank.RunsVaried(wanted.Runs), variation)))] }
            : found;
    }

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
