using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Recognises one of the thirty classic mistakes by its signs in a history. Stateless; safe for several threads.</summary>
/// <remarks>
/// Source: practice model, section H; the typical mistakes of section A. A rule sees what was recorded and never why it was done: what it finds is a
/// suggestion. Whatever the rule of a mistake looks for, an action of which the author says that doing it is this mistake is a sign as well.
/// </remarks>
/// <param name="number">The number of the mistake in section H, 1 to 30.</param>
/// <param name="isNearest">Whether no record can show the mistake itself, so that the rule looks at the nearest sign.</param>
public abstract class MistakeRule(int number, bool isNearest = false)
{
    /// <summary>The number of the mistake in the practice model, section H, 1 to 30.</summary>
    public int Number { get; } = number;

    /// <summary>Whether the rule only sees the nearest sign, so that a person must see this one.</summary>
    public bool IsNearest { get; } = isNearest;

    /// <summary>The suggestions of a history, in order of time.</summary>
    public IEnumerable<MistakeFinding> Find(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var found = new List<MistakeFinding>();
        foreach (var finding in Tempted(history).Concat(Signs(history)).OrderBy(one => one.Event))
        {
            // What followed from a mistake that is named already belongs to it and is no second one.
            var place = found.FindIndex(before => before.Event == finding.Event || Traces.Follows(history, finding.Event, before.Events));
            if (place < 0)
            {
                found.Add(finding);
            }
            else
            {
                found[place] = found[place] with { Events = [.. found[place].Events.Concat(finding.Events).Distinct()] };
            }
        }

        return found;
    }

    /// <summary>What the rule takes as signs, each with at least one event.</summary>
    private protected abstract IEnumerable<MistakeFinding> Signs(History history);

    private protected MistakeFinding Found(History history, Id<Seat> seat, Id<Subject> about, params IEnumerable<EventId> events)
    {
        IReadOnlyList<EventId> rests = [.. events.Where(id => id.IsSome).Distinct()];
        return new MistakeFinding(Number, history[rests[0]].At, seat.IsSome ? history.AgencyOf(seat) : Id<Agency>.None, seat, about, rests);
    }

    private protected MistakeFinding Found(History history, ActStory act, params IEnumerable<EventId> events) =>
        Found(history, act.Plan.Seat, act.Plan.Target, [act.Began.IsSome ? act.Began : act.Ordered, .. events]);

    private protected IEnumerable<MistakeFinding> Breaches(History history, string principle) =>
        BreachRows.Of(history, principle).Select(breach => Found(history, Traces.SeatBehind(history, breach.Id), breach.Event.Person, breach.Id));

    private IEnumerable<MistakeFinding> Tempted(History history)
    {
        var actions = history.Scenario.Table<ActionDefinition>();
        return history.Acts.All.Where(act => act.Began.IsSome && actions[act.Plan.Action].Classic == Number).Select(act => Found(history, act));
    }
}
