using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A what-if continued by stand-ins: both lines from the same moment, by the same stand-ins, under the same seeds; the people's own run is a line to compare with and no arm.</summary>
/// <param name="Recorded">The run as people played it.</param>
/// <param name="Unchanged">Its continuation by stand-ins, seed by seed.</param>
/// <param name="Changed">The changed line's, under the same seeds.</param>
public sealed record ByStandIns(PlaySum Recorded, IReadOnlyList<PlaySum> Unchanged, IReadOnlyList<PlaySum> Changed)
{
    /// <summary>Each measure, pair by pair: changed less unchanged.</summary>
    public IReadOnlyList<PairedComparison> Measures => field ??= PairedComparison.Of(Unchanged, Changed);

    /// <summary>How many points of a hundred the change adds to the share of plays that reach the goal.</summary>
    public PairedShare Goal => PairedShare.Of(
        Changed.Count, Changed.Zip(Unchanged).Count(p => p.First.IsReached && !p.Second.IsReached), Changed.Zip(Unchanged).Count(p => !p.First.IsReached && p.Second.IsReached));

    /// <summary>Plays it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="change">What is different.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="runs">How many pairs, from 1; the first has the luck of the run itself.</param>
    /// <param name="onDone">Told how many plays are done; called on several threads.</param>
    /// <param name="cancellation">Stops between plays.</param>
    /// <param name="each">Does something for each number below a count, on as many threads as it likes; on all processors when not given.</param>
    /// <param name="variation">Other values for the case's default constants, from the change on; as written when not given.</param>
    /// <exception cref="ChangeException">There is no such moment, or what is to be done is impossible then.</exception>
    public static ByStandIns Of(
        RecordedRun run, Change change, Skill skill, int runs, Action<int>? onDone = null, CancellationToken cancellation = default, Action<int, Action<int>>? each = null, Variation? variation = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        var place = run.CommandOf(change.At);
        var (changed, kept) = (Fork.At(run, change).Fork, Fork.Before(run, place + 1));
        Func<SeatCommand, bool>? shuns = change.LeavesOut && Fork.Before(run, place).Codec.ReadCommand(run.Commands[place].Wire) is SeatCommand left
            ? command => CommandLikeness.SameDecision(command, left)
            : null;
        // What is done at the change may have amended one line only: each is varied as it stands.
        var (keptAs, changedAs) = variation is null ? (null, null) : (kept.World.Scenario.Vary(variation), changed.World.Scenario.Vary(variation));
        var (one, other, done) = (new PlaySum[runs], new PlaySum[runs], 0);
        each ??= (count, play) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, play);
        each(runs, i =>
        {
            var seed = unchecked(run.Seed + (ulong)i);
            one[i] = Sum(kept, keptAs, seed, null);
            other[i] = Sum(changed, changedAs, seed, shuns);
            onDone?.Invoke(Interlocked.Add(ref done, 2));
        });
        return new ByStandIns(SumOf(run), one, other);

        // A scenario amended in play keeps what amended it, as the events hold it.
        PlaySum Sum(Fork fork, Scenario? varied, ulong seed, Func<SeatCommand, bool>? without) =>
            PlaySum.Of(Play.In(varied is null ? fork.World.Fork(seed) : fork.World.Fork(seed, varied), fork.Events, skill, without).Run(run.Frame.Play.Latest), run.Frame, run.Scenario);
    }

    private static PlaySum SumOf(RecordedRun run)
    {
        var history = run.ToHistory();
        return new PlaySum(run.Frame.Play.IsReached(World.Fold(run.Scenario, run.Seed, run.Events)), history.Until, run.Events.Count, [.. Debriefing.Measures.Of(history).Select(m => m.Value)]);
    }
}
