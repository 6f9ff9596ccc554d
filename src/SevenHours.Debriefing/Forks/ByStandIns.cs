using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A what-if continued by stand-ins: both lines from the same moment, by the same stand-ins, under the same seeds; the people's own run is a line to compare with and no arm.</summary>
/// <param name="Recorded">The run as people played it.</param>
/// <param name="Unchanged">Its continuation by stand-ins, seed by seed.</param>
/// <param name="Changed">The changed line's, under the same seeds.</param>
public sealed record ByStandIns(PlaySum Recorded, IReadOnlyList<PlaySum> Unchanged, IReadOnlyList<PlaySum> Changed)
{
    /// <summary>Each measure, pair by pair: changed less unchanged.</summary>
    public IReadOnlyList<PairedComparison> Measures => PairedComparison.Of(Unchanged, Changed);

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
    /// <exception cref="ChangeException">There is no such moment, or what is to be done is impossible then.</exception>
    public static ByStandIns Of(
        RecordedRun run, Change change, Skill skill, int runs, Action<int>? onDone = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        var place = run.CommandOf(change.At);
        var (changed, kept) = (Fork.At(run, change).Fork, Fork.Before(run, place + 1));
        Func<SeatCommand, bool>? shuns = change.LeavesOut && Fork.Before(run, place).Codec.ReadCommand(run.Commands[place].Wire) is SeatCommand left
            ? command => CommandLikeness.SameDecision(command, left)
            : null;
        var (one, other, done) = (new PlaySum[runs], new PlaySum[runs], 0);
        Parallel.For(0, runs, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var seed = unchecked(run.Seed + (ulong)i);
            one[i] = Sum(kept, seed, null);
            other[i] = Sum(changed, seed, shuns);
            onDone?.Invoke(Interlocked.Add(ref done, 2));
        });
        return new ByStandIns(SumOf(run), one, other);

        // A scenario amended in play keeps what amended it, as the events hold it.
        PlaySum Sum(Fork fork, ulong seed, Func<SeatCommand, bool>? without) =>
            PlaySum.Of(Play.In(fork.World.Fork(seed), fork.Events, skill, without).Run(run.Frame.Play.Latest), run.Frame, run.Scenario);
    }

    private static PlaySum SumOf(RecordedRun run)
    {
        var history = run.ToHistory();
        return new PlaySum(run.Frame.Play.IsReached(World.Fold(run.Scenario, run.Seed, run.Events)), history.Until, run.Events.Count, [.. Debriefing.Measures.Of(history).Select(m => m.Value)]);
    }
}
