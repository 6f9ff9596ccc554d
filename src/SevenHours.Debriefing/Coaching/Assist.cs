using SevenHours.Disciplines.Coaching;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A hint of a mentor, and what was done with it.</summary>
/// <param name="Event">The hint.</param>
/// <param name="At">When it was given.</param>
/// <param name="Hint">What was said, to whom, about which step.</param>
/// <param name="Marks">
/// What is marked as assisted, in order: of a hint about a step, the event by which the step was taken afterwards and the entries its seat made
/// into the decision log until then; of a hint in general, the team's next entry. Empty while nothing followed.
/// </param>
public sealed record Assist(EventId Event, SimTime At, HintGiven Hint, IReadOnlyList<EventId> Marks)
{
    /// <summary>All hints of a history, in order. Folds the history once when a hint names a step.</summary>
    public static IReadOnlyList<Assist> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var hints = history.All<HintGiven>().ToList();
        if (hints.Count == 0)
        {
            return [];
        }

        var decisions = history.All<DecisionRecorded>().ToList();
        var steps = hints.Exists(hint => hint.Event.Step.Length > 0) ? SchoolStep.All(history) : [];
        return [.. hints.Select(hint => new Assist(hint.Id, hint.At, hint.Event, hint.Event.Step.Length > 0 ? OfStep(hint) : OfTeam(hint)))];

        IReadOnlyList<EventId> OfStep(Seen<HintGiven> hint) =>
            steps.FirstOrDefault(step => step.Seat == hint.Event.Seat && step.Step == hint.Event.Step) is { TakenBy: var taken } && taken.IsSome && taken.Value > hint.Id.Value
                ? [.. decisions.Where(d => d.Event.Seat == hint.Event.Seat && d.Id.Value > hint.Id.Value && d.Id.Value < taken.Value).Select(d => d.Id), taken]
                : [];

        IReadOnlyList<EventId> OfTeam(Seen<HintGiven> hint) =>
            [.. decisions.Where(d => hint.Event.Team.Has(d.Event.Seat) && d.Id.Value > hint.Id.Value).Take(1).Select(d => d.Id)];
    }

    /// <summary>Every event that is marked as assisted, with the hint that helped most.</summary>
    public static IReadOnlyDictionary<EventId, Assist> ByEvent(IReadOnlyList<Assist> assists)
    {
        ArgumentNullException.ThrowIfNull(assists);
        var marked = new SortedDictionary<EventId, Assist>(Comparer<EventId>.Create((a, b) => a.Value.CompareTo(b.Value)));
        foreach (var assist in assists)
        {
            foreach (var mark in assist.Marks.Where(mark => !marked.TryGetValue(mark, out var other) || other.Hint.Rung < assist.Hint.Rung))
            {
                marked[mark] = assist;
            }
        }

        return marked;
    }

    /// <summary>The hint behind an event: it is marked itself, or followed from what is. Null when nobody helped.</summary>
    /// <param name="history">The history.</param>
    /// <param name="marked">Of <see cref="ByEvent"/>.</param>
    /// <param name="event">The event.</param>
    public static Assist? Behind(History history, IReadOnlyDictionary<EventId, Assist> marked, EventId @event)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(marked);
        for (var id = marked.Count == 0 ? EventId.None : @event; id.IsSome; id = history[id].Causes.First)
        {
            if (marked.TryGetValue(id, out var assist))
            {
                return assist;
            }
        }

        return null;
    }
}
