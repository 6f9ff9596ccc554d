using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Keeps the runs that were read last with their measures: a debrief is opened page by page, and a run that is over does not change. Thread-safe.</summary>
internal sealed class RunsRead
{
    private const int Most = 12;

    private readonly Lock _gate = new();
    private readonly List<(Key Key, Lazy<RunRead> Digest)> _known = [];

    /// <summary>A syndicate's run as far as it is durable.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="syndicate">Whose run, from 1.</param>
    /// <param name="isWaitedFor">Whether somebody waits for it: then it is read on all processors.</param>
    public RunRead Of(Exercise exercise, int syndicate, bool isWaitedFor = true)
    {
        var live = exercise.Live(syndicate);
        var (played, isByExercise) = (exercise.Session.Syndicate(syndicate).Played, exercise.Watch.Now.Limits.CountsExerciseTime);
        var events = live.Events.After(0);
        var key = new Key(exercise.Id, live.Info.Number, events.Count, played, isByExercise);
        Lazy<RunRead> digest;
        lock (_gate)
        {
            if (_known.Find(one => one.Key == key).Digest is not { } known)
            {
                known = new Lazy<RunRead>(Read);
                // An earlier state of the same line is not asked for again.
                _known.RemoveAll(one => one.Key.Exercise == key.Exercise && one.Key.Branch == key.Branch);
                _known.Insert(0, (key, known));
                _known.RemoveRange(Math.Min(Most, _known.Count), Math.Max(0, _known.Count - Most));
            }

            digest = known;
        }

        return digest.Value;

        RunRead Read()
        {
            var history = exercise.HistoryOf(syndicate, events);
            if (!isWaitedFor)
                return new RunRead(history, Measures.Of(history));
            // What the first page shows besides its measures is read meanwhile.
            var lanes = Task.Run(() => SwimLanes.Of(history));
            var measures = Measures.AtOnce(history);
            lanes.GetAwaiter().GetResult();
            return new RunRead(history, measures);
        }
    }

    private readonly record struct Key(ExerciseId Exercise, int Branch, int Events, PlayedTime Played, bool IsByExercise);
}

/// <summary>A run and its measures.</summary>
internal sealed record RunRead(History History, IReadOnlyList<MeasureResult> Measures);
