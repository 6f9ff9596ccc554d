using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Why something happened: from what began it, step by step, to the consequence. Each step is one event and names the next one's
/// cause.</summary>
/// <param name="Steps">The steps, the root first. The last is what was asked about.</param>
public sealed record CausalChain(IReadOnlyList<ChainStep> Steps)
{
    /// <summary>The event it all began with.</summary>
    public EventId Root => Steps[0].Line.Id;

    /// <summary>The event it explains.</summary>
    public EventId Consequence => Steps[^1].Line.Id;

    /// <summary>The chain that led to an event.</summary>
    public static CausalChain To(History history, EventId consequence)
    {
        ArgumentNullException.ThrowIfNull(history);
        var path = new List<EventId>();
        for (var id = consequence; id.IsSome; id = history[id].Causes.First)
        {
            path.Add(id);
        }

        path.Reverse();
        var lines = EventLine.Of(history, path);
        return new CausalChain([.. path.Select((id, place) => new ChainStep(
            RoleOf(lines[place], place, path.Count),
            lines[place],
            history[id].Causes is { Second: { IsSome: true } second, First: var first } && second != first ? second : EventId.None))]);
    }

    /// <summary>The chains to everything that went wrong: harm, breaches, rights missed, money gone. In order of time.</summary>
    public static IReadOnlyList<CausalChain> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<CausalChain> Read(History history)
    {
        return [.. history.Events.Where(h => h.Event is HarmDone or RightBreached or RightMissed or AssetDrained)
            .Select(h => To(history, h.Id))];
    }

    private static ChainRole RoleOf(EventLine line, int place, int count) =>
        place == count - 1 ? ChainRole.Consequence
        : line.Kind == EventKinds.Reaction ? ChainRole.Reaction
        : place == 0 || line.Kind is EventKinds.Ordered or EventKinds.Began or EventKinds.Asked or EventKinds.Wrote or EventKinds.Questioned
            ? ChainRole.Action
        : ChainRole.Trigger;
}

/// <summary>One step of a chain.</summary>
/// <param name="Role">What it was to what followed.</param>
/// <param name="Line">The event.</param>
/// <param name="RestsOn">Another event without which it would not have happened, such as an order; none when there is no such.</param>
public sealed record ChainStep(ChainRole Role, EventLine Line, EventId RestsOn);

/// <summary>What an event was to what followed.</summary>
public enum ChainRole
{
    /// <summary>Somebody did something, or it began by itself.</summary>
    Action,

    /// <summary>What that set off.</summary>
    Trigger,

    /// <summary>The other side reacted.</summary>
    Reaction,

    /// <summary>What came of it.</summary>
    Consequence,
}
