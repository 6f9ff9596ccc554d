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
    /// <summary>Every decision of a history, in order. Folds the history once.</summary>
    public static IReadOnlyList<DecisionSheet> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var world = World.Create(history.Opening, history.Seed);
        var sheets = new List<DecisionSheet>();
        var folded = 0;
        foreach (var decision in history.All<DecisionRecorded>())
        {
            world.ApplyAll(history.Events.Skip(folded).Take(decision.Id.Value - folded));
            folded = decision.Id.Value;
            sheets.Add(Of(world.DeskOf(decision.Event.Seat), decision));
        }

        return sheets;
    }

    private static DecisionSheet Of(Desk desk, Seen<DecisionRecorded> decision)
    {
        var (knowledge, requests, actions) = (desk.Part<KnowledgeDesk>(), desk.Part<RequestsDesk>(), desk.Part<ActionsDesk>());
        return new DecisionSheet(
            decision.Id,
            decision.At,
            decision.Event,
            [.. knowledge.Facts],
            [.. requests.OrdersHeld.Where(o => o.From <= decision.At && decision.At < o.Until)],
            [.. requests.Made.Where(r => r.IsOpen).Select(r => r.Petition)],
            [.. requests.Received.Where(r => r.IsOpen).Select(r => r.Petition)],
            [.. actions.Waiting.Concat(actions.Running).Select(a => a.Plan)],
            knowledge.Unread);
    }
}
