using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A decision with all its seat knew at that moment: the fold of that seat's own notices, and nothing of the truth.</summary>
/// <param name="Event">The entry in the decision log.</param>
/// <param name="At">When.</param>
/// <param name="Decision">What was decided, why, what else was weighed, how sure, and by whom.</param>
/// <param name="Facts">The facts held then, in the order they came.</param>
/// <param name="Orders">The orders in force then.</param>
/// <param name="Pending">The agency's own requests that waited for an answer.</param>
/// <param name="Asked">Requests of others that waited for this agency's answer.</param>
/// <param name="UnderWay">The agency's acts that waited or were under way.</param>
/// <param name="Unread">How many items lay unopened.</param>
public sealed record DecisionSheet(
    EventId Event,
    SimTime At,
    DecisionRecorded Decision,
    IReadOnlyList<HeldFact> Facts,
    IReadOnlyList<Order> Orders,
    IReadOnlyList<Petition> Pending,
    IReadOnlyList<Petition> Asked,
    IReadOnlyList<ActPlan> UnderWay,
    int Unread)
{
    /// <summary>The events behind what is counted here.</summary>
    public required DecisionEvents Behind { get; init; }

    /// <summary>The event by which the seat came to hold a fact; none when it holds it by no event.</summary>
    public EventId Came(HeldFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Behind.Facts.GetValueOrDefault(fact.Fact, EventId.None);
    }

    /// <summary>Every decision of a history, in order. Folds the history once.</summary>
    public static IReadOnlyList<DecisionSheet> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<DecisionSheet> Read(History history)
    {
        var world = World.Create(history.Opening, history.Seed);
        var sheets = new List<DecisionSheet>();
        var arrivals = Arrivals.Of(history).ToLookup(arrival => arrival.Seat);
        var folded = 0;
        foreach (var decision in history.All<DecisionRecorded>())
        {
            world.ApplyAll(history.Events.Skip(folded).Take(decision.Id.Value - folded));
            folded = decision.Id.Value;
            sheets.Add(Of(history, world.DeskOf(decision.Event.Seat), decision, arrivals[decision.Event.Seat]));
        }

        return sheets;
    }

    private static DecisionSheet Of(History history, Desk desk, Seen<DecisionRecorded> decision, IEnumerable<Arrivals> arrivals)
    {
        var (knowledge, requests, actions) = (desk.Part<KnowledgeDesk>(), desk.Part<RequestsDesk>(), desk.Part<ActionsDesk>());
        var sheet = new DecisionSheet(
            decision.Id,
            decision.At,
            decision.Event,
            [.. knowledge.Facts],
            [.. requests.OrdersHeld.Where(o => o.From <= decision.At && decision.At < o.Until)],
            [.. requests.Made.Where(r => r.IsOpen).Select(r => r.Petition)],
            [.. requests.Received.Where(r => r.IsOpen).Select(r => r.Petition)],
            [.. actions.Waiting.Concat(actions.Running).Select(a => a.Plan)],
            knowledge.Unread) { Behind = DecisionEvents.None };
        return sheet with { Behind = DecisionEvents.Of(history, sheet, knowledge.Items.Where(item => item.OpenedAt is null).Select(item => item.Handle).ToHashSet(), arrivals) };
    }
}
