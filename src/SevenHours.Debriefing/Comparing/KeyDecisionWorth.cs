using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What a key decision of the school solution is worth: the share of plays that reach the goal with it and without.</summary>
/// <param name="Seat">The seat whose decision it is.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Runs">How many plays each way, under the same seeds. Fewer than were asked for when it was settled before.</param>
/// <param name="With">How many of them reached the goal with it.</param>
/// <param name="Without">How many of them reached it without.</param>
public sealed record KeyDecisionWorth(Id<Seat> Seat, string Step, int Runs, int With, int Without)
{
    /// <summary>How many points of a hundred the share falls without it; negative when it rises.</summary>
    public decimal Points => PointsOf(With, Without, Runs);

    /// <summary>Plays the case with the whole school solution and without each of its key decisions.</summary>
    /// <remarks>
    /// With <paramref name="enough"/> the sampling is curtailed (H. F. Dodge and H. G. Romig, "A Method of Sampling Inspection", Bell System
    /// Technical Journal 8, 1929): a decision is no longer played once no outcome of the seeds that are left could bring it below so many points. What
    /// is worth less is always played to the last seed. So curtailing never changes which decisions fall short, nor the points of
    /// those that do: there is no error to allow for. The points of one that was settled early are those of the seeds it was played with, never below
    /// <paramref name="enough"/>; they lean upwards and are no estimate.
    /// </remarks>
    /// <param name="scenario">The scenario.</param>
    /// <param name="frame">Goal and end.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="runs">How many plays each way.</param>
    /// <param name="seed">The first seed.</param>
    /// <param name="enough">From how many points on it does not matter how many; null plays every decision with every seed.</param>
    /// <param name="onDone">Told how many plays of how many are done; called on several threads. There are fewer to do when a decision is settled.</param>
    /// <param name="cancellation">Stops between plays.</param>
    public static IReadOnlyList<KeyDecisionWorth> Of(
        Scenario scenario,
        PlayFrame frame,
        Skill skill,
        int runs,
        ulong seed,
        decimal? enough = null,
        Action<int, int>? onDone = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(frame);
        var all = runs * (KeyTrials.Keys(scenario).Count + 1);
        var done = 0;
        var whole = Ensemble.Run(
            scenario, skill, seed, runs, frame.Latest, play => WholePlay.Of(play, frame), onDone: _ => onDone?.Invoke(Interlocked.Increment(ref done), all),
            cancellation: cancellation);
        return Of(scenario, frame, skill, whole, seed, enough, (played, left) => onDone?.Invoke(runs + played, runs + left), cancellation);
    }

    /// <summary>The same, when the whole school solution has been played already, from the same seed on.</summary>
    internal static IReadOnlyList<KeyDecisionWorth> Of(
        Scenario scenario,
        PlayFrame frame,
        Skill skill,
        IReadOnlyList<WholePlay> whole,
        ulong seed,
        decimal? enough,
        Action<int, int>? onDone,
        CancellationToken cancellation) =>
        new KeyTrials(scenario, frame, skill, whole, seed, enough).Run(onDone, cancellation);

    internal static decimal PointsOf(int with, int without, int runs) =>
        (Quantiles.Percent(with, runs) ?? 0) - (Quantiles.Percent(without, runs) ?? 0);
}
