using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief.WhatIf.Changing;

/// <summary>Keeps the runs that were asked about last, for reading one again takes as long as reading a journal. Thread-safe.</summary>
public sealed class RunBook
{
    private const int Most = 4;
    private readonly Lock _gate = new();
    private readonly List<((ExerciseId Exercise, int Branch, int Until) Key, RecordedRun Run)> _runs = [];

    /// <summary>A syndicate's live branch as far as it is durable; null when nothing has happened on it.</summary>
    public RecordedRun? Of(Exercise exercise, int syndicate)
    {
        var live = exercise.Live(syndicate);
        var key = (exercise.Id, live.Info.Number, live.Events.Count);
        lock (_gate)
        {
            if (_runs.Find(one => one.Key == key).Run is { } known)
                return known;
        }

        if (key.Count == 0 || exercise.Recorded(key.Number, key.Count) is not { } run)
            return null;
        lock (_gate)
        {
            _runs.Insert(0, (key, run));
            _runs.RemoveRange(Math.Min(Most, _runs.Count), Math.Max(0, _runs.Count - Most));
        }

        return run;
    }
}
