using SevenHours.Debriefing;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>Keeps the lines of history that are looked at, so that a step of a replay reads no journal and folds no run anew. Thread-safe.</summary>
public sealed class ReplayBook
{
    /// <summary>How many lines of history are kept, of all exercises together.</summary>
    public const int Most = 6;

    private readonly Lock _gate = new();
    private readonly List<((ExerciseId Exercise, int Branch) Key, ReplayRun Run)> _runs = [];

    /// <summary>A branch as far as it is durable; null when there is no such branch.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="branch">The number of the branch, from 1.</param>
    public ReplayRun? Of(Exercise exercise, int branch)
    {
        if (branch < 1 || branch > exercise.Session.Branches.Length)
            return null;
        var info = exercise.Session.Branch(branch);
        var known = Find((exercise.Id, branch));
        if (known is not null && !Grows(exercise, info))
            return known;
        var events = exercise.Branch(branch).Events.After(0);
        if (known?.History.Events.Count == events.Count)
            return known;
        var run = new ReplayRun(exercise, info, exercise.HistoryOf(info.Syndicate, events));
        Keep((exercise.Id, branch), run);
        return run;
    }

    // A line that was left stays as it is; what is played on grows.
    private static bool Grows(Exercise exercise, BranchInfo info) =>
        info.Purpose == BranchPurpose.WhatIf || exercise.Session.Syndicate(info.Syndicate).Branch == info.Number;

    private ReplayRun? Find((ExerciseId, int) key)
    {
        lock (_gate)
        {
            var place = _runs.FindIndex(one => one.Key == key);
            if (place < 0)
                return null;
            var found = _runs[place];
            _runs.RemoveAt(place);
            _runs.Insert(0, found);
            return found.Run;
        }
    }

    private void Keep((ExerciseId, int) key, ReplayRun run)
    {
        lock (_gate)
        {
            _runs.RemoveAll(one => one.Key == key);
            _runs.Insert(0, (key, run));
            _runs.RemoveRange(Math.Min(Most, _runs.Count), Math.Max(0, _runs.Count - Most));
        }
    }
}
