using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A play of the whole school solution, as far as leaving out one of its key decisions is concerned.</summary>
/// <param name="IsReached">Whether it reached the goal.</param>
/// <param name="Taken">When each key decision was taken, in the order of <see cref="KeyTrials.Keys"/>.</param>
internal sealed record WholePlay(bool IsReached, IReadOnlyList<SimTime> Taken)
{
    public static WholePlay Of(Play play, PlayFrame frame) =>
        new(frame.IsReached(play.World), [.. KeyTrials.Keys(play.World.Scenario).Select(key => play.TakenAt(key.Seat, key.Step))]);
}

/// <summary>Plays without each key decision, block by block of seeds, until each is settled.</summary>
internal sealed class KeyTrials
{
    /// <summary>How many seeds are played before it is asked what is settled: the same on every machine, so that the counts are.</summary>
    private const int Block = 16;

    private readonly Scenario scenario;
    private readonly PlayFrame frame;
    private readonly Skill skill;
    private readonly IReadOnlyList<WholePlay> whole;
    private readonly ulong seed;
    private readonly decimal? enough;
    private readonly IReadOnlyList<(Id<Seat> Seat, string Step)> keys;
    private readonly Count[] counts;

    public KeyTrials(Scenario scenario, PlayFrame frame, Skill skill, IReadOnlyList<WholePlay> whole, ulong seed, decimal? enough)
    {
        (this.scenario, this.frame, this.skill, this.whole, this.seed, this.enough) = (scenario, frame, skill, whole, seed, enough);
        keys = Keys(scenario);
        counts = new Count[keys.Count];
    }

    /// <summary>The key decisions of a scenario, in the order of its playbooks.</summary>
    public static IReadOnlyList<(Id<Seat> Seat, string Step)> Keys(Scenario scenario) =>
        [.. scenario.Table<Playbook>().SelectMany(b => b.Steps.Where(s => s.IsKey).Select(s => (b.Seat, s.Name)))];

    public IReadOnlyList<KeyDecisionWorth> Run(Action<int, int>? onDone, CancellationToken cancellation)
    {
        var (done, all) = (0, keys.Count * whole.Count);
        for (var from = 0; from < whole.Count; from += Block)
        {
            int[] open = [.. Enumerable.Range(0, keys.Count).Where(k => !IsSettled(counts[k]))];
            all = done + open.Length * (whole.Count - from);
            if (open.Length == 0)
            {
                break;
            }

            var size = Math.Min(Block, whole.Count - from);
            var reached = new bool[size][];
            Parallel.For(0, size, new ParallelOptions { CancellationToken = cancellation }, i =>
            {
                reached[i] = ReachedWithout(from + i, open, () => onDone?.Invoke(Interlocked.Increment(ref done), all));
            });
            for (var i = 0; i < size; i++)
            {
                for (var k = 0; k < open.Length; k++)
                {
                    counts[open[k]] = counts[open[k]].And(whole[from + i].IsReached, reached[i][k]);
                }
            }
        }

        onDone?.Invoke(done, done);
        return [.. keys.Select((key, k) => new KeyDecisionWorth(key.Seat, key.Step, counts[k].Runs, counts[k].With, counts[k].Without))];
    }

    /// <summary>Whether it stays at enough points even if every seed that is left reaches the goal without it.</summary>
    private bool IsSettled(Count count) =>
        enough is { } bound && count.Runs > 0 && KeyDecisionWorth.PointsOf(
            whole.Count(play => play.IsReached), whole.Count - (count.Runs - count.Without), whole.Count) >= bound;

    /// <summary>Whether the goal is reached without each of the decisions. One that was never taken makes no difference.</summary>
    private bool[] ReachedWithout(int play, int[] open, Action onDone)
    {
        var (entire, results) = (whole[play], new bool[open.Length]);
        var taken = Enumerable.Range(0, open.Length).Where(i => entire.Taken[open[i]] != SimTime.Never).ToArray();
        Array.Fill(results, entire.IsReached);
        var without = Omission.Run(
            scenario, unchecked(seed + (ulong)play), skill,
            [.. taken.Select(i => new Omission(keys[open[i]].Seat, keys[open[i]].Step, entire.Taken[open[i]]))], frame.Latest,
            branch =>
            {
                onDone();
                return frame.IsReached(branch.World);
            });
        for (var i = 0; i < taken.Length; i++)
        {
            results[taken[i]] = without[i];
        }

        for (var i = taken.Length; i < open.Length; i++)
        {
            onDone();
        }

        return results;
    }

    private readonly record struct Count(int Runs, int With, int Without)
    {
        public Count And(bool with, bool without) => new(Runs + 1, With + (with ? 1 : 0), Without + (without ? 1 : 0));
    }
}
