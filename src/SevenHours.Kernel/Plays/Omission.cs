namespace SevenHours.Kernel;

/// <summary>A step that one seat leaves out.</summary>
/// <param name="Seat">Whose playbook it stands in.</param>
/// <param name="Step">Its id.</param>
/// <param name="TakenAt">When it is taken in the play of the same seed in which nobody leaves anything out.</param>
public readonly record struct Omission(Id<Seat> Seat, string Step, SimTime TakenAt)
{
    /// <summary>Plays a seed once for each step, without that step; what comes before the step is taken is played once for all.</summary>
    /// <remarks>
    /// Until a step is taken nobody asks what it does, so the play without it is the same until then, and forks off just before. Each result is
    /// therefore that of <see cref="Playbook.Without"/> played from the beginning.
    /// </remarks>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="steps">The steps; all of them are taken in the whole play.</param>
    /// <param name="latest">Where a play stops if it has not ended.</param>
    /// <param name="sum">Sums up a play.</param>
    /// <returns>A result for each step, in their order.</returns>
    public static T[] Run<T>(
        Scenario scenario, ulong seed, Skill skill, IReadOnlyList<Omission> steps, SimTime latest, Func<Play, T> sum)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(sum);
        var results = new T[steps.Count];
        var common = new Play(scenario, seed, skill);
        foreach (var i in Enumerable.Range(0, steps.Count).OrderBy(i => steps[i].TakenAt.Seconds))
        {
            common.RunUntil(steps[i].TakenAt, latest);
            results[i] = sum(common.Without(steps[i].Seat, steps[i].Step).Run(latest));
        }

        return results;
    }
}
