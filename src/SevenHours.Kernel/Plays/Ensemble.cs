namespace SevenHours.Kernel;

/// <summary>Many plays of the same scenario under many seeds.</summary>
public static class Ensemble
{
    /// <summary>Plays one play for each seed and sums each up; the order of the results follows the seeds, not the threads.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="firstSeed">The first seed; each further play has the next.</param>
    /// <param name="runs">How many plays.</param>
    /// <param name="latest">Where a play stops if it has not ended.</param>
    /// <param name="sum">Sums up a play; called on several threads.</param>
    /// <param name="playbooks">Other playbooks than the scenario's.</param>
    /// <param name="onDone">Told how many plays are done; called on several threads.</param>
    /// <param name="cancellation">Stops between plays.</param>
    public static T[] Run<T>(
        Scenario scenario,
        Skill skill,
        ulong firstSeed,
        int runs,
        SimTime latest,
        Func<Play, T> sum,
        IReadOnlyList<Playbook>? playbooks = null,
        Action<int>? onDone = null,
        CancellationToken cancellation = default)
    {
        var results = new T[runs];
        var done = 0;
        Parallel.For(0, runs, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var play = new Play(scenario, unchecked(firstSeed + (ulong)i), skill, playbooks);
            results[i] = sum(play.Run(latest));
            onDone?.Invoke(Interlocked.Increment(ref done));
        });
        return results;
    }
}
