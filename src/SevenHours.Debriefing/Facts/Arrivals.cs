using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Something that arrived at a seat, and when the seat opened it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Seat">The seat.</param>
/// <param name="ArrivedAt">When it arrived.</param>
/// <param name="Arrived">The event of its arrival.</param>
/// <param name="OpenedAt">When the seat opened it, or never.</param>
/// <param name="Opened">The event of its opening, or none.</param>
internal sealed record Arrivals(Handle Item, Id<Seat> Seat, SimTime ArrivedAt, EventId Arrived, SimTime OpenedAt, EventId Opened)
{
    /// <summary>Everything that arrived anywhere, in order of arrival.</summary>
    public static IReadOnlyList<Arrivals> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<Arrivals> Read(History history)
    {
        var opened = new Dictionary<(Handle, Id<Seat>), (SimTime At, EventId Id)>();
        foreach (var open in history.All<ItemOpened>())
        {
            opened.TryAdd((open.Event.Item, open.Event.Seat), (open.At, open.Id));
        }

        var arrivals = new List<Arrivals>();
        foreach (var happened in history.Events)
        {
            if (HandleOf(happened.Event) is not { } item)
            {
                continue;
            }

            foreach (var seat in happened.Event.To)
            {
                var (at, id) = opened.GetValueOrDefault((item, seat), (SimTime.Never, EventId.None));
                arrivals.Add(new Arrivals(item, seat, happened.At, happened.Id, at, id));
            }
        }

        return arrivals;
    }

    private static Handle? HandleOf(WorldEvent @event) => @event switch
    {
        ItemDelivered e => e.Item,
        AdHocInjectSent e => e.Item,
        Traced e => e.Item,
        MessageArrived e => e.Message,
        _ => null,
    };
}
