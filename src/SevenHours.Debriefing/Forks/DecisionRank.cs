using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What one decision of a run was worth: the line with it beside the line without it, both continued by the same stand-ins under the same seeds.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Trial">Both lines; unchanged is with it, changed is without it.</param>
public sealed record DecisionRank(DecisionPoint Decision, ByStandIns Trial)
{
    /// <summary>How many points of a hundred it adds to the share of plays that reach the goal.</summary>
    public PairedShare Adds => new(-Trial.Goal.Points, -Trial.Goal.High, -Trial.Goal.Low);

    /// <summary>What becomes of it when the case's default constants are others; empty when they were not varied.</summary>
    public IReadOnlyList<TrialVariation> Variations { get; init; } = [];

    /// <summary>Whether it moved the goal, or any measure, with an interval that keeps to one side of nothing, and to the same side whatever the constants.</summary>
    public bool IsDecisive => IsGoalDecisive || Trial.Measures.Any(Moves);

    /// <summary>Whether it moved the goal so.</summary>
    public bool IsGoalDecisive => Adds.IsDecisive && Variations.All(one => one.GoalSign == Math.Sign(Trial.Goal.Points));

    /// <summary>Whether it moved a measure so.</summary>
    public bool Moves(PairedComparison measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.IsDecisive && Variations.All(one => one.Signs.TryGetValue(measure.Name, out var sign) && sign == measure.Mean?.Sign);
    }

    /// <summary>Plays all of them and ranks: what moved the goal most comes first, then what moved most measures.</summary>
    /// <param name="run">The run.</param>
    /// <param name="most">How many decisions at most: those with the most consequences.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="runs">How many pairs for each.</param>
    /// <param name="onDone">Told how many plays of how many are done; called on several threads.</param>
    /// <param name="cancellation">Stops between plays.</param>
    /// <param name="varies">Whether each is played with other default constants too, <see cref="Variation.All"/>.</param>
    public static IReadOnlyList<DecisionRank> Of(
        RecordedRun run, int most, Skill skill, int runs, Action<int, int>? onDone = null, CancellationToken cancellation = default, bool varies = false)
    {
        var points = DecisionPoint.Weightiest(run, most);
        var (all, before) = (PlaysOf(runs, varies) * points.Count, 0);
        return [.. points
            .Select(point =>
            {
                var change = new Change(point.Event) { LeavesOut = true };
                var trial = Play(change, runs, null);
                return new DecisionRank(point, trial)
                {
                    Variations = varies ? [.. Variation.All.Select(variation => TrialVariation.Of(variation.Name, Play(change, RunsVaried(runs), variation)))] : [],
                };
            })
            .OrderByDescending(rank => Math.Abs(rank.Adds.Points))
            .ThenByDescending(rank => rank.Trial.Measures.Count(rank.Moves))
            .ThenBy(rank => rank.Decision.Event.Value)];

        ByStandIns Play(Change change, int pairs, Variation? variation)
        {
            var already = before;
            before += 2 * pairs;
            return ByStandIns.Of(run, change, skill, pairs, done => onDone?.Invoke(already + done, all), cancellation, variation: variation);
        }
    }

    /// <summary>How many plays one decision takes.</summary>
    /// <param name="runs">How many pairs.</param>
    /// <param name="varies">Whether the default constants are varied.</param>
    public static int PlaysOf(int runs, bool varies) => 2 * (runs + (varies ? Variation.All.Count * RunsVaried(runs) : 0));

    /// <summary>How many pairs are played with other constants: a sign takes fewer to see than a size.</summary>
    public static int RunsVaried(int runs) => Math.Min(runs, Math.Max(20, runs / 4));
}

/// <summary>A moment at which somebody in a seat did something that had consequences.</summary>
/// <param name="Event">The first event it gave.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Whose it was.</param>
/// <param name="Command">What was done, as it is stored.</param>
/// <param name="Consequences">How many events followed from it, directly or not.</param>
public sealed record DecisionPoint(EventId Event, SimTime At, Id<Seat> Seat, WireRecord Command, int Consequences)
{
    /// <summary>The decision points of a run, in order. Opening what has come and writing into the log are none.</summary>
    public static IReadOnlyList<DecisionPoint> Of(RecordedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var following = Following(run.Events);
        var replay = new Replay(World.Create(run.Scenario, run.Seed), run.Names);
        var (points, folded) = (new List<DecisionPoint>(), 0);
        foreach (var recorded in run.Commands)
        {
            replay.World.ApplyAll(run.Events.Skip(folded).Take(recorded.First.Value - folded));
            folded = recorded.First.Value;
            if (recorded.Events > 0 && replay.Codec.ReadCommand(recorded.Wire) is SeatCommand act and not (OpenItem or RecordDecision))
            {
                var consequences = Enumerable.Range(recorded.First.Value, recorded.Events).Sum(i => 1 + following[i]);
                points.Add(new DecisionPoint(recorded.First, run.Events[recorded.First.Value].At, act.Seat, recorded.Wire, consequences));
            }
        }

        return points;
    }

    /// <summary>Those with the most consequences, which is where trying begins.</summary>
    /// <param name="run">The run.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<DecisionPoint> Weightiest(RecordedRun run, int most) =>
        [.. Of(run).OrderByDescending(point => point.Consequences).ThenBy(point => point.Event.Value).Take(most)];

    // Counted from the end: an event with two causes counts for both, so that these are weights and not sets.
    private static int[] Following(IReadOnlyList<Happened> events)
    {
        var count = new int[events.Count];
        for (var i = events.Count - 1; i >= 0; i--)
        {
            foreach (var cause in events[i].Causes.All)
            {
                count[cause.Value] = (int)Math.Min(int.MaxValue / 2, count[cause.Value] + 1L + count[i]);
            }
        }

        return count;
    }
}
