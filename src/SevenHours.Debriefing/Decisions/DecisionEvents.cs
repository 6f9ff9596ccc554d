using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The events behind what a seat knew and had under way as it decided.</summary>
/// <param name="Facts">The event by which each fact came.</param>
/// <param name="Orders">Those that gave the orders in force.</param>
/// <param name="Pending">Those that made the requests still open.</param>
/// <param name="UnderWay">Those that ordered the acts waiting or under way.</param>
/// <param name="Unread">The arrivals of what lay unopened.</param>
public sealed record DecisionEvents(
    IReadOnlyDictionary<Id<Fact>, EventId> Facts,
    IReadOnlyList<EventId> Orders,
    IReadOnlyList<EventId> Pending,
    IReadOnlyList<EventId> UnderWay,
    IReadOnlyList<EventId> Unread)
{
    internal static DecisionEvents None { get; } = new(new Dictionary<Id<Fact>, EventId>(), [], [], [], []);

    internal static DecisionEvents Of(History history, DecisionSheet sheet, IReadOnlySet<Handle> unread, IEnumerable<Arrivals> arrivals)
    {
        var (seat, at) = (sheet.Decision.Seat, sheet.Event);
        var (orders, pending) = (sheet.Orders.Select(order => order.Handle).ToHashSet(), sheet.Pending.Select(petition => petition.Handle).ToHashSet());
        return new DecisionEvents(
            sheet.Facts.ToDictionary(
                held => held.Fact,
                held => history.Facts.Of(held.Fact).Where(holding => holding.Seat == seat && holding.Event.Value < at.Value).Select(holding => holding.Event).FirstOrDefault(EventId.None)),
            [.. history.All<AuthorisationGranted>().Where(given => given.Id.Value < at.Value && orders.Contains(given.Event.Order.Handle)).Select(given => given.Id)],
            [.. history.All<RequestMade>().Where(made => made.Id.Value < at.Value && pending.Contains(made.Event.Petition.Handle)).Select(made => made.Id)],
            [.. sheet.UnderWay.Select(plan => history.Acts.Find(plan.Handle)?.Ordered ?? EventId.None).Where(id => id.IsSome).Distinct().Order()],
            [.. arrivals.Where(item => item.Arrived.Value < at.Value && unread.Contains(item.Item)).Select(item => item.Arrived)]);
    }
}
