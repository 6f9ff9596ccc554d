using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>An event in a line: enough for a page to name it in any language. For staff, and for all once play has ended.</summary>
/// <param name="Id">The event.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of event it is: a word of <see cref="EventKinds"/>.</param>
/// <param name="Seat">Who did it, or none when nobody in play did.</param>
/// <param name="Title">What it concerns by name, such as an action, an inject or a fact; none when nothing has a name.</param>
/// <param name="About">Whom or what it was done to, or none.</param>
/// <param name="Says">What was said or happened, in words, or none.</param>
/// <param name="Name">The author's id of what it concerns, for staff; empty when there is none.</param>
public sealed record EventLine(
    EventId Id, SimTime At, string Kind, Id<Seat> Seat, TextRef Title, Id<Subject> About, TextRef Says, string Name)
{
    /// <summary>The line of an event.</summary>
    public static EventLine Of(History history, EventId id) => EventLines.In(history).Of(history[id]);

    /// <summary>The lines of events, in the order given: what a number counted.</summary>
    public static IReadOnlyList<EventLine> Of(History history, IEnumerable<EventId> ids)
    {
        var lines = EventLines.In(history);
        return [.. ids.Select(id => lines.Of(history[id]))];
    }
}
