using System.Collections.Concurrent;
using SevenHours.Debriefing;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.Coach;

/// <summary>What takes a fold of the whole history, done once for each state of a branch however many mentors look. Thread-safe.</summary>
internal sealed class CoachMemo
{
    private readonly ConcurrentDictionary<(ExerciseId, int Branch), Folded> _last = new();

    /// <summary>Steps of the school solution and hints, of a history.</summary>
    public Folded Of(ExerciseId exercise, int branch, History history)
    {
        var key = (exercise, branch);
        if (!_last.TryGetValue(key, out var folded) || folded.Count != history.Events.Count)
            _last[key] = folded = new Folded(history.Events.Count, SchoolStep.All(history), Assist.All(history), RightClock.All(history));
        return folded;
    }

    /// <summary>What was folded.</summary>
    public sealed record Folded(int Count, IReadOnlyList<SchoolStep> Steps, IReadOnlyList<Assist> Assists, IReadOnlyList<RightClock> Rights);
}
